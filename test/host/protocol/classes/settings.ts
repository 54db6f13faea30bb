/** Document settings of the workbook. */
import { textArgument } from '../arguments';
import { handle } from '../definition';
import type { ClassDefinition } from '../definition';

const settingClass: ClassDefinition<string> = {
  name: 'Setting',
  identity: (key) => ({ _Id: key }),
  scalars: {
    Key: { get: (key) => key },
    Value: {
      get: (key, host) => host.workbook.settings.get(key) ?? null,
      set: (key, value, host) => void host.workbook.settings.set(key, value),
    },
  },
  methods: { Delete: (key, _args, host) => void host.workbook.settings.delete(key) },
};

export const settingCollectionClass: ClassDefinition<null> = {
  name: 'SettingCollection',
  items: (_, host) => [...host.workbook.settings.keys()].map((key) => handle(settingClass, key)),
  item: (_, key, host) => (host.workbook.settings.has(String(key)) ? handle(settingClass, String(key)) : null),
  methods: {
    Add: (_, [key, value], host) => {
      const name = textArgument(key, 'key');
      host.workbook.settings.set(name, value);
      return handle(settingClass, name);
    },
  },
};

/** The classes of this file, for the check against the library. */
export const settingClasses = [settingClass, settingCollectionClass];
