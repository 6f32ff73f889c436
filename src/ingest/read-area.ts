import type { Area } from '../model/area.ts';
import type { Calendar, Plan } from '../model/caseload.ts';
import { type Day, partsOf } from '../model/day.ts';
import { type Issue, issue } from '../model/issues.ts';
import type { ProvisionContent, StreamsContent } from '../model/playbook.ts';
import { type AnyTableSpec, TABLE_NAMES, TABLES, type TableName, type Tables } from '../model/tables/index.ts';
import type { FileAccount } from '../model/tables/table.ts';
import { makeCalendar } from './calendar.ts';
import { buildCaseload } from './caseload.ts';
import { checkCosts } from './check-costs.ts';
import { checkElements } from './check-elements.ts';
import { checkFrame } from './check-frame.ts';
import { checkFutureDates } from './check-future-dates.ts';
import { checkOpenPlans } from './check-open-plans.ts';
import { checkPlacementHistory } from './check-placement-history.ts';
import { checkPlanLinks } from './check-plan-links.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkSecondReviews } from './check-second-reviews.ts';
import { checkStrata } from './check-strata.ts';
import { checkSurveyAnswers } from './check-survey-answers.ts';
import { issuesOf, withoutSetAside } from './findings.ts';
import { type CorrectionCount, countCorrections } from './fixes/count-corrections.ts';
import { followSample } from './follow-sample.ts';
import { isGias } from './gias/header.ts';
import { giasTable } from './gias/read-gias.ts';
import { readTable, type SourceFile, type TableReading } from './read-table.ts';
import { RETURN_TABLES } from './sen2/columns.ts';
import { type ReturnReading, type ReturnSource, readReturn } from './sen2/read-return.ts';
import { provisionSettler } from './settle-provision.ts';
import { tableOptions } from './table-options.ts';

export type { SourceFile } from './read-table.ts';
export type { ReturnSource } from './sen2/read-return.ts';

/** A source of an area: the file of one table, or a return, which is the source of three. */
export type AreaSource = SourceFile | ReturnSource;

/** Everything an area's files say. */
export interface AreaData {
  readonly tables: Tables;
  readonly caseload: readonly Plan[];
  readonly calendar: Calendar;
  readonly issues: readonly Issue[];
  /** Tables that have a file and are absent from `tables`, because an error makes the whole file unusable. */
  readonly unusable: readonly TableName[];
  /** Every file that is used, or its parts where it has several: read = used + set aside. */
  readonly accounts: readonly FileAccount[];
  /** Cells that were read as the area's own corrections say. */
  readonly corrections: readonly CorrectionCount[];
}

/** The judgements that reading needs. */
export interface ReadingContent {
  readonly provision: ProvisionContent;
  readonly elementIds: readonly string[];
  readonly quality: StreamsContent['quality'];
}

/**
 * Reads an area's files: each by itself, then all beside each other. Every fault is an issue, in one pass; rows with an
 * error are set aside and accounted for.
 */
export function readArea(
  sources: readonly AreaSource[],
  area: Area,
  content: ReadingContent,
  reference: Day,
): AreaData {
  const { read, planIds, issues, unusable, returns, corrections } = readSources(sources, area);

  const drawn = followSample(read);
  const links = [
    ...checkPlanLinks(read, planIds),
    ...checkElements(read, content.elementIds),
    ...checkSurveyAnswers(read),
    ...checkRepeats(read),
    ...checkSecondReviews(read),
    ...drawn.findings,
    ...checkStrata(drawn.tables),
  ];
  const tables = withoutSetAside(drawn.tables, links);
  const calendar = makeCalendar(area, reference, tables.plans?.rows ?? []);
  const settle = provisionSettler(content.provision, {
    rows: tables.establishments?.rows ?? [],
    whole: hasRegister(sources),
  });
  const { caseload, findings } = buildCaseload(tables.plans?.rows ?? [], tables.placements?.rows ?? [], settle);
  const judged = [
    ...findings,
    ...checkCosts(tables, content.quality.costCeiling),
    ...checkFutureDates(tables, reference),
    ...checkPlacementHistory(caseload, content.quality.gapDays),
    ...checkFrame(tables, caseload, calendar),
    ...checkOpenPlans(caseload, calendar, tables.placements !== undefined),
  ];

  const found = issuesOf([...links, ...judged], tables).map((each) => located(each, returns));
  const all = [...issues, ...returns.flatMap((each) => otherCensus(each, calendar)), ...found];
  const accounts = accountsOf(tables, returns);
  return { tables, caseload, calendar, issues: inReadingOrder(all), unusable, accounts, corrections };
}

interface SourcesRead {
  readonly read: Tables;
  /** Every id in `plans.csv`, also those of rows set aside. */
  readonly planIds: ReadonlySet<unknown>;
  readonly issues: readonly Issue[];
  readonly unusable: readonly TableName[];
  readonly returns: readonly ReturnRead[];
  readonly corrections: readonly CorrectionCount[];
}

/** A return, and what it says. */
interface ReturnRead {
  readonly source: ReturnSource;
  readonly reading: ReturnReading;
}

/** Reads each source by itself. A table that is in two places is read for its faults and used from neither. */
function readSources(sources: readonly AreaSource[], area: Area): SourcesRead {
  const returns = sources.filter(isReturn).map((source) => ({ source, reading: readReturn(source, area) }));
  const readings = [...sources.filter(isFile).map(readTableOf(area)), ...returns.flatMap(tablesOf)];
  const tables = new Map<TableName, unknown>();
  const issues: Issue[] = [];
  const unusable = new Set<TableName>();
  const corrections: CorrectionCount[] = [];
  for (const { table, file, reading } of readings) {
    const twin = readings.find((other) => other.table === table && other.file !== file);
    if (twin) issues.push(issue('file-twice', file, {}, { other: twin.file }));
    // Not one by one through a spread: a file may have more issues than a call takes arguments.
    for (const each of reading.issues) issues.push(each);
    if (reading.table && !twin) {
      tables.set(table, reading.table);
      corrections.push(...countCorrections(reading.corrected ?? [], file));
    } else unusable.add(table);
  }
  for (const { reading } of returns) for (const each of reading.issues) issues.push(each);
  const plans = readings.find(({ table }) => table === 'plans');
  return {
    // Each table was read by its own definition, so its rows are of its own type.
    read: Object.fromEntries(tables) as Tables,
    planIds: new Set(plans?.reading.keys.keys()),
    issues,
    unusable: [...unusable],
    returns,
    corrections,
  };
}

function isReturn(source: AreaSource): source is ReturnSource {
  return 'kind' in source;
}

function isFile(source: AreaSource): source is SourceFile {
  return !isReturn(source);
}

/** Whether the establishments come from the whole register, so that a number not among them is not in it. */
function hasRegister(sources: readonly AreaSource[]): boolean {
  return sources.filter(isFile).some(({ table, bytes }) => table === 'establishments' && isGias(bytes));
}

interface OneTable {
  readonly table: TableName;
  readonly file: string;
  readonly reading: TableReading;
}

function readTableOf(area: Area): (source: SourceFile) => OneTable {
  return (source) => ({ table: source.table, file: source.file, reading: readSource(source, area) });
}

function readSource(source: SourceFile, area: Area): TableReading {
  if (source.table === 'establishments' && isGias(source.bytes)) return { ...giasTable(source), keys: new Map() };
  return readTable(source, TABLES[source.table] as unknown as AnyTableSpec, tableOptions(area, source.table));
}

/** The tables that a return is the source of, also where it cannot be used. */
function tablesOf({ source, reading }: ReturnRead): OneTable[] {
  const none: TableReading = { issues: [], keys: new Map() };
  return RETURN_TABLES.map((table) => ({ table, file: source.file, reading: reading.tables.get(table) ?? none }));
}

/** An issue about a record of a return is put where it stands in the files of the return. */
function located(found: Issue, returns: readonly ReturnRead[]): Issue {
  return returns.find(({ source }) => source.file === found.file)?.reading.locate(found) ?? found;
}

/** A return of another year than the census has another stock. */
function otherCensus({ source, reading }: ReturnRead, { census }: Calendar): Issue[] {
  const { year } = partsOf(census);
  return reading.year === undefined || reading.year === year
    ? []
    : [issue('return-year-differs', source.file, {}, { year: String(reading.year), census: String(year) })];
}

/** The accounts of what was read: of the files of a return, part by part, and of every other table. */
function accountsOf(tables: Tables, returns: readonly ReturnRead[]): FileAccount[] {
  const sources = new Set(returns.map(({ source }) => source.file));
  const others = TABLE_NAMES.flatMap((table): FileAccount[] => {
    const read = tables[table];
    if (!read || sources.has(read.file)) return [];
    const { file, bytes, sha256, rows, setAside } = read;
    const reasons = setAside.map(({ reason, lines }) => ({ reason, count: lines.length }));
    return [{ table, file, bytes, sha256, read: read.read, used: rows.length, setAside: reasons }];
  });
  return [...returns.flatMap(({ reading }) => reading.accounts(tables)), ...others];
}

/** By file, in the order in which files first come up; within a file what concerns all of it, then line by line. */
function inReadingOrder(issues: readonly Issue[]): Issue[] {
  const files = new Map([...new Set(issues.map(({ file }) => file))].map((file, index) => [file, index]));
  return [...issues].sort((a, b) => files.get(a.file)! - files.get(b.file)! || (a.line ?? 0) - (b.line ?? 0));
}
