import { newWorkbookFile } from '../../../src/workbook/file/index';
import { describeHostileCells } from './cells-contract';

describeHostileCells('a workbook file', () => Promise.resolve(newWorkbookFile()));
