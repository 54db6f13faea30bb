/** Post Consumption: the item journal's lines of type Consumption. */
import { postConsumption } from '../documents/production/consumption';
import { productionJournalCommand } from './post-production-journal';

export const postConsumptionCommand = productionJournalCommand({
  caption: 'Post Consumption',
  sourceCode: 'CONSUMPJNL',
  post: postConsumption,
});
