import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** What DfE published of an authority for 2024 and January 2025: counts, by column of each file. */

export const PUBLISHED_FILES = [
  'caseload',
  'requests',
  'assessments',
  'timeliness_20_week',
  'ceased_plans',
  'annual_reviews',
  'sen_needs_all_plans',
  'newplans',
] as const;
export type PublishedFile = (typeof PUBLISHED_FILES)[number];

/** Counts by column. Percentages, and columns that say "not available", are not among them. */
export type Counts = ReadonlyMap<string, number>;

export interface Published {
  readonly code: string;
  readonly name: string;
  readonly files: Readonly<Record<PublishedFile, Counts>>;
  /** The caseload of each age on 31 August 2024, and of each sex. */
  readonly byAge: ReadonlyMap<number, Counts>;
  readonly bySex: ReadonlyMap<'M' | 'F', Counts>;
}

type Row = Readonly<Record<string, string>>;

const FOLDER = path.join(import.meta.dirname, 'fixtures');

function rowsOf(file: PublishedFile): Row[] {
  return parse(readFileSync(path.join(FOLDER, `${file}.csv`), 'utf8'), { columns: true }) as Row[];
}

const GEOGRAPHY = 12;

function countsOf(row: Row): Counts {
  const cells = Object.entries(row).slice(GEOGRAPHY);
  return new Map(
    cells
      .filter(([column, text]) => !/(^|_)pc(_|$)/i.test(column) && /^-?\d+$/.test(text))
      .map(([column, text]) => [column, Number(text)]),
  );
}

const isHeadline = ({ breakdown_topic: topic = '' }: Row) => /^(All |New EHC plans$)/.test(topic);

/** What was published of an authority, by its DfE number. */
export function published(code: string): Published {
  const ofArea = (file: PublishedFile) => rowsOf(file).filter((row) => row.old_la_code === code);
  const headline = (file: PublishedFile) => ofArea(file).find(isHeadline)!;
  const caseload = ofArea('caseload');
  const ages = caseload.filter((row) => row.breakdown_topic === 'Child or young persons age');
  const sexes = caseload.filter((row) => row.breakdown_topic === 'Sex');
  return {
    code,
    name: caseload[0]!.la_name!,
    files: Object.fromEntries(PUBLISHED_FILES.map((file) => [file, countsOf(headline(file))])) as Published['files'],
    byAge: new Map(ages.map((row) => [ageOf(row.breakdown!), countsOf(row)])),
    bySex: new Map(sexes.map((row) => [row.breakdown === 'Male' ? 'M' : 'F', countsOf(row)])),
  };
}

/** `age 10` is 10; `under 3` is 2. */
function ageOf(breakdown: string): number {
  return breakdown === 'under 3' ? 2 : Number(breakdown.replace(/\D/g, ''));
}
