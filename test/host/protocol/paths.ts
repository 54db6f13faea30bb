/** From the paths of a request to objects. A path is followed once, when its instantiate action comes; methods on the way act then. */
import { HostError } from '../model/errors';
import { resolveArguments } from './arguments';
import { serviceNamed } from './classes/services';
import { isHandle } from './definition';
import type { Handle, MethodResult } from './definition';
import type { ExcelHost } from './host';
import { pathTypes } from './request';
import type { ObjectPath, RequestBody } from './request';

export class Paths {
  private readonly followed = new Map<number, Handle | null>();

  constructor(
    private readonly host: ExcelHost,
    private readonly body: RequestBody,
  ) {}

  /** The object of a path; null is a null object. */
  readonly resolve = (id: number): Handle | null => {
    const known = this.followed.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `The request names path ${id} and does not hold it.`);
    const found = this.follow(path);
    this.followed.set(id, found);
    return found;
  };

  private follow(path: ObjectPath): Handle | null {
    if (path.ObjectPathType === pathTypes.root) return this.host.root;
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.reference) return this.host.references.find(path.Name);
    if (path.ObjectPathType === pathTypes.newObject) return serviceNamed(this.host, path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // What leads on from a null object is a null object.
    if (!parent) return null;
    if (path.ObjectPathType === pathTypes.property) return this.property(parent, path.Name);
    if (path.ObjectPathType === pathTypes.indexer) return itemOf(this.host, parent, path.ArgumentInfo?.Arguments?.[0]);
    const result = callMethod(this.host, parent, path.Name, resolveArguments(path.ArgumentInfo, this.resolve));
    if (result === null || isHandle(result)) return result;
    throw new HostError('InvalidObjectPath', `${parent.definition.name}.${path.Name} gives no object.`);
  }

  private property(parent: Handle, name: string): Handle | null {
    const lead = parent.definition.navigation?.[name];
    if (!lead) throw this.host.notImplemented(`${parent.definition.name}.${name}`);
    return lead(parent.target, this.host);
  }
}

function itemOf(host: ExcelHost, { definition, target }: Handle, key: unknown): Handle {
  if (!definition.item) throw host.notImplemented(`${definition.name}.getItem`);
  const item = definition.item(target, key, host);
  if (!item) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return item;
}

/** Calls a method; what all collections have needs no description of its own. */
export function callMethod(host: ExcelHost, handle: Handle, name: string, args: unknown[]): MethodResult {
  const { definition, target } = handle;
  const method = definition.methods?.[name];
  if (method) return method(target, args, host);
  if (definition.items) {
    if (name === 'GetCount') return { value: definition.items(target, host).length };
    if (name === 'GetItemAt') {
      const item = definition.items(target, host)[args[0] as number];
      if (!item) throw new HostError('InvalidArgument', `${definition.name} has no item ${String(args[0])}.`);
      return item;
    }
  }
  if (definition.item) {
    if (name === 'GetItem') return itemOf(host, handle, args[0]);
    if (name === 'GetItemOrNullObject') return definition.item(target, args[0], host);
  }
  throw host.notImplemented(`${definition.name}.${name}`);
}
