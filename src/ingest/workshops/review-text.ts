import { type AnyTableSpec, type Row, TABLES } from '../../model/tables/index.ts';
import { camelCase } from '../../model/tables/table.ts';
import { givenCell } from '../append/given-cell.ts';
import { cellText } from '../pseudonymise/cell-text.ts';

type Review = Row<'case-reviews'>;

/** A review as the cells of a file hold it: every column, blank where nothing is recorded. */
export function reviewText(review: Review): Readonly<Record<string, string>> {
  const { columns } = TABLES['case-reviews'] as unknown as AnyTableSpec;
  const row = review as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const text = cellText(column.kind, row[camelCase(name)]);
      const cell = givenCell(column, text);
      return [name, 'text' in cell ? cell.text : text];
    }),
  );
}

/** What is known of a case beside its review: it may be added to later, and makes no other review. */
const FRAME: ReadonlySet<string> = new Set(['plan_id', 'stratum', 'population']);
const DESCRIPTION: ReadonlySet<string> = new Set(['age', 'primary_need', 'current_provision']);
const LISTS: ReadonlySet<string> = new Set(['decisive', 'contributory']);

/** Whether two reviews say the same, whatever the order of their lists. */
export function saysTheSame(one: Review, other: Review): boolean {
  const [a, b] = [reviewText(one), reviewText(other)];
  return Object.keys(a).every((name) => {
    if (FRAME.has(name)) return true;
    const [left, right] = [inOrder(name, a[name]!), inOrder(name, b[name]!)];
    return left === right || (DESCRIPTION.has(name) && (left === '' || right === ''));
  });
}

function inOrder(name: string, text: string): string {
  return LISTS.has(name) ? text.split(';').sort().join(';') : text;
}

/** Whether two reviews of a case were made on the same day by people in the same roles, so that they may be one. */
export function maySameReview(one: Review, other: Review): boolean {
  return one.reviewedOn === other.reviewedOn && roles(one) === roles(other);
}

function roles({ reviewerRoles = '' }: Review): string {
  return reviewerRoles
    .toLowerCase()
    .split(/[;,\n]/)
    .map((role) => role.trim().replace(/\s+/g, ' '))
    .filter((role) => role !== '')
    .sort()
    .join(';');
}
