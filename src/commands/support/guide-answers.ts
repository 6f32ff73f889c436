import path from 'node:path';
import { readTable } from '../../ingest/read-table.ts';
import { tableOptions } from '../../ingest/table-options.ts';
import { readBytes, sha256 } from '../../io/files.ts';
import type { Day } from '../../model/day.ts';
import { UserError } from '../../model/errors.ts';
import { issueText, severityOf } from '../../model/issues.ts';
import { type AnyTableSpec, TABLES } from '../../model/tables/index.ts';

/** A row of a file of answers. */
export interface GivenAnswer {
  readonly line: number;
  readonly step: string;
  readonly question: string;
  readonly answer: string;
  readonly reason: string;
  readonly agreedBy: string | undefined;
  readonly date: Day | undefined;
}

/** A file of answers: the rows with an answer, and its faults, each with its line. */
export interface AnswersFile {
  readonly name: string;
  readonly rows: readonly GivenAnswer[];
  readonly faults: readonly string[];
}

const { progress } = TABLES;

/** The table of decisions, but that a question may be left open and a date given elsewhere. */
const SPEC: AnyTableSpec = {
  ...progress,
  columns: {
    ...progress.columns,
    answer: { ...progress.columns.answer, required: false },
    date: { ...progress.columns.date, required: false },
  },
} as unknown as AnyTableSpec;

/**
 * Reads a file of answers: CSV with the columns of `answers/progress.csv`. Rows without an answer are left out. No cell is
 * in a fault.
 *
 * Errors: `UserError` where there is no such file.
 */
export async function readAnswers(file: string): Promise<AnswersFile> {
  const bytes = await readBytes(file);
  if (bytes === undefined) {
    throw new UserError(`There is no file ${file}.`, { hint: 'dbv guide --questions prints one to fill in.' });
  }
  const name = path.basename(file);
  const reading = readTable(
    { table: 'progress', file: name, bytes, sha256: sha256(bytes) },
    SPEC,
    tableOptions({}, 'progress'),
  );
  const faults = reading.issues
    .filter(({ code }) => severityOf(code) === 'error')
    .map(
      (issue) =>
        `${name}${issue.line === undefined ? '' : `:${issue.line}`}: ${issue.column ? `${issue.column}: ` : ''}${issueText(issue)}`,
    );
  const rows = (reading.table?.rows ?? []) as unknown as readonly (Omit<GivenAnswer, 'answer' | 'reason'> & {
    readonly answer: string | undefined;
    readonly reason: string | undefined;
  })[];
  return {
    name,
    rows: rows.flatMap(({ answer, reason, ...row }) =>
      answer === undefined ? [] : [{ ...row, answer, reason: reason ?? '' }],
    ),
    faults,
  };
}
