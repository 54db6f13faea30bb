/**
 * The order that Office demands of the children of each element in an add-in only manifest for a task pane, custom functions included.
 * An element out of order makes the whole manifest invalid. Elements that are not named here have children of one kind only.
 */
import type { XmlElement } from './xml';

const control = ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Items', 'Enabled'];

const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  Requirements: ['Sets', 'Methods', 'bt:Sets', 'bt:Methods'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Tooltip', 'Control'],
  Control: control,
  Item: control,
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const customFunctions = ['Script', 'Page', 'Metadata', 'Namespace'];

const expectedOrder = (element: XmlElement) =>
  element.name === 'ExtensionPoint' && element.attributes['xsi:type'] === 'CustomFunctions' ? customFunctions : order[element.name];

/** What is wrong with the children of one element. */
export function misplacedChildren(element: XmlElement): string[] {
  const expected = expectedOrder(element);
  if (!expected) return [];
  const problems: string[] = [];
  let last = 0;
  for (const child of element.children) {
    const place = expected.indexOf(child.name);
    if (place < 0) problems.push(`line ${child.line}: <${child.name}> does not belong in <${element.name}>`);
    else if (place < last) problems.push(`line ${child.line}: <${child.name}> must stand before <${expected[last]}> in <${element.name}>`);
    else last = place;
  }
  return problems;
}
