/**
 * One batch of Excel calls, with Excel's faults turned into refusals by their code (Excel's own texts are localised and never shown).
 *
 * Refusals: `excelBusyEditing` (a cell is being edited), `excelTooMuchData`, `excelProtected`, `excelSessionLost`, `excelMissing`, `excelMerged`, `excelFiltered`, `excelOtherWorkbook`, `excelFailed`.
 */
import { refuse } from '../../book/refusal';

/** Codes of Excel, and what they mean for whoever is posting. */
const meanings: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'excelBusyEditing',
  RequestPayloadSizeLimitExceeded: 'excelTooMuchData',
  ResponsePayloadSizeLimitExceeded: 'excelTooMuchData',
  RangeExceedsLimit: 'excelTooMuchData',
  OperationCellsExceedLimit: 'excelTooMuchData',
  MemoryLimitReached: 'excelTooMuchData',
  AccessDenied: 'excelProtected',
  InvalidOrTimedOutSession: 'excelSessionLost',
  ActivityLimitReached: 'excelSessionLost',
  ItemNotFound: 'excelMissing',
  InvalidReference: 'excelMissing',
  MergedRangeConflict: 'excelMerged',
  FilteredRangeConflict: 'excelFiltered',
  InactiveWorkbook: 'excelOtherWorkbook',
};

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Called while a cell is being edited: the batch is tried again when the promise resolves. */
export type WaitForCell = () => Promise<void>;

/** Runs a batch; waits and tries again while a cell is being edited. A batch must be safe to repeat up to its first write that was applied. */
export async function runInExcel<T>(batch: Batch<T>, waitForCell: WaitForCell): Promise<T> {
  for (;;) {
    try {
      return await Excel.run(batch);
    } catch (error) {
      if (!isExcelError(error)) throw error;
      if (error.code === 'InvalidOperationInCellEditMode') {
        await waitForCell();
        continue;
      }
      refuse(meanings[error.code] ?? 'excelFailed', { code: error.code });
    }
  }
}

interface ExcelError {
  readonly code: string;
}

function isExcelError(error: unknown): error is ExcelError {
  return typeof error === 'object' && error !== null && 'debugInfo' in error && typeof (error as { code?: unknown }).code === 'string';
}
