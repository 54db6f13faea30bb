/** Post Sales: ships, takes back and invoices sales orders, invoices, return orders and credit memos. */
import { sales } from '../documents/trade/side';
import { postTradeCommand } from './post-trade';

export const postSales = postTradeCommand({ caption: 'Post Sales', side: sales, deliverOption: 'ship', deliverCaption: 'Ship' });
