/** Post Output: the item journal's lines of type Output. */
import { postOutput } from '../documents/production/output';
import { productionJournalCommand } from './post-production-journal';

export const postOutputCommand = productionJournalCommand({ caption: 'Post Output', sourceCode: 'POINOUTJNL', post: postOutput });
