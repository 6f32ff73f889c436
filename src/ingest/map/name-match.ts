import type { TableName } from '../../model/tables/index.ts';
import { plainName, wordsOf } from '../header-names.ts';
import { spellingLikeness, wordOverlap } from '../nearest.ts';
import { DOUBTFUL, LAYOUTS } from './aliases.ts';
import { bareName } from './bare-name.ts';

/** How a header's name speaks for a column of a table. */
export type NameMatch =
  /** The reader finds it without a map. */
  | { readonly kind: 'same' }
  | { readonly kind: 'alias'; readonly layout: string }
  | { readonly kind: 'doubtful'; readonly why: string }
  /** Likeness to the nearest known name, from 0 to 1. */
  | { readonly kind: 'like'; readonly name: string; readonly likeness: number };

export type MatchName = (header: string, table: TableName, column: string) => NameMatch;

/** A name, ready to be compared. */
interface Ready {
  readonly name: string;
  readonly plain: string;
  readonly bare: string;
  readonly words: readonly string[];
}

/** A function that finds the strongest thing a header's name says for a column. It makes each name ready once. */
export function nameMatcher(): MatchName {
  const made = new Map<string, Ready>();
  const ready = (name: string): Ready => {
    const known = made.get(name);
    if (known) return known;
    const fresh = { name, plain: plainName(name), bare: bareName(name), words: wordsOf(name) };
    made.set(name, fresh);
    return fresh;
  };
  return (name, table, column) => {
    const header = ready(name);
    if (header.plain === ready(column).plain) return { kind: 'same' };
    const isHeader = (other: string) => ready(other).bare === header.bare;
    const doubt = DOUBTFUL.find((each) => each.table === table && each.column === column && isHeader(each.name));
    if (doubt) return { kind: 'doubtful', why: doubt.why };
    const layout = LAYOUTS.find(({ names }) => names[table]?.[column]?.some(isHeader));
    if (layout) return { kind: 'alias', layout: layout.title };
    const names = [column, ...LAYOUTS.flatMap(({ names }) => names[table]?.[column] ?? [])];
    return nearestName(header, names.map(ready));
  };
}

function nearestName(header: Ready, names: readonly Ready[]): NameMatch {
  return names
    .map((known) => ({ kind: 'like', name: known.name, likeness: likeness(header, known) }) as const)
    .reduce((best, each) => (each.likeness > best.likeness ? each : best));
}

/** Spelling is not compared where the lengths alone make the names less than half alike: it is dear. */
function likeness(a: Ready, b: Ready): number {
  const [shorter, longer] = [a.plain.length, b.plain.length].sort((one, other) => one - other);
  const spelling = shorter! * 2 < longer! ? 0 : spellingLikeness(a.plain, b.plain);
  return Math.max(spelling, wordOverlap(a.words, b.words));
}
