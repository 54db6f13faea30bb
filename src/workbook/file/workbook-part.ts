/**
 * The part that lists the sheets, in their order, and says how the workbook counts its days. Sheets are added behind the others; what is there stays.
 *
 * Refusals: `filePartDamaged`.
 */
import { refuseFile } from './refuse';
import { escapeXml } from './xml/escape';
import { appendSplice, attributeSplice, type Splice, spliced } from './xml/splice';
import { childOf, childrenOf, isTrue, parseXml, type XmlElement } from './xml/tree';

export interface ListedSheet {
  readonly name: string;
  readonly relationship: string;
  readonly isVisible: boolean;
}

const strictNamespace = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const transitionalNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export class WorkbookPart {
  readonly date1904: boolean;
  /** Whoever opens the workbook has to calculate its formulas: the values that stand there are older than the cells. */
  readonly notCalculated: boolean;
  readonly structureProtected: boolean;
  readonly sheets: ListedSheet[];
  /** Names that formulas know, in lower case: no table may bear one. */
  readonly definedNames: ReadonlySet<string>;
  private readonly root: XmlElement;
  private readonly added: string[] = [];
  private readonly addedNames: string[] = [];
  private nextSheetId: number;

  constructor(
    private readonly text: string,
    readonly part: string,
    depthMost: number,
  ) {
    this.root = parseXml(text, part, depthMost);
    const sheets = childOf(this.root, 'sheets');
    if (this.root.name !== 'workbook' || ![strictNamespace, transitionalNamespace].includes(this.root.uri) || !sheets)
      refuseFile('filePartDamaged', { part });
    const listed = childrenOf(sheets, 'sheet');
    this.sheets = listed.map(({ attributes }) => ({
      name: attributes.get('name') ?? '',
      relationship: attributes.get('r:id') ?? '',
      isVisible: (attributes.get('state') ?? 'visible') === 'visible',
    }));
    // Two sheets of one name, or two entries for one sheet: no program would agree with the next about what the file holds.
    for (const key of ['name', 'relationship'] as const)
      if (new Set(this.sheets.map((sheet) => sheet[key].toLowerCase())).size < listed.length) refuseFile('filePartDamaged', { part });
    this.nextSheetId = Math.max(0, ...listed.map(({ attributes }) => Number(attributes.get('sheetId')) || 0)) + 1;
    this.date1904 = isTrue(childOf(this.root, 'workbookPr')?.attributes.get('date1904'));
    this.notCalculated = isTrue(childOf(this.root, 'calcPr')?.attributes.get('fullCalcOnLoad'));
    this.structureProtected = isTrue(childOf(this.root, 'workbookProtection')?.attributes.get('lockStructure'));
    this.definedNames = new Set(
      childrenOf(childOf(this.root, 'definedNames'), 'definedName').map((name) => (name.attributes.get('name') ?? '').toLowerCase()),
    );
  }

  get isStrict(): boolean {
    return this.root.uri === strictNamespace;
  }

  /** Namespace of sheets and tables, and how the types of relationships begin. */
  get namespace(): string {
    return this.root.uri;
  }

  get relationshipTypes(): string {
    return this.isStrict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  }

  addSheet(sheet: ListedSheet): void {
    this.sheets.push(sheet);
    const { prefix } = this.root;
    const state = sheet.isVisible ? '' : ' state="hidden"';
    const types = this.relationshipTypes.slice(0, -1);
    const bound = new RegExp(`\\sxmlns:([\\w-]+)\\s*=\\s*["']${types}["']`).exec(
      this.text.slice(this.root.start, this.root.startTagEnd),
    )?.[1];
    const id = bound === undefined ? `xmlns:r="${types}" r:id` : `${bound}:id`;
    this.added.push(
      `<${prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${this.nextSheetId++}"${state} ${id}="${sheet.relationship}"/>`,
    );
  }

  /** Adds a name of the last sheet, such as the rows to be repeated on each printed page. */
  addNameOfLastSheet(name: string, formula: string): void {
    const { prefix } = this.root;
    this.addedNames.push(
      `<${prefix}definedName name="${name}" localSheetId="${this.sheets.length - 1}">${escapeXml(formula)}</${prefix}definedName>`,
    );
  }

  /** The whole part as it stands now, with everything to be calculated anew when the workbook is opened. */
  get xml(): string {
    const { text, root } = this;
    const splices: Splice[] = [];
    if (this.added.length > 0) splices.push(appendSplice(text, childOf(root, 'sheets')!, this.added.join('')));
    this.addNames(splices);
    const calculation = childOf(root, 'calcPr');
    if (calculation) splices.push(attributeSplice(text, calculation, 'fullCalcOnLoad', '1'));
    else
      splices.push(
        this.behindSheets(['functionGroups', 'externalReferences', 'definedNames'], `<${root.prefix}calcPr fullCalcOnLoad="1"/>`),
      );
    return spliced(text, splices);
  }

  private addNames(splices: Splice[]): void {
    if (this.addedNames.length === 0) return;
    const names = childOf(this.root, 'definedNames');
    const { prefix } = this.root;
    if (names) splices.push(appendSplice(this.text, names, this.addedNames.join('')));
    else {
      const xml = `<${prefix}definedNames>${this.addedNames.join('')}</${prefix}definedNames>`;
      splices.push(this.behindSheets(['functionGroups', 'externalReferences'], xml));
    }
  }

  /** Elements have a fixed order: behind the sheets, and behind whichever of these are there. */
  private behindSheets(earlier: readonly string[], xml: string): Splice {
    const last = ['sheets', ...earlier].map((name) => childOf(this.root, name)).reduce((found, element) => element ?? found)!;
    return { start: last.end, end: last.end, text: xml };
  }
}
