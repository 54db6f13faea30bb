/**
 * Worksheet functions called from a program. Only DATE: with it a program sees from which year the workbook counts, for
 * `DATE(1904, 1, 2)` is 1463 in the 1900 system and 1 in the 1904 system. (`use1904DateSystem` is a preview property that the
 * library of the requirement set at hand does not have.)
 */
import { DAYS_BETWEEN_SYSTEMS, serialOf } from '../../model/serial-dates';
import { wholeArgument } from '../arguments';
import { handle, readOnly } from '../definition';
import type { ClassDefinition } from '../definition';

const functionResultClass: ClassDefinition<{ value: unknown }> = {
  name: 'FunctionResult',
  scalars: readOnly<{ value: unknown }>({ Value: ({ value }) => value, Error: () => null }),
};

export const functionsClass: ClassDefinition<null> = {
  name: 'Functions',
  methods: {
    Date: (_, [year, month, day], host) => {
      const serial = serialOf({ year: wholeArgument(year, 'year'), month: wholeArgument(month, 'month'), day: wholeArgument(day, 'day') });
      return handle(functionResultClass, { value: host.workbook.date1904 ? serial - DAYS_BETWEEN_SYSTEMS : serial });
    },
  },
};

/** The classes of this file, for the check against the library. */
export const functionClasses = [functionsClass, functionResultClass];
