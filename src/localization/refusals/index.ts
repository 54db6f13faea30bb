/** All refusals with their texts; each part of the product keeps its own file beside this one. */
import type { Text } from '../language';
import { commandRefusals } from './commands';

export const refusalTexts: Readonly<Record<string, Text | undefined>> = {
  ...commandRefusals,
};
