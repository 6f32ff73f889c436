import { caseReviews } from '../../model/tables/case-reviews.ts';
import { plainName } from '../header-names.ts';
import { nameMatcher } from '../map/name-match.ts';
import type { SheetColumns } from './sheet.ts';

/**
 * How the columns of a workshop's spreadsheet are told: by the names of the table and of the form, or by what a person
 * said (our column → the header).
 */
export function reviewColumns(said: ReadonlyMap<string, string>): SheetColumns {
  const match = nameMatcher();
  const names = Object.keys(caseReviews.columns);
  const settled = new Map([...said].map(([column, header]) => [plainName(header), column]));
  return {
    columnOf: (header) => {
      if (plainName(header) === '') return undefined;
      const chosen = settled.get(plainName(header));
      if (chosen !== undefined) return chosen;
      const kinds = names
        .filter((column) => !said.has(column))
        .map((column) => ({ column, ...match(header, 'case-reviews', column) }));
      return (kinds.find(({ kind }) => kind === 'same') ?? kinds.find(({ kind }) => kind === 'alias'))?.column;
    },
    isSpread: (column) => SPREAD.has(column),
  };
}

const SPREAD: ReadonlySet<string> = new Set(
  Object.entries(caseReviews.columns)
    .filter(([, { kind }]) => kind === 'codes' || kind === 'text')
    .map(([name]) => name),
);
