import { everyItem } from '../../model/sen2/years.ts';
import type { SetAside } from '../../model/tables/table.ts';

/**
 * The nine modules of a SEN2 return, parents before children. Both shapes of a return, COLLECT's Blade files and the
 * XML, are read into them, and from there on are one.
 */
export const MODULE_NAMES = [
  'sen2',
  'person',
  'requests',
  'assessment',
  'namedplan',
  'plandetail',
  'activeplans',
  'placementdetail',
  'senneed',
] as const;
export type ModuleName = (typeof MODULE_NAMES)[number];

interface ModuleSpec {
  readonly parent: ModuleName | undefined;
  /** How many a parent may have. */
  readonly most: number;
  /** Without it nothing, or the wrong thing, could be counted. */
  readonly needed: boolean;
  /** Items of the return that dbv knows and has no use for. Names, postcode, UPN and ULN are among them. */
  readonly unread: readonly string[];
}

const MANY = Number.POSITIVE_INFINITY;

export const MODULES: Readonly<Record<ModuleName, ModuleSpec>> = {
  sen2: {
    parent: undefined,
    most: 1,
    needed: false,
    unread: words('referencedate sourcelevel softwarecode release serialno datetime dmo dco dsco'),
  },
  person: {
    parent: 'sen2',
    most: MANY,
    needed: true,
    unread: words('surname forename postcode upn uniquelearnernumber upnunknown'),
  },
  requests: { parent: 'person', most: MANY, needed: true, unread: words('rya exported') },
  assessment: { parent: 'requests', most: 1, needed: true, unread: words('othermediation othertribunal') },
  namedplan: { parent: 'assessment', most: 1, needed: true, unread: words('pb oa dp') },
  plandetail: { parent: 'namedplan', most: 2, needed: false, unread: words('sensettingother') },
  activeplans: { parent: 'requests', most: 1, needed: true, unread: [] },
  placementdetail: {
    parent: 'activeplans',
    most: MANY,
    needed: true,
    unread: words('sensettingother attendancepattern'),
  },
  senneed: { parent: 'activeplans', most: 2, needed: true, unread: [] },
};

function words(list: string): readonly string[] {
  return list.split(' ');
}

const READ = new Map<string, Set<string>>();
for (const name of everyItem()) {
  const [module = '', item = ''] = name.split('.');
  READ.set(module, (READ.get(module) ?? new Set()).add(item));
}

/** Whether dbv reads an item of a module, in any year. */
export function isRead(module: ModuleName, item: string): boolean {
  return READ.get(module)?.has(item) === true;
}

/** Whether the return has an item, read or not. */
export function isKnown(module: ModuleName, item: string): boolean {
  return isRead(module, item) || MODULES[module].unread.includes(item);
}

/** The column of a Blade file that tells a module's rows apart. */
export function keyOf(module: ModuleName): string {
  return `${module}tableid`;
}

/** An item of a module: its text in each row. Rows count from nought. */
export interface Item {
  /** The item's name as the file spells it. */
  readonly shown: string;
  readonly text: (row: number) => string;
  /** The line of the item in each row, nought where it has none; absent where items stand on the line of their row. */
  readonly lines?: readonly number[];
}

/** The rows of a module that have a place in the return. Direct identifiers are not among its items. */
export interface Module {
  readonly name: ModuleName;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The line of each row. */
  readonly lines: readonly number[];
  /** The row of the parent module that each row belongs to; -1 where the parent module is not there. */
  readonly parents: readonly number[];
  /** What each row is called: its key in a Blade file, its place in the XML. */
  readonly ids: (row: number) => string;
  /** The row with a key, in a Blade file. */
  readonly rowOf?: (id: string) => number | undefined;
  readonly items: ReadonlyMap<string, Item>;
  /** Rows in the file: those above and those set aside on reading. */
  readonly read: number;
  readonly setAside: readonly SetAside[];
}

/** The modules of a return. One that is not there has no rows. */
export type Modules = Readonly<Partial<Record<ModuleName, Module>>>;

/** A file offered as a return, or as part of one. */
export interface ReturnFile {
  /** The path as shown to people, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}
