import type { Diagnosis } from '../model/diagnosis.ts';
import { ISSUES } from '../model/issues.ts';
import type { DisclosureContent } from '../model/playbook.ts';
import { TABLES } from '../model/tables/index.ts';
import { protectCount, roundTo, WITHHELD } from './figures.ts';

type Input = Diagnosis['inputs'][number];
type IssueGroup = Diagnosis['issues'][number];
type Correction = NonNullable<Diagnosis['corrections']>[number];

/** A file's size to the byte tells how many rows it has; to a thousand it does not. */
const BYTES = 1000;

const OTHER_FILE = 'another file';
const OTHER_COLUMN = 'another column';
const REMEDY = 'dbv check says where it is and what to do.';
const COLUMNS: ReadonlySet<string> = new Set(Object.values(TABLES).flatMap((table) => Object.keys(table.columns)));
const FILES: ReadonlySet<string> = new Set(Object.keys(TABLES).map((name) => `${name}.csv`));

/** The account of a file: its rows are counts of children, and its size would give them back. */
export function protectInput(input: Input, rules: DisclosureContent): Input {
  return {
    ...input,
    bytes: Math.max(input.bytes === 0 ? 0 : BYTES, roundTo(input.bytes, BYTES)),
    read: protectCount(input.read, rules),
    used: protectCount(input.used, rules),
    setAside: input.setAside.map(({ reason, count }) => ({ reason, count: protectCount(count, rules) })),
  };
}

/**
 * A group of data issues. What is wrong is said by the title of its code: a full sentence may name a line or repeat a
 * header, and the "header" of a file that has none is a child's record. Names of files and columns stay only where dbv
 * knows them, for the same cause.
 */
export function protectIssue(group: IssueGroup, inputs: readonly Input[], rules: DisclosureContent): IssueGroup {
  const { line, column, ...rest } = group;
  return {
    ...rest,
    file: knownFile(group.file, inputs),
    ...(line === undefined ? {} : { line: WITHHELD }),
    ...(column !== undefined && COLUMNS.has(column) ? { column } : {}),
    message: Object.hasOwn(ISSUES, group.code) ? ISSUES[group.code as keyof typeof ISSUES].title : 'Data issue',
    remedy: REMEDY,
    count: protectCount(group.count, rules),
  };
}

/** Cells read as the area's corrections say; the same care with names as for the faults they mend. */
export function protectCorrection(
  correction: Correction,
  inputs: readonly Input[],
  rules: DisclosureContent,
): Correction {
  return {
    file: knownFile(correction.file, inputs),
    column: COLUMNS.has(correction.column) ? correction.column : OTHER_COLUMN,
    code: correction.code,
    count: protectCount(correction.count, rules),
  };
}

/** The name of a file, where it is an input or a table. */
function knownFile(file: string, inputs: readonly Input[]): string {
  const known = inputs.some((input) => input.file === file) || FILES.has(file.slice(file.lastIndexOf('/') + 1));
  return known ? file : OTHER_FILE;
}
