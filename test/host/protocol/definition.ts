/**
 * How a class of the Excel API is described to the host: its scalar properties, the objects it leads to, its methods and, for a
 * collection, its items. Names are Office.js's own in Pascal case; test/host/library-metadata.test.ts checks them against the library.
 */
import type { ExcelHost } from './host';

/** An object of the API in this host: which class, and what it stands for in the model. */
export interface Handle<T = unknown> {
  definition: ClassDefinition<T>;
  target: T;
  /** Set once Office.js asked to keep the object alive between requests. */
  referenceId?: string;
}

export interface Scalar<T> {
  get?(target: T, host: ExcelHost): unknown;
  set?(target: T, value: unknown, host: ExcelHost): void;
}

/** What a method gives: another object, no object (for the OrNullObject methods), or a plain value. */
export type MethodResult = Handle | null | { value: unknown } | void;

export interface ClassDefinition<T> {
  name: string;
  /** What identifies the object in answers; items of collections need it to be found again. */
  identity?(target: T, host: ExcelHost): Record<string, unknown>;
  scalars?: Record<string, Scalar<T>>;
  /** Objects that the class leads to; null is a null object. */
  navigation?: Record<string, (target: T, host: ExcelHost) => Handle | null>;
  methods?: Record<string, (target: T, args: unknown[], host: ExcelHost) => MethodResult>;
  /** All items of a collection. */
  items?(target: T, host: ExcelHost): Handle[];
  /** The item of a key; null when there is none. */
  item?(target: T, key: unknown, host: ExcelHost): Handle | null;
}

/** Binds a class to what it stands for. Definitions are looked up by name only, so that the concrete type may be forgotten here. */
export function handle<T>(definition: ClassDefinition<T>, target: T): Handle {
  return { definition: definition as ClassDefinition<unknown>, target };
}

export const isHandle = (value: unknown): value is Handle =>
  typeof value === 'object' && value !== null && 'definition' in value && 'target' in value;

/** Properties that only answer. */
export function readOnly<T>(getters: Record<string, (target: T, host: ExcelHost) => unknown>): Record<string, Scalar<T>> {
  return Object.fromEntries(Object.entries(getters).map(([name, get]) => [name, { get }]));
}

/** Properties of the target's own fields, by the field's name with a small first letter. */
export function fields<T extends object>(...names: string[]): Record<string, Scalar<T>> {
  return Object.fromEntries(
    names.map((name) => {
      const field = (name[0].toLowerCase() + name.slice(1)) as keyof T;
      return [
        name,
        { get: (target: T) => target[field], set: (target: T, value: unknown) => void Object.assign(target, { [field]: value }) },
      ];
    }),
  );
}

/** An event's registration methods: the host sends an event only while somebody listens. */
export function registrations<T>(subject: 'Worksheet' | 'Table', ...events: string[]): NonNullable<ClassDefinition<T>['methods']> {
  return Object.fromEntries(
    events.flatMap((event) => [
      [`_Register${event}`, (_target: T, _args: unknown[], host: ExcelHost) => host.events.listen(subject, event)],
      [`_Unregister${event}`, (_target: T, _args: unknown[], host: ExcelHost) => host.events.ignore(subject, event)],
    ]),
  );
}
