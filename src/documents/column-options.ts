/** Captions that an option column can hold, as a type. */
import type { Schema, TableName } from '../schema';

export type ColumnOptions<N extends TableName, C extends keyof Schema[N]['columns']> = Schema[N]['columns'][C] extends {
  readonly options: readonly (infer O)[];
}
  ? O
  : never;
