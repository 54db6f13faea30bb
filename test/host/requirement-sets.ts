/** Which requirement sets the host claims to support: ExcelApi as asked for, the others as Excel on the web has them. */

/** Sets besides ExcelApi, and their versions. Sets that the host does not name count as not supported. */
const otherSets: Record<string, string> = {
  CustomFunctionsRuntime: '1.4',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  KeyboardShortcuts: '1.1',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.1',
};

const numbers = (version: string): number[] => version.split('.').map(Number);

function reaches(supported: string, wanted: string): boolean {
  const [major, minor = 0] = numbers(supported);
  const [wantedMajor, wantedMinor = 0] = numbers(wanted);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Answers like `Office.context.requirements.isSetSupported` for an ExcelApi version. */
export function supportedSets(excelApi: string): (name: string, version?: string) => boolean {
  return (name, version = '1.1') => {
    const supported = name === 'ExcelApi' ? excelApi : otherSets[name];
    return supported !== undefined && reaches(supported, String(version));
  };
}

/** The same as the text that Excel on the web hands to a pane: JSON with lower-case names. */
export const requirementMatrix = (excelApi: string): string =>
  JSON.stringify(
    Object.fromEntries([['excelapi', excelApi], ...Object.entries(otherSets).map(([name, version]) => [name.toLowerCase(), version])]),
  );
