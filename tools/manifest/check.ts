/**
 * What can be proved about the manifest without Microsoft's validation service (which needs the network): the order of elements, resources
 * that resolve and fit, translations, https everywhere, and files that exist in the build with the size that they claim.
 */
import { misplacedChildren } from './element-order';
import { descend, parseXml } from './xml';
import type { XmlElement } from './xml';

/** Gives the bytes of a file of the build by its path on the add-in's origin, or undefined when there is none. */
export type BuiltFile = (path: string) => Uint8Array | undefined;

const resourceIdLengthMax = 32;
const lengthMax: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const locales = ['nb-NO', 'nl-NL'];
const translated = ['DisplayName', 'Description', 'bt:String'];
const requiredIconSizes = [16, 32, 80];

/** All that is wrong with the manifest, one sentence each; nothing when it is fit to ship. */
export function manifestProblems(xml: string, builtFile: BuiltFile): string[] {
  const manifest = parseXml(xml);
  const elements = [...descend(manifest)];
  return [
    ...elements.flatMap(misplacedChildren),
    ...resourceProblems(elements),
    ...elements.flatMap(textProblems),
    ...translationProblems(elements),
    ...iconSetProblems(elements),
    ...addressProblems(elements, builtFile),
  ];
}

/** `<bt:Image id=…>` declares an image; `<bt:Image resid=…>` inside an icon names one. */
const resources = (elements: XmlElement[]) =>
  elements.filter(({ name, attributes }) => ['bt:Image', 'bt:Url', 'bt:String'].includes(name) && 'id' in attributes);

function resourceProblems(elements: XmlElement[]): string[] {
  const ids = resources(elements).map((resource) => resource.attributes['id'] ?? '');
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index);
  const used = elements.flatMap(({ attributes, line }) => ('resid' in attributes ? [{ id: attributes['resid'], line }] : []));
  return [
    ...doubled.map((id) => `resource ${id} is declared twice`),
    ...ids.filter((id) => id.length > resourceIdLengthMax).map((id) => `resource ${id} has an id above ${resourceIdLengthMax} characters`),
    ...used.filter(({ id }) => !ids.includes(id)).map(({ id, line }) => `line ${line}: resource ${id} is not declared`),
    ...ids.filter((id) => !used.some((use) => use.id === id)).map((id) => `resource ${id} is used nowhere`),
  ];
}

/** Checks the texts of one group of strings, translations included. */
function textProblems(group: XmlElement): string[] {
  const max = lengthMax[group.name];
  if (max === undefined) return [];
  return group.children
    .flatMap((text) =>
      [text, ...text.children].map(({ attributes, line }) => ({ text: attributes['DefaultValue'] ?? attributes['Value'], line })),
    )
    .filter(({ text }) => !text || text.length > max)
    .map(({ line }) => `line ${line}: a text in ${group.name} is empty or above ${max} characters`);
}

function translationProblems(elements: XmlElement[]): string[] {
  return elements
    .filter(({ name, attributes }) => translated.includes(name) && 'DefaultValue' in attributes)
    .flatMap(({ name, children, line }) => {
      const present = children.map(({ attributes }) => attributes['Locale']);
      return locales.filter((locale) => !present.includes(locale)).map((locale) => `line ${line}: <${name}> has no text for ${locale}`);
    });
}

const iconsOf = (element: XmlElement) => element.children.filter(({ name }) => name === 'bt:Image');

function iconSetProblems(elements: XmlElement[]): string[] {
  return elements
    .filter(({ name }) => name === 'Icon')
    .flatMap((icon) => {
      const sizes = iconsOf(icon).map(({ attributes }) => Number(attributes['size']));
      return requiredIconSizes
        .filter((size) => !sizes.includes(size))
        .map((size) => `line ${icon.line}: <Icon> has no image of ${size} pixels`);
    });
}

/** Pixels that an address must have: said by the icon that names it, or by the manifest's own rule for its two icons. */
function declaredSizes(elements: XmlElement[]): { address: string; pixels: number }[] {
  const addressOf = (id: string | undefined) =>
    resources(elements).find(({ attributes }) => attributes['id'] === id)?.attributes['DefaultValue'] ?? '';
  return elements.flatMap((element) => {
    if (element.name === 'IconUrl') return [{ address: element.attributes['DefaultValue'] ?? '', pixels: 32 }];
    if (element.name === 'HighResolutionIconUrl') return [{ address: element.attributes['DefaultValue'] ?? '', pixels: 64 }];
    if (element.name !== 'Icon') return [];
    return iconsOf(element).map(({ attributes }) => ({ address: addressOf(attributes['resid']), pixels: Number(attributes['size']) }));
  });
}

function addressProblems(elements: XmlElement[], builtFile: BuiltFile): string[] {
  const addresses = elements.flatMap(({ attributes, text, line }) =>
    [attributes['DefaultValue'], attributes['Value'], text].flatMap((value) =>
      value && /^https?:/.test(value) ? [{ address: value, line }] : [],
    ),
  );
  const page = elements.find(({ name, attributes }) => name === 'SourceLocation' && attributes['DefaultValue'])?.attributes['DefaultValue'];
  if (!page) return ['there is no <SourceLocation> with an address'];
  const { origin } = new URL(page);
  const ours = (address: string) => address.startsWith(`${origin}/`);
  const fileOf = (address: string) => builtFile(new URL(address).pathname);
  return [
    ...addresses.filter(({ address }) => !address.startsWith('https:')).map(({ address, line }) => `line ${line}: ${address} is not https`),
    ...addresses
      .filter(({ address }) => ours(address) && !fileOf(address))
      .map(({ address, line }) => `line ${line}: ${address} is not in the build`),
    ...declaredSizes(elements).flatMap(({ address, pixels }) => {
      const file = ours(address) ? fileOf(address) : undefined;
      if (!file) return [];
      const size = pngSize(file);
      return size?.width === pixels && size.height === pixels ? [] : [`${address} is not a PNG of ${pixels} × ${pixels} pixels`];
    }),
  ];
}

/** Width and height in pixels stand at a fixed place of every PNG: in its first chunk, after the signature of 8 bytes and a header of 8. */
function pngSize(file: Uint8Array): { width: number; height: number } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (file.length < 24 || signature.some((byte, index) => file[index] !== byte)) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
