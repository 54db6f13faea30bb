/** Post Purchase: receives, ships back and invoices purchase orders, invoices, return orders and credit memos. */
import { purchase } from '../documents/trade/side';
import { postTradeCommand } from './post-trade';

export const postPurchase = postTradeCommand({
  caption: 'Post Purchase',
  side: purchase,
  deliverOption: 'receive',
  deliverCaption: 'Receive',
});
