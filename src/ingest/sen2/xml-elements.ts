import { type Issue, type IssueCode, issue } from '../../model/issues.ts';
import { shownName } from '../header-names.ts';
import { isPersonalName } from '../personal-names.ts';
import { addSetAside } from '../set-aside.ts';
import {
  type Item,
  isKnown,
  isRead,
  MODULE_NAMES,
  MODULES,
  type Module,
  type ModuleName,
  type Modules,
} from './modules.ts';

/** What no SEN2 return comes near, and a file made to do harm would. */
export const LIMITS = {
  depth: { most: 16, name: 'elements inside each other' },
  text: { most: 10_000, name: 'characters between two tags' },
  person: { most: 10_000, name: 'elements of one person' },
  references: { most: 200_000, name: 'character references' },
  unknown: { most: 50, name: 'elements that the return does not have' },
} as const;

/** Elements that hold others and say nothing themselves. */
const CONTAINERS: ReadonlySet<string> = new Set(['message', 'persons', 'collectiondetails', 'source']);
const ROOT = 'message';
const HEADER = 'header';

/** A module as it grows. */
interface Growing {
  readonly lines: number[];
  readonly parents: number[];
  readonly names: string[];
  /** The parent of the last row, and how many rows it has had. */
  lastParent: number;
  siblings: number;
  readonly items: Map<string, { readonly shown: string; readonly texts: string[]; readonly lines: number[] }>;
  readonly setAside: { reason: IssueCode; line: number }[];
}

interface Holder {
  readonly module: ModuleName | undefined;
  readonly row: number;
}

interface Named {
  readonly name: string;
  readonly module: ModuleName | undefined;
}

/** Turns the events of a parser into rows. Only the text of items that are read is ever kept, one item at a time. */
export function elementReader(file: string) {
  const growing = new Map<ModuleName, Growing>(
    MODULE_NAMES.map((name) => [
      name,
      { lines: [], parents: [], names: [], lastParent: -2, siblings: 0, items: new Map(), setAside: [] },
    ]),
  );
  const issues: Issue[] = [];
  const unknown = new Set<string>();
  const named = nameReader();
  /** The elements that are open and hold others, each with the row it is, or is in. */
  const holders: Holder[] = [{ module: undefined, row: -1 }];
  let depth = 0;
  let ignoredFrom = 0;
  let ofPerson = 0;
  let item: string | undefined;
  let shown = '';
  let itemLine = 0;
  let collected = '';
  let fault: Issue | undefined;

  const stop = (code: IssueCode, line: number, args: Record<string, string> = {}) => {
    fault ??= issue(code, file, { line }, args);
  };
  const exceed = (limit: keyof typeof LIMITS, line: number) => {
    stop('return-xml-limit', line, { most: String(LIMITS[limit].most), what: LIMITS[limit].name });
  };
  const ignore = () => {
    ignoredFrom = depth;
  };

  function open(raw: string, line: number): void {
    if (fault) return;
    depth++;
    if (depth > LIMITS.depth.most) exceed('depth', line);
    if (++ofPerson > LIMITS.person.most && holders.at(-1)!.module) exceed('person', line);
    if (ignoredFrom > 0) return;
    const { name, module } = named(raw);
    if (depth === 1 && name !== ROOT) stop('return-unrecognised', line);
    if (item !== undefined) ignore();
    else if (CONTAINERS.has(name)) holders.push(holders.at(-1)!);
    else if (module) openRow(module, line);
    else openItem(name, raw, line);
  }

  function openRow(module: ModuleName, line: number): void {
    const above = holders.at(-1)!;
    const { parent, most } = MODULES[module];
    const rows = growing.get(module)!;
    if (module === 'person') ofPerson = 0;
    // A person is beside the header, not in it; there is one header for them all.
    const isPlaced = above.module === (module === 'person' ? undefined : parent);
    const siblings = rows.lastParent === above.row ? rows.siblings + 1 : 1;
    const code = !isPlaced ? 'return-misplaced' : siblings > most ? 'return-too-many' : undefined;
    if (code) {
      const args = { most: String(most), parent: parent ?? ROOT };
      issues.push(issue(code, file, { line, column: module }, args));
      rows.setAside.push({ reason: code, line });
      ignore();
      return;
    }
    rows.lastParent = above.row;
    rows.siblings = siblings;
    const row = rows.lines.push(line) - 1;
    rows.parents.push(above.row);
    rows.names.push(rowName(module, row, siblings, above));
    holders.push({ module, row });
  }

  /** A person by its place in the file, a request by its place with the person: `C12`, `C12R1`. */
  function rowName(module: ModuleName, row: number, siblings: number, above: Holder) {
    if (module === 'person') return `C${row + 1}`;
    return module === 'requests' ? `${growing.get('person')!.names[above.row]}R${siblings}` : '';
  }

  function openItem(name: string, raw: string, line: number): void {
    const { module } = holders.at(-1)!;
    if (module && isRead(module, name)) {
      item = name;
      shown = raw;
      itemLine = line;
      collected = '';
      return;
    }
    if (!module || !isKnown(module, name)) noteUnknown(name, raw, line);
    ignore();
  }

  function noteUnknown(name: string, raw: string, line: number): void {
    if (unknown.has(name)) return;
    unknown.add(name);
    if (unknown.size > LIMITS.unknown.most) exceed('unknown', line);
    const column = shownName(raw);
    issues.push(
      issue(isPersonalName(raw) ? 'header-personal' : 'header-unknown', file, { line, column }, { name: column }),
    );
  }

  function close(): void {
    if (fault) return;
    if (ignoredFrom === depth) ignoredFrom = 0;
    else if (ignoredFrom === 0) {
      if (item === undefined) holders.pop();
      else keepItem();
    }
    depth--;
  }

  function keepItem(): void {
    const { module, row } = holders.at(-1)!;
    const { items } = growing.get(module!)!;
    const known = items.get(item!) ?? { shown, texts: [], lines: [] };
    items.set(item!, known);
    if (known.texts.length <= row) {
      // Without gaps: rows before that had no such item have a blank one.
      while (known.texts.length < row) {
        known.texts.push('');
        known.lines.push(0);
      }
      known.texts.push(collected);
      known.lines.push(itemLine);
    } else issues.push(issue('return-item-twice', file, { line: itemLine, column: shown }, { name: shown }));
    item = undefined;
  }

  function text(piece: string): void {
    if (piece.length > LIMITS.text.most) exceed('text', itemLine);
    else if (item !== undefined && ignoredFrom === 0) collected += piece;
  }

  function modules(from: Pick<Module, 'file' | 'bytes' | 'sha256'>): Modules {
    return Object.fromEntries([...growing].map(([name, rows]) => [name, grown(name, rows, from)]));
  }

  return { open, close, text, stop, exceed, stopped: () => fault, modules, issues };
}

function grown(name: ModuleName, rows: Growing, from: Pick<Module, 'file' | 'bytes' | 'sha256'>): Module {
  const { lines, parents, names, items, setAside } = rows;
  return {
    name,
    ...from,
    lines,
    parents,
    ids: (row) => names[row]!,
    items: new Map(
      [...items].map(([item, { shown, texts, lines: itemLines }]): [string, Item] => [
        item,
        { shown, text: (row) => texts[row] ?? '', lines: itemLines },
      ]),
    ),
    read: lines.length + setAside.length,
    setAside: addSetAside([], setAside),
  };
}

/** Where all is on one line, the line says nothing: rows are told apart by which person in the file they are of. */
export function byPlaceOfPerson(modules: Modules): Modules {
  const places = new Map<ModuleName, readonly number[]>();
  const renumbered = Object.values(modules).map((module): [ModuleName, Module] => {
    const { parent } = MODULES[module.name];
    const above = parent && module.name !== 'person' ? places.get(parent) : undefined;
    const lines = module.lines.map((_, row) => above?.[module.parents[row]!] ?? row + 1);
    places.set(module.name, lines);
    const items = [...module.items].map(([name, { shown, text }]): [string, Item] => [name, { shown, text }]);
    return [module.name, { ...module, lines, items: new Map(items) }];
  });
  return Object.fromEntries(renumbered);
}

/** Reads the name of an element: without case or prefix, and the module it is a row of. */
function nameReader(): (raw: string) => Named {
  const known = new Map<string, Named>();
  return (raw) => {
    const found = known.get(raw);
    if (found) return found;
    const name = raw.slice(raw.indexOf(':') + 1).toLowerCase();
    const module = name === HEADER ? 'sen2' : MODULE_NAMES.find((each) => each === name && each !== 'sen2');
    const read = { name, module };
    if (known.size < 1000) known.set(raw, read);
    return read;
  };
}
