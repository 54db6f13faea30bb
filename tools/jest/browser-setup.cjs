/** What a browser has and jsdom lacks, as far as Fluent UI asks for it. */
const { TextDecoder, TextEncoder } = require('node:util');

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
globalThis.structuredClone ??= (value) => require('node:v8').deserialize(require('node:v8').serialize(value));
globalThis.ResizeObserver ??= class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.matchMedia ??= (media) => ({
  media,
  matches: false,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
  onchange: null,
});
if (globalThis.Element) globalThis.Element.prototype.scrollIntoView ??= () => {};
