import type { Run } from '../run';
import type { ItemLine, PostedLine } from './item-line';

/** Posts a line: quantity and value together, or only value on an earlier entry. Throws `Refused`. */
export declare function postItemLine(run: Run, line: ItemLine): PostedLine;
