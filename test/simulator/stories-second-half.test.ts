import { describeStories } from './verdicts';

describeStories(151, 300);
