/** Whatever is done to the bytes and the XML of a workbook of ours, it is refused as it is, or read as its cells say. A failure names the seed that replays it. */
import fc from 'fast-check';
import { partsOf } from '../crafted';
import { byteEdit, editedBytes, editedParts, xmlEdit } from './mutations';
import { fuzzed, patience } from './settings';
import { asExcelWritesIt, smallWorkbook } from './small-workbook';
import { verdictOn } from './verdict';

let own: Uint8Array;
let shared: Uint8Array;

beforeAll(async () => {
  own = await smallWorkbook();
  shared = asExcelWritesIt(own);
});

describe('a workbook', () => {
  it('is read whole before anything is done to it', async () => {
    expect([await verdictOn(own), await verdictOn(shared)]).toEqual([[], []]);
  });

  it(
    'is refused or read rightly whatever happens to its bytes',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.boolean(), fc.array(byteEdit, { minLength: 1, maxLength: 4 }), async (isOwn, edits) => {
          await verdictOn(editedBytes(isOwn ? own : shared, edits));
        }),
        fuzzed(200),
      );
    },
    patience,
  );

  it(
    'is refused or read rightly whatever happens to its XML',
    async () => {
      const [ownParts, sharedParts] = [partsOf(own), partsOf(shared)];
      await fc.assert(
        fc.asyncProperty(fc.boolean(), fc.array(xmlEdit, { minLength: 1, maxLength: 3 }), async (isOwn, edits) => {
          await verdictOn(editedParts(isOwn ? ownParts : sharedParts, edits));
        }),
        fuzzed(200),
      );
    },
    patience,
  );
});
