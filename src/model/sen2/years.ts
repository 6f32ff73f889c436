import { YEAR_2023 } from './codes-2023.ts';
import { YEAR_2024 } from './codes-2024.ts';
import { YEAR_2025 } from './codes-2025.ts';
import { YEAR_2026 } from './codes-2026.ts';
import type { ReturnYear } from './return-year.ts';

/** Every year of the return that dbv knows, each by what it changed. A new year is one file and one line here. */
const YEARS: readonly ReturnYear[] = [YEAR_2023, YEAR_2024, YEAR_2025, YEAR_2026];

export const FIRST_RETURN_YEAR = YEARS[0]!.year;
export const LAST_RETURN_YEAR = YEARS.at(-1)!.year;

/** A year's return: what it asks for and the codes it takes, by `module.item`. */
export interface ReturnCodes {
  readonly items: ReadonlySet<string>;
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The return of a year: that of the year before, with what the year added and took away. */
export function returnCodes(year: number): ReturnCodes {
  const items = new Set<string>();
  const codes = new Map<string, Set<string>>();
  for (const change of YEARS.filter((each) => each.year <= year)) {
    for (const item of change.items.added ?? []) items.add(item);
    for (const item of change.items.removed ?? []) items.delete(item);
    for (const [item, added] of Object.entries(change.codes.added ?? {})) {
      codes.set(item, new Set([...(codes.get(item) ?? []), ...added]));
    }
    for (const [item, removed] of Object.entries(change.codes.removed ?? {})) {
      for (const code of removed) codes.get(item)?.delete(code);
      if (codes.get(item)?.size === 0) codes.delete(item);
    }
  }
  return { items, codes };
}

/** Every item with a list of codes in any year. */
export function codedItems(): ReadonlySet<string> {
  return new Set(YEARS.flatMap(({ codes }) => Object.keys(codes.added ?? {})));
}

/** Every item of any year. */
export function everyItem(): ReadonlySet<string> {
  return new Set(YEARS.flatMap(({ items }) => items.added ?? []));
}
