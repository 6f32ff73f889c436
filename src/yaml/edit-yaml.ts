import { type Document, isMap, isScalar, parseDocument } from 'yaml';

/** A value to be set, by the way to it from the outside in; or, without a value, taken out with all that is in it. */
export interface YamlChange {
  readonly path: readonly [string, ...string[]];
  readonly value?: string;
}

/**
 * A YAML text with some values changed. Keys at the top that are not changed keep every byte, comments and all; those
 * that are changed keep their comments. A new key goes below a commented sample of it (`# columns: …`), else to the end.
 * Takes a text that has been read without faults.
 */
export function editYaml(text: string, changes: readonly YamlChange[]): string {
  const even = text.replaceAll('\r\n', '\n');
  const whole = edited(even, changes);
  const aimed = meaning(whole);
  const keys = [...new Set(changes.map(({ path }) => path[0]))];
  const bySection = (place: Place) =>
    keys.reduce(
      (done, key) =>
        editSection(
          done,
          key,
          changes.filter(({ path }) => path[0] === key),
          place,
        ),
      even,
    );
  // Each way is judged by what it says afterwards, because a comment may stand where nothing can be put after it.
  const result = [() => bySection('sample'), () => bySection('end'), () => textOf(whole)]
    .map((make) => make())
    .find((made) => meaning(parseDocument(made, { schema: 'core' })) === aimed);
  if (result === undefined) throw new Error('a YAML text could not be edited');
  return text.includes('\r\n') ? result.replaceAll('\n', '\r\n') : result;
}

type Place = 'sample' | 'end';

function edited(text: string, changes: readonly YamlChange[]): Document {
  const document = parseDocument(text, { schema: 'core' });
  for (const { path, value } of changes) {
    if (value === undefined) takeOut(document, path);
    else document.setIn(path, value);
  }
  return document;
}

/** Takes a value out, and every map that is empty without it. */
function takeOut(document: Document, path: readonly string[]): void {
  if (path.length === 0 || !document.hasIn(path)) return;
  document.deleteIn(path);
  const owner = path.slice(0, -1);
  const left = document.getIn(owner);
  if (owner.length > 0 && isMap(left) && left.items.length === 0) takeOut(document, owner);
}

function textOf(document: Document): string {
  return document.toString({ lineWidth: 0 });
}

/** What a document says, whatever the order of its keys; undefined where it is not well formed. */
function meaning(document: Document): string | undefined {
  return document.errors.length > 0 ? undefined : JSON.stringify(document.toJS(), sortedKeys);
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Edits what stands under one key at the top, by itself. */
function editSection(text: string, key: string, changes: readonly YamlChange[], place: Place): string {
  const bounds = sectionOf(text, key);
  const [start, end] = bounds ?? placeFor(text, key, place);
  const section = edited(text.slice(start, end), changes);
  const isEmpty = !isMap(section.contents) || section.contents.items.length === 0;
  const before = text.slice(0, start);
  const separated = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  return `${separated}${isEmpty ? '' : textOf(section)}${text.slice(end)}`;
}

/** From where to where a key at the top stands, without the comments before the next one. */
function sectionOf(text: string, key: string): [number, number] | undefined {
  const { contents } = parseDocument(text, { schema: 'core' });
  if (!isMap(contents) || contents.flow) return undefined;
  const index = contents.items.findIndex((item) => isScalar(item.key) && item.key.value === key);
  const start = startOf(contents.items[index]);
  if (start === undefined) return undefined;
  const next = startOf(contents.items[index + 1]) ?? text.length;
  const lines = text.slice(start, next).split(/(?<=\n)/);
  const last = lines.findLastIndex((line) => !/^(#.*|\s*)\n?$/.test(line));
  return [start, start + lines.slice(0, last + 1).join('').length];
}

function startOf(item: { readonly key: unknown } | undefined): number | undefined {
  return isScalar(item?.key) ? item.key.range?.[0] : undefined;
}

/** Where a new key goes. */
function placeFor(text: string, key: string, place: Place): [number, number] {
  const sample = place === 'sample' ? new RegExp(`^# ?${key}:.*(?:\\n|$)`, 'm').exec(text) : null;
  const at = sample ? sample.index + sample[0].length : text.length;
  return [at, at];
}
