import type { Tables } from '../model/tables/index.ts';
import { type Finding, finding } from './findings.ts';

/**
 * Rows that are added up and may stand in a file twice. There is one number of residents for a year and an age, so a
 * second one is set aside. Two amounts of spending may well be equal, so those are queried and both count.
 */
export function checkRepeats({ population, spend }: Tables): Finding[] {
  return [
    ...repeated(population?.rows ?? [], ({ year, age }) => [year, age]).map(({ row, first }) =>
      finding('population', row, 'row-duplicate', 'age', { column: 'year and age', first }),
    ),
    ...repeated(spend?.rows ?? [], ({ line: _, ...rest }) => Object.values(rest)).map(({ row, first }) =>
      finding('spend', row, 'row-repeated', undefined, { first }),
    ),
  ];
}

/** The rows that say again what an earlier row says, each with the line of the first that does. */
function repeated<Row extends { readonly line: number }>(
  rows: readonly Row[],
  said: (row: Row) => readonly unknown[],
): { readonly row: Row; readonly first: string }[] {
  const firstLines = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = JSON.stringify(said(row));
    const first = firstLines.get(key);
    if (first !== undefined) return [{ row, first: String(first) }];
    firstLines.set(key, row.line);
    return [];
  });
}
