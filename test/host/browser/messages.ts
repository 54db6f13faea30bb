/**
 * The messages between a pane and Excel on the web (platform spec, section 3, level B): each is answered, for a message without an
 * answer leaves a promise waiting for ever. Messages are JSON texts; this file knows nothing of the browser that carries them.
 */
import type { EventEntry, EventSink } from '../protocol/events';
import type { ExcelHost } from '../protocol/host';
import { requirementMatrix } from '../requirement-sets';

interface Message {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: Record<string, unknown> | null;
}

const request = 0;
const actions = { invoke: 0, register: 1, unregister: 2 } as const;
const responses = { answer: 0, event: 1 } as const;

/** The library's numbers of calls and events. */
const calls = { saveSettings: 76, executeRichApiRequest: 93, commandCompleted: 94 } as const;
const events = { selectionChanged: 2, richApiMessage: 33, commandInvoked: 39 } as const;

/** What the pane learns about where it runs. */
interface PaneFacts {
  locale: string;
  requirementSet: string;
  origin: string;
}

/** A ribbon command that the pane finished, with what it told the host. */
interface CompletedCommand {
  id: string;
  status: number;
}

export class Conversation implements EventSink {
  readonly completedCommands: CompletedCommand[] = [];
  private readonly waitingForCommands = new Map<string, () => void>();
  private readonly registered = new Map<number, { name: string; conversation: string }>();
  private nextCommand = 1;

  constructor(
    private readonly host: ExcelHost,
    private readonly facts: PaneFacts,
    private readonly post: (text: string) => void,
  ) {
    host.events.sink = this;
  }

  /** Answers one message of the pane; undefined when it was none for the host. */
  async answer(text: string): Promise<string | undefined> {
    const message = parse(text);
    if (message?._messageType !== request) return undefined;
    const data = await this.respond(message);
    return this.envelope(responses.answer, message._actionName, message._conversationId, data, message._correlationId);
  }

  /** A person chooses a command on the ribbon: the function that the manifest names runs in the pane. */
  invokeCommand(functionName: string): string {
    const id = `command-${this.nextCommand++}`;
    this.send(events.commandInvoked, [id, functionName, JSON.stringify({ source: { id: functionName } })]);
    return id;
  }

  /** Resolves when the pane has said that the command is done. */
  commandCompleted(id: string): Promise<void> {
    if (this.completedCommands.some((command) => command.id === id)) return Promise.resolve();
    return new Promise((resolve) => this.waitingForCommands.set(id, resolve));
  }

  /** Whether the pane listens to ribbon commands already. */
  get takesCommands(): boolean {
    return this.registered.has(events.commandInvoked);
  }

  entries(entries: EventEntry[]): void {
    const rows = entries.map((entry) => [entry.messageCategory, entry.messageType, entry.targetId, entry.message, 0, false]);
    this.send(events.richApiMessage, { ArrayData: rows });
  }

  selectionChanged(): void {
    this.send(events.selectionChanged, {});
  }

  private async respond(message: Message): Promise<unknown> {
    if (message._actionType === actions.register) return this.register(message);
    if (message._actionType === actions.unregister) {
      for (const [event, { name }] of this.registered) if (name === message._actionName) this.registered.delete(event);
      return { Error: 0 };
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return this.appContext();
    return message._actionName === 'executeMethod' ? this.execute(message._data ?? {}) : { Error: 0 };
  }

  private register(message: Message): unknown {
    const event = message._data?.eventDispId;
    if (typeof event === 'number') this.registered.set(event, { name: message._actionName, conversation: message._conversationId });
    return { Error: 0 };
  }

  private async execute(data: Record<string, unknown>): Promise<unknown> {
    const call = (data.DdaMethod as { DispatchId?: number } | undefined)?.DispatchId;
    if (call === calls.executeRichApiRequest) {
      const parts = data.ArrayData as unknown[];
      const reply = await this.host.request(parts[4] as string, parts[6] as number);
      return reply.ok ? { Version: 1, Error: 0, Data: [200, [], reply.text] } : { Version: 1, Error: reply.code };
    }
    if (call === calls.commandCompleted) this.noteCompleted(data);
    if (call === calls.saveSettings) this.saveSettings(data);
    return { Version: 1, Error: 0 };
  }

  private noteCompleted(data: Record<string, unknown>): void {
    // Keys 0 and 1: the command's id and its status, 0 for success.
    const command = { id: String(data[0]), status: Number(data[1]) };
    this.completedCommands.push(command);
    this.waitingForCommands.get(command.id)?.();
  }

  /** Document settings of the common API and `workbook.settings` are the same. */
  private saveSettings(data: Record<string, unknown>): void {
    const saved = (data.DdaSettingsMethod as { Properties?: [string, string][] } | undefined)?.Properties ?? [];
    const { settings } = this.host.workbook;
    settings.clear();
    for (const [name, value] of saved) settings.set(name, JSON.parse(value));
  }

  private appContext(): unknown {
    return {
      _id: 'pane',
      // Excel on the web.
      _appName: 16,
      _appVersion: '16.01',
      _appMinorVersion: 0,
      _appUILocale: this.facts.locale,
      _dataLocale: this.facts.locale,
      _docUrl: `${this.facts.origin}/${this.host.workbook.name}`,
      _clientMode: 1,
      _settings: [...this.host.workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]),
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '00000000-0000-0000-0000-000000000001',
      _appInstanceId: 'pane-1',
      _featureGates: {},
      _requirementMatrix: requirementMatrix(this.facts.requirementSet),
    };
  }

  private send(event: number, data: unknown): void {
    const registration = this.registered.get(event);
    if (registration) this.post(this.envelope(responses.event, registration.name, registration.conversation, data, 0));
  }

  private envelope(type: number, name: string, conversation: string, data: unknown, correlation: number): string {
    return JSON.stringify({
      _messageType: 1,
      _actionName: name,
      _conversationId: conversation,
      _correlationId: correlation,
      _origin: this.facts.origin,
      _errorCode: 0,
      _responseType: type,
      _data: data,
      _serializerVersion: 1,
    });
  }
}

function parse(text: unknown): Message | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as Message;
  } catch {
    // Other scripts of a page post texts too; they are none of the host's.
    return undefined;
  }
}
