/** What a store refuses, as { code, values }; anything else that is thrown is thrown on. */
import { WorkbookRefused } from '../../../src/workbook/file/index';

interface Refusal {
  readonly code: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export async function refusalOf(work: () => unknown): Promise<Refusal> {
  try {
    await work();
  } catch (error) {
    if (error instanceof WorkbookRefused) return { code: error.code, values: error.values };
    throw error;
  }
  throw new Error('nothing was refused');
}
