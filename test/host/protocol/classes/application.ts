/** Application: calculation, suspension, culture. The host calculates nothing; it notes what was asked. */
import { HostError } from '../../model/errors';
import { handle, readOnly } from '../definition';
import type { ClassDefinition } from '../definition';

const modes: readonly string[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

const numberFormatInfoClass: ClassDefinition<null> = {
  name: 'NumberFormatInfo',
  scalars: readOnly<null>({
    NumberDecimalSeparator: (_, host) => host.window.culture.decimal,
    NumberGroupSeparator: (_, host) => host.window.culture.group,
  }),
};

const datetimeFormatInfoClass: ClassDefinition<null> = {
  name: 'DatetimeFormatInfo',
  scalars: readOnly<null>({
    DateSeparator: (_, host) => host.window.culture.dateSeparator,
    ShortDatePattern: (_, host) => host.window.culture.shortDate,
    LongDatePattern: (_, host) => host.window.culture.longDate,
    TimeSeparator: (_, host) => host.window.culture.timeSeparator,
    LongTimePattern: (_, host) => host.window.culture.longTime,
  }),
};

const cultureInfoClass: ClassDefinition<null> = {
  name: 'CultureInfo',
  scalars: readOnly<null>({ Name: (_, host) => host.window.culture.name }),
  navigation: {
    NumberFormat: () => handle(numberFormatInfoClass, null),
    DatetimeFormat: () => handle(datetimeFormatInfoClass, null),
  },
};

export const applicationClass: ClassDefinition<null> = {
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: (_, host) => host.window.calculationMode,
      set: (_, mode, host) => {
        if (!modes.includes(String(mode))) throw new HostError('InvalidArgument', `${String(mode)} is no calculation mode.`);
        host.window.calculationMode = String(mode);
      },
    },
    ...readOnly<null>({
      CalculationState: () => 'Done',
      CalculationEngineVersion: () => 191_029,
      DecimalSeparator: (_, host) => host.window.culture.decimal,
      ThousandsSeparator: (_, host) => host.window.culture.group,
      UseSystemSeparators: () => true,
    }),
  },
  navigation: { CultureInfo: () => handle(cultureInfoClass, null) },
  methods: {
    Calculate: (_, _args, host) => void host.window.calculations++,
    SuspendApiCalculationUntilNextSync: (_, _args, host) => void host.window.suspensions.calculation++,
    SuspendScreenUpdatingUntilNextSync: (_, _args, host) => void host.window.suspensions.screen++,
  },
};

/** The classes of this file, for the check against the library. */
export const applicationClasses = [applicationClass, cultureInfoClass, numberFormatInfoClass, datetimeFormatInfoClass];
