/** The offline check of the manifest finds what Excel would refuse without saying why. */
import { manifestProblems } from '../../tools/manifest/check';

const icons = [16, 32, 64, 80];

/** A PNG as far as its size: signature, header of the first chunk, width, height. */
function png(pixels: number): Uint8Array {
  const file = Buffer.alloc(24);
  file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  file.writeUInt32BE(pixels, 16);
  file.writeUInt32BE(pixels, 20);
  return file;
}

const files = new Map<string, Uint8Array>([
  ['/taskpane.html', Buffer.from('<html></html>')],
  ...icons.map((pixels): [string, Uint8Array] => [`/icon-${pixels}.png`, png(pixels)]),
]);
const builtFile = (path: string) => files.get(path);

const translated = '<Override Locale="nb-NO" Value="Beholdning"/><Override Locale="nl-NL" Value="Voorraad"/>';
const btTranslated = translated.replaceAll('<Override', '<bt:Override');

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xsi:type="TaskPaneApp" xmlns:xsi="x" xmlns:bt="y">
  <Id>1</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>p</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Inventory">${translated}</DisplayName>
  <Description DefaultValue="Costing">${translated}</Description>
  <IconUrl DefaultValue="https://localhost:3000/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="https://localhost:3000/icon-64.png"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides>
    <Hosts><Host xsi:type="Workbook"><DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome"><Group id="g">
      <Label resid="Group.Label"/>
      <Icon>${[16, 32, 80].map((size) => `<bt:Image size="${size}" resid="Icon.${size}"/>`).join('')}</Icon>
      <Control xsi:type="Button" id="b">
        <Label resid="Group.Label"/>
        <Supertip><Title resid="Group.Label"/><Description resid="Group.Tip"/></Supertip>
        <Icon>${[16, 32, 80].map((size) => `<bt:Image size="${size}" resid="Icon.${size}"/>`).join('')}</Icon>
        <Action xsi:type="ShowTaskpane"><SourceLocation resid="Taskpane.Url"/></Action>
      </Control>
    </Group></OfficeTab></ExtensionPoint></DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images>${[16, 32, 80].map((size) => `<bt:Image id="Icon.${size}" DefaultValue="https://localhost:3000/icon-${size}.png"/>`).join('')}</bt:Images>
      <bt:Urls><bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"/></bt:Urls>
      <bt:ShortStrings><bt:String id="Group.Label" DefaultValue="Costing">${btTranslated}</bt:String></bt:ShortStrings>
      <bt:LongStrings><bt:String id="Group.Tip" DefaultValue="Opens the pane">${btTranslated}</bt:String></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

/** The problems of the manifest after one piece of it was changed; the piece must be there. */
function problemsAfter(piece: string, replacement: string): string[] {
  expect(manifest).toContain(piece);
  return manifestProblems(manifest.replace(piece, replacement), builtFile);
}

describe('the check of the manifest', () => {
  it('finds nothing wrong with a good one', () => {
    expect(manifestProblems(manifest, builtFile)).toEqual([]);
  });

  it('refuses XML that is not well-formed', () => {
    expect(() => manifestProblems(manifest.replace('</OfficeApp>', ''), builtFile)).toThrow('unclosed tag');
  });

  it('names an element that stands too late', () => {
    expect(problemsAfter('<Id>1</Id>\n  <Version>1.0.0.0</Version>', '<Version>1.0.0.0</Version>\n  <Id>1</Id>')).toEqual([
      'line 4: <Id> must stand before <Version> in <OfficeApp>',
    ]);
  });

  it('names an element in the wrong place', () => {
    expect(problemsAfter('<Id>1</Id>', '<Id>1</Id><Label/>')).toEqual(['line 3: <Label> does not belong in <OfficeApp>']);
  });

  it('names a resource that is missing, and the one that nobody asks for any more', () => {
    expect(problemsAfter('<Description resid="Group.Tip"/>', '<Description resid="Group.Tipp"/>')).toEqual([
      expect.stringMatching(/^line \d+: resource Group\.Tipp is not declared$/),
      'resource Group.Tip is used nowhere',
    ]);
  });

  it('names a text that is too long for its group', () => {
    expect(problemsAfter('"Opens the pane"', `"${'x'.repeat(250)}"`)).toEqual([]);
    expect(problemsAfter('"Opens the pane"', `"${'x'.repeat(251)}"`)).toEqual([
      expect.stringMatching(/a text in bt:LongStrings is empty or above 250 characters$/),
    ]);
  });

  it('names a translation that is missing', () => {
    expect(problemsAfter('<Override Locale="nl-NL" Value="Voorraad"/></DisplayName>', '</DisplayName>')).toEqual([
      'line 7: <DisplayName> has no text for nl-NL',
    ]);
  });

  it('names an address that is not https', () => {
    expect(problemsAfter('<Permissions>', '<AppDomains><AppDomain>http://x.example</AppDomain></AppDomains><Permissions>')).toContain(
      'line 13: http://x.example is not https',
    );
  });

  it('names a page that the build does not have', () => {
    expect(
      problemsAfter(
        'Taskpane.Url" DefaultValue="https://localhost:3000/taskpane',
        'Taskpane.Url" DefaultValue="https://localhost:3000/pane',
      ),
    ).toEqual([expect.stringMatching(/pane\.html is not in the build$/)]);
  });

  it('names an icon of another size than it claims', () => {
    expect(
      problemsAfter('Icon.80" DefaultValue="https://localhost:3000/icon-80', 'Icon.80" DefaultValue="https://localhost:3000/icon-64'),
    ).toContain('https://localhost:3000/icon-64.png is not a PNG of 80 × 80 pixels');
  });

  it('names an icon without one of the three sizes that Office demands', () => {
    expect(problemsAfter('<bt:Image size="80" resid="Icon.80"/></Icon>\n        <Action', '</Icon>\n        <Action')).toEqual([
      expect.stringMatching(/<Icon> has no image of 80 pixels$/),
    ]);
  });
});
