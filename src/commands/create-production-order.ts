/** Create Production Order: a released order for an item, to which consumption, output and capacity can be posted. */
import { createProductionOrder } from '../documents/production/order';
import { asDay, asQuantity, fromCell } from '../decimal';
import { refuse } from '../book/refusal';
import type { Command, CommandResult } from './command';

export const createProductionOrderCommand: Command = {
  caption: 'Create Production Order',
  group: 'orders',
  sourceCode: 'PRODORDER',
  options: [
    { name: 'no', caption: 'No.', kind: 'code', required: true },
    { name: 'sourceNo', caption: 'Source No.', kind: 'code', required: true, refersTo: 'items' },
    { name: 'variantCode', caption: 'Variant Code', kind: 'code' },
    { name: 'quantity', caption: 'Quantity', kind: 'number', required: true },
    { name: 'dueDate', caption: 'Due Date', kind: 'date', default: 'workDate' },
    { name: 'locationCode', caption: 'Location Code', kind: 'code', refersTo: 'locations' },
  ],
  run(book, { options }): CommandResult {
    const quantity = fromCell(options.quantity as number, 5);
    if (typeof quantity !== 'number') refuse('optionWrongKind', { option: { caption: 'Quantity' }, value: String(options.quantity) });
    const row = createProductionOrder(book, {
      no: options.no as string,
      sourceNo: options.sourceNo as string,
      variantCode: (options.variantCode as string | undefined) ?? '',
      quantity: asQuantity(quantity),
      dueDate: asDay(options.dueDate as number),
      locationCode: (options.locationCode as string | undefined) ?? '',
    });
    return { lines: [{ code: 'productionOrderCreated', values: { no: book.productionOrders.no.text(row) }, table: 'productionOrders' }] };
  },
};
