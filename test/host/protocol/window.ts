/** One Excel window: what a person sees and sets there. Co-authors have a window each over the same workbook. */
import type { Area } from '../model/area';
import { cultureNamed } from '../model/culture';
import type { Culture } from '../model/culture';
import { HostError } from '../model/errors';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

const topLeft: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export class ExcelWindow {
  calculationMode = 'Automatic';
  /** How often calculation or drawing was suspended until the next sync. */
  suspensions = { calculation: 0, screen: 0 };
  /** How often a calculation was asked for. */
  calculations = 0;
  /** The pane as the shared runtime has it, and what becomes of it when the document is opened. */
  pane = { state: 'Visible', startState: 'Inactive' };
  /** Buttons and tabs of the ribbon by their id: enabled or shown, as the add-in last asked. */
  readonly ribbon = new Map<string, boolean>();
  culture: Culture;
  private active: Sheet;
  private readonly selections = new Map<Sheet, Area>();

  constructor(
    private readonly workbook: Workbook,
    culture: string,
  ) {
    this.culture = cultureNamed(culture);
    this.active = workbook.sheets[0];
  }

  get activeSheet(): Sheet {
    if (!this.workbook.sheets.includes(this.active))
      this.active = this.workbook.sheets.find((sheet) => sheet.visibility === 'Visible') ?? this.workbook.sheets[0];
    return this.active;
  }

  get selection(): { sheet: Sheet; area: Area } {
    return { sheet: this.activeSheet, area: this.selectionOn(this.activeSheet) };
  }

  /** What is selected on a sheet, active or not. */
  selectionOn(sheet: Sheet): Area {
    return this.selections.get(sheet) ?? topLeft;
  }

  /** Makes the sheet active and selects cells there. */
  select(sheet: Sheet, area: Area): void {
    if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
    this.active = sheet;
    this.selections.set(sheet, { ...area });
  }
}
