/**
 * Runs the actions of a request in order. At the first refusal it stops: earlier results and their effects stay, for Excel does not
 * roll back, and the answer tells the index of the action, from which the library builds `debugInfo.statement`.
 */
import { HostError } from '../model/errors';
import { resolveArguments } from './arguments';
import { isHandle } from './definition';
import type { Handle } from './definition';
import type { ExcelHost } from './host';
import { callMethod, Paths } from './paths';
import { identityOf, inCamelCase, runQuery, runRecursiveQuery, setProperties, setProperty } from './query';
import { actionTypes } from './request';
import type { Action, AnswerBody, AnswerError, RequestBody } from './request';

export class RequestRun {
  private readonly paths: Paths;
  private readonly answer: AnswerBody = { Results: [], TraceIds: [], Error: null };

  constructor(
    private readonly host: ExcelHost,
    private readonly body: RequestBody,
  ) {
    this.paths = new Paths(host, body);
  }

  /** Runs all actions; `failAt` refuses one of them with a code, after the ones before it have had their effect. */
  run(failAt?: { action: number; code: string }): AnswerBody {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (failAt?.action === index) throw new HostError(failAt.code, 'Refused by the test.');
        this.perform(action);
      } catch (problem) {
        if (!(problem instanceof HostError)) throw problem;
        this.answer.Error = this.errorOf(problem, action, index);
        break;
      }
    }
    return this.answer;
  }

  private perform(action: Action): void {
    if (action.ActionType === actionTypes.trace) {
      this.answer.TraceIds.push(action.Id);
      this.result(action, null);
      return;
    }
    const handle = this.paths.resolve(action.ObjectPathId);
    if (!handle) this.onNullObject(action);
    else this.onObject(action, handle);
  }

  /** A null object answers to loads with null and refuses everything else. */
  private onNullObject(action: Action): void {
    const asks: number[] = [actionTypes.instantiate, actionTypes.query, actionTypes.queryAsJson, actionTypes.recursiveQuery];
    if (!asks.includes(action.ActionType) && action.Name !== '_KeepReference') {
      throw new HostError('InvalidOperation', 'The object is a null object.');
    }
    if (action.Name !== '_KeepReference') this.result(action, null);
  }

  private onObject(action: Action, handle: Handle): void {
    const { host } = this;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.result(action, identityOf(host, handle));
      case actionTypes.query:
        return this.result(action, runQuery(host, handle, action.QueryInfo ?? {}));
      case actionTypes.queryAsJson:
        return this.result(action, inCamelCase(runQuery(host, handle, action.QueryInfo ?? {})));
      case actionTypes.recursiveQuery: {
        const { Queries = {}, MaxDepth = 0 } = action.RecursiveQueryInfo ?? {};
        return this.result(action, runRecursiveQuery(host, handle, Queries, MaxDepth));
      }
      case actionTypes.method:
        return this.call(action, handle);
      case actionTypes.setProperty:
        return setProperty(host, handle, action.Name, resolveArguments(action.ArgumentInfo, this.paths.resolve)[0]);
      case actionTypes.update:
        return setProperties(host, handle, action.ObjectState ?? {});
      case actionTypes.ensureUnchanged:
        return this.ensureUnchanged(handle, action.ObjectState ?? {});
      default:
        throw host.notImplemented(`action type ${action.ActionType}`);
    }
  }

  private call(action: Action, handle: Handle): void {
    if (action.Name === '_KeepReference') {
      this.host.references.keep(handle);
      return;
    }
    const result = callMethod(this.host, handle, action.Name, resolveArguments(action.ArgumentInfo, this.paths.resolve));
    if (result && 'value' in result && !isHandle(result)) this.result(action, result.value);
  }

  private ensureUnchanged(handle: Handle, state: Record<string, unknown>): void {
    const now = inCamelCase(runQuery(this.host, handle, { Select: Object.keys(state) })) as Record<string, unknown>;
    const changed = Object.keys(state).filter((name) => JSON.stringify(now[name]) !== JSON.stringify(state[name]));
    if (changed.length > 0) throw new HostError('Conflict', `Changed meanwhile: ${changed.join(', ')}.`);
  }

  private result(action: Action, value: unknown): void {
    this.answer.Results.push({ ActionId: action.Id, Value: value });
  }

  private errorOf(problem: HostError, action: Action, index: number): AnswerError {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    return {
      Code: problem.code,
      Message: problem.message,
      HttpStatusCode: problem.httpStatus,
      ActionIndex: index,
      Location: action.Name || path?.Name || '',
    };
  }
}
