/**
 * Posts a purchase or sales document (docs/rules/documents.md, "From line to ledger"):
 *
 * 1. the document is found and everything that is wrong with it is collected;
 * 2. item lines are posted in the order of their numbers, then charge lines;
 * 3. the lines learn what was received or shipped and invoiced, the typed quantities are used up;
 * 4. a document that is done is removed; Posted Document Lines stay.
 */
import { type Refusal, refuseAny } from '../../book/refusal';
import { checkPostingDate } from '../../costing/posting/posting-date';
import type { Run } from '../../costing/run';
import { planCharges, type ChargePlan } from './charge-plan';
import { findDocument, type TradeDocument, type WhichDocument } from './document';
import { finishDocument } from './finish-document';
import { lineProblems } from './line-checks';
import { type PostedNumbers, takeNumbers } from './numbers';
import { type LinePlan, planLines, type WhatToPost } from './plan';
import { postCharge } from './post-charge';
import { postDocumentItemLine, type TouchedEntry } from './post-item-line';
import { postsAtOnce, type TradeSide } from './side';

export interface PostedDocument {
  readonly numbers: PostedNumbers;
  /** New entries of each line, by its row. */
  readonly entriesOfLine: ReadonlyMap<number, readonly number[]>;
}

/** Posts what is asked of a document; invoices and credit memos are always delivered and invoiced. Collects refusals before writing anything. */
export function postDocument(run: Run, side: TradeSide, which: WhichDocument, asked: WhatToPost): PostedDocument {
  const { book } = run;
  const document = findDocument(book, side, which);
  const what = postsAtOnce(document.type) ? { deliver: true, invoice: true } : asked;
  const { lines, charges } = checkedPlans(run, document, what);
  const numbers = takeNumbers(book, document, lines);
  const touched = new Map<number, readonly TouchedEntry[]>();
  const entriesOfLine = new Map<number, readonly number[]>();
  for (const line of lines) {
    if (line.isCharge) continue;
    const entries = postDocumentItemLine(run, document, line, numbers);
    touched.set(line.lineNo, entries);
    entriesOfLine.set(
      line.row,
      entries.filter(({ isNew }) => isNew).map(({ entry }) => entry),
    );
  }
  for (const charge of charges) postCharge(run, document, charge, numbers, touched);
  finishDocument(book, document, lines);
  return { numbers, entriesOfLine };
}

function checkedPlans(run: Run, document: TradeDocument, what: WhatToPost): { lines: LinePlan[]; charges: ChargePlan[] } {
  const { book } = run;
  const problems: Refusal[] = [...checkPostingDate(run, document.postingDate, headerPlace(document))];
  const lines = planLines(book, document, what, problems);
  for (const line of lines) problems.push(...lineProblems(book, document, line));
  const charges = planCharges(book, document, lines, problems);
  refuseAny(problems);
  return { lines, charges };
}

const headerPlace = ({ side, header }: TradeDocument) => ({ table: side.headerTable, row: header, column: 'postingDate' });
