/**
 * Objects that Office.js makes by name beside the workbook: the shared runtime (pane shown or hidden, start with the document), the
 * ribbon, and the library's own notice that it is ready for actions.
 */
import { textArgument } from '../arguments';
import { handle } from '../definition';
import type { ClassDefinition, Handle } from '../definition';
import type { ExcelHost } from '../host';

const addinServiceClass: ClassDefinition<null> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
};

const runtimeServiceClass: ClassDefinition<null> = {
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: (_, _args, host) => ({ value: host.window.pane.state }),
    SetAppRuntimeState: (_, [state], host) => {
      host.window.pane.state = textArgument(state, 'state');
      host.events.paneShown(state === 'Visible');
    },
  },
};

const persistenceServiceClass: ClassDefinition<null> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: (_, _args, host) => ({ value: host.window.pane.startState }),
    SetAppRuntimeStartState: (_, [state], host) => void (host.window.pane.startState = textArgument(state, 'state')),
  },
};

const ribbonButtonClass: ClassDefinition<string> = {
  name: 'RibbonButton',
  identity: (id) => ({ Id: id }),
  scalars: {
    Id: { get: (id) => id },
    Enabled: {
      get: (id, host) => host.window.ribbon.get(id) ?? true,
      set: (id, enabled, host) => void host.window.ribbon.set(id, enabled === true),
    },
  },
};

const ribbonTabClass: ClassDefinition<string> = {
  name: 'RibbonTab',
  identity: (id) => ({ Id: id }),
  methods: { SetVisibility: (id, [visible], host) => void host.window.ribbon.set(id, visible === true) },
};

const ribbonClass: ClassDefinition<null> = {
  name: 'DynamicRibbon',
  methods: {
    GetButton: (_, [id]) => handle(ribbonButtonClass, textArgument(id, 'id')),
    GetTab: (_, [id]) => handle(ribbonTabClass, textArgument(id, 'id')),
  },
};

const services: Record<string, ClassDefinition<null>> = {
  'Microsoft.AppRuntime.AppRuntimePersistenceService': persistenceServiceClass,
  'Microsoft.AppRuntime.AppRuntimeService': runtimeServiceClass,
  'Microsoft.DynamicRibbon.DynamicRibbon': ribbonClass,
  'Microsoft.InternalService.AddinInternalService': addinServiceClass,
};

/** The object of a type's name. */
export function serviceNamed(host: ExcelHost, name: string): Handle {
  const definition = services[name];
  if (!definition) throw host.notImplemented(`new ${name}`);
  return handle(definition, null);
}
