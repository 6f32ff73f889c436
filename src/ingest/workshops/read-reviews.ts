import { type Issue, severityOf } from '../../model/issues.ts';
import { type AnyTableSpec, type Row, TABLES } from '../../model/tables/index.ts';
import type { SetAside, Table } from '../../model/tables/table.ts';
import { checkElements } from '../check-elements.ts';
import { issuesOf, withoutSetAside } from '../findings.ts';
import { followSample } from '../follow-sample.ts';
import { readOpen } from '../read-table.ts';
import type { TableOptions } from '../table-options.ts';
import type { CompletedSheet } from './complete-sheet.ts';
import { openSheet } from './sheet.ts';

type Review = Row<'case-reviews'>;

/** What is known of a case beside its review. */
const BESIDE: ReadonlySet<string> = new Set(['plan_id', 'age', 'primary_need']);

/**
 * The table as a workshop fills it in: a case may be reviewed twice, and an answer that cannot be read sets its row aside,
 * because half a review would have to be replaced later.
 */
const WORKSHOP_SPEC: AnyTableSpec = workshopSpec(TABLES['case-reviews'] as unknown as AnyTableSpec);

function workshopSpec({ key: _, columns, ...spec }: AnyTableSpec): AnyTableSpec {
  const strict = Object.entries(columns).map(([name, column]) => [
    name,
    BESIDE.has(name) ? column : { ...column, faultCosts: 'row' as const },
  ]);
  return { ...spec, columns: Object.fromEntries(strict) };
}

/** What the file of a workshop says. read = reviews + set aside + not filled in. */
export interface WorkshopReading {
  readonly file: string;
  readonly read: number;
  readonly reviews: readonly Review[];
  readonly setAside: readonly SetAside[];
  /** Lines of cases that were not reviewed. */
  readonly unfilled: readonly number[];
  readonly filledIn: Readonly<Record<string, number>>;
  readonly issues: readonly Issue[];
  /** False where an error makes the whole file unusable. */
  readonly usable: boolean;
}

/** The file itself, for what is said of it. */
export interface WorkshopFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Reads the completed sheet of a workshop as reviews of cases. Each row is judged as one of `data/case-reviews.csv` is; a
 * case may stand in it twice. Of a case that was drawn, the sample says the stratum.
 */
export function readReviews(
  { sheet, unfilled, filledIn }: CompletedSheet,
  source: WorkshopFile,
  { elementIds, sample, options }: ReviewContext,
): WorkshopReading {
  const reading = readOpen(openSheet(sheet), { table: 'case-reviews', ...source }, WORKSHOP_SPEC, options);
  const issues = [...sheet.notes, ...reading.issues].filter(({ code }) => code !== 'file-header-only');
  const account = { file: source.file, unfilled, filledIn };
  if (!reading.table) {
    return { ...account, read: unfilled.length, reviews: [], setAside: [], issues, usable: false };
  }
  // The table was read by the definition of case reviews.
  const read = reading.table as unknown as Table<Review>;
  const drawn = followSample({ 'case-reviews': read, ...(sample && { sample }) });
  const findings = [...checkElements({ 'case-reviews': read }, elementIds), ...drawn.findings];
  const { rows = [], setAside = [] } = withoutSetAside(drawn.tables, findings)['case-reviews'] ?? {};
  return {
    ...account,
    read: read.read + unfilled.length,
    reviews: rows,
    setAside,
    issues: [...issues, ...issuesOf(findings, drawn.tables)],
    usable: true,
  };
}

/** What reading reviews needs to know. */
export interface ReviewContext {
  readonly elementIds: readonly string[];
  readonly sample: Table<Row<'sample'>> | undefined;
  readonly options: TableOptions;
}

/** Whether something in a file needs a person: a row was set aside for an error. */
export function hasFaults({ setAside }: Pick<WorkshopReading, 'setAside'>): boolean {
  return setAside.some(({ reason }) => severityOf(reason) === 'error');
}
