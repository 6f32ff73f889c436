import { type Issue, issue } from '../model/issues.ts';
import { type CsvRecords, isEmptyRecord } from './csv-records.ts';
import { decode } from './decode.ts';
import { isGias } from './gias/header.ts';
import { isNhsNumber, isUniqueLearnerNumber, isUniquePupilNumber, tenDigits } from './identity-numbers.ts';
import { openCsv } from './open-csv.ts';
import { isPersonalName } from './personal-names.ts';

/**
 * What of a file within reach of git tells directly who someone is: columns or XML elements named like identifiers, and
 * cells that are personal numbers. Counts only: a name in a header may be a child's where the file has no header.
 */
export function findIdentifiers(bytes: Uint8Array, file: string): Issue[] {
  if (/\.xml$/i.test(file)) return nameIssues(elementNames(bytes).filter(isPersonalName).length, file);
  // The register of schools is public, with the names of heads in it.
  if (!/\.(csv|tsv)$/i.test(file) || isGias(bytes)) return [];
  const open = openCsv(bytes, file);
  if ('unusable' in open) return [];
  // The name of a school is no person's.
  const isOfSchools = /(^|\/)establishments\.csv$/i.test(file);
  const personal = isOfSchools ? [] : open.names.filter(isPersonalName);
  return [...nameIssues(personal.length, file), ...numberIssues(open.csv, open.top, file)];
}

function nameIssues(count: number, file: string): Issue[] {
  return count === 0 ? [] : [issue('git-identifiers', file, {}, { count: String(count) })];
}

const KINDS = ['unique pupil numbers', 'unique learner numbers', 'NHS numbers'] as const;
type Kind = (typeof KINDS)[number];

function numberIssues(records: CsvRecords, top: number, file: string): Issue[] {
  const counts = new Map<Kind, number>();
  const width = records.width(top);
  for (let position = 0; position < width; position++) {
    for (const [kind, count] of numbersIn(records, top, position)) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [issue('git-numbers', file, {}, { kind, count: String(count) })];
  });
}

/**
 * The personal numbers in a column. One in eleven numbers of ten digits passes a check by chance, so those count only in
 * a column where most of them do.
 */
function numbersIn(records: CsvRecords, top: number, position: number): [Kind, number][] {
  let [pupils, learners, patients, tens] = [0, 0, 0, 0];
  for (let record = top + 1; record < records.lines.length; record++) {
    if (isEmptyRecord(records, record)) continue;
    const text = records.cell(record, position);
    if (isUniquePupilNumber(text)) pupils++;
    if (tenDigits(text).length === 0) continue;
    tens++;
    if (isUniqueLearnerNumber(text)) learners++;
    if (isNhsNumber(text)) patients++;
  }
  const most = (count: number) => (count * 2 > tens ? count : 0);
  const found: [Kind, number][] = [
    ['unique pupil numbers', pupils],
    ['unique learner numbers', most(learners)],
    ['NHS numbers', most(patients)],
  ];
  return found.filter(([, count]) => count > 0);
}

/** The different names of an XML's elements. */
function elementNames(bytes: Uint8Array): string[] {
  const decoded = decode(bytes);
  if ('fault' in decoded) return [];
  return [...new Set([...decoded.text.matchAll(/<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/g)].map((match) => match[1]!))];
}
