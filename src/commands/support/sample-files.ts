import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { pseudonymOf } from '../../ingest/pseudonymise/pseudonym.ts';
import { readText, shownPath } from '../../io/files.ts';
import { gitTakes, workTreeOf } from '../../io/git.ts';
import { keyFilePlace, readKey, readOrMakeKey } from '../../io/key-file.ts';
import { replaceFile } from '../../io/replace-file.ts';
import { isoDay } from '../../model/day.ts';
import { UserError } from '../../model/errors.ts';
import type { KeyedHash } from '../../model/pseudonym.ts';
import type { Row } from '../../model/tables/index.ts';
import type { DrawnCase } from '../../sampling/draw.ts';
import { LOCAL } from '../../scaffold/ignored-by-git.ts';
import { tableCsv } from './canonical-csv.ts';
import type { Sample, SampleOptions } from './draw-sample.ts';
import { findTables, type LoadedArea } from './load-area.ts';
import { isTableFile, type KeySource } from './load-fixes.ts';

/** What was written, by path in the area folder. */
export interface SampleWritten {
  readonly file: string;
  readonly keyFile: string;
  /** The same sample was there already. */
  readonly unchanged: boolean;
  /** The key of the hashes, where it was made just now. */
  readonly keyMade?: string;
  /** The area lies in a work tree of git, and git was not there to ask. */
  readonly gitNotAsked: boolean;
}

const SAMPLE = 'answers/sample.csv';
const SAMPLE_KEY = `${LOCAL}/sample-key.csv`;
/** Nobody but the user may read which plan is which case. */
const OWN = 0o600;

type SampleRow = Omit<Row<'sample'>, 'line'>;

/**
 * Writes the sample of an area, and beside it which plan each case is.
 *
 * Errors: `UserError` where git would take the latter, where another sample would be lost, where the area says that its
 * sample stands elsewhere, and where the key of the hashes is in danger.
 */
export async function writeSample(
  data: LoadedArea,
  { drawn, seed }: Sample,
  { replace }: SampleOptions,
  keys: KeySource,
): Promise<SampleWritten> {
  const { folder, calendar } = data;
  const gitNotAsked = await refuseGit(folder, keys);
  await refuseElsewhere(data);
  const rowsWith = (hash: KeyedHash) => drawn.map((each) => rowOf(each, hash, seed, calendar.reference));
  const place = keyFilePlace(keys, keys.keyFile);
  const known = await readKey(place, [folder]);
  const before = await readText(path.join(folder, SAMPLE));
  const unchanged = known !== undefined && before === tableCsv('sample', rowsWith(known.hash));
  if (!unchanged && !replace) refuseToLose(data, before, known && rowsWith(known.hash));

  const key = await readOrMakeKey(place, [folder]);
  // The key first: there is never a sample of which nobody knows who it is.
  await replaceFile(path.join(folder, SAMPLE_KEY), keyCsv(drawn, key.hash), OWN);
  if (!unchanged) await replaceFile(path.join(folder, SAMPLE), tableCsv('sample', rowsWith(key.hash)));
  return {
    file: SAMPLE,
    keyFile: SAMPLE_KEY,
    unchanged,
    ...(key.made && { keyMade: key.file }),
    gitNotAsked,
  };
}

function caseIdOf({ plan }: DrawnCase, hash: KeyedHash): string {
  return pseudonymOf(plan.row.planId, 'case_id', hash);
}

function rowOf(drawn: DrawnCase, hash: KeyedHash, seed: number, drawnFor: number): SampleRow {
  const { plan, stratum, population, order, reserve } = drawn;
  const { primaryNeed } = plan.row;
  return { caseId: caseIdOf(drawn, hash), stratum, population, order, reserve, primaryNeed, seed, drawnFor };
}

function keyCsv(drawn: readonly DrawnCase[], hash: KeyedHash): string {
  const rows = drawn.map((each) => [caseIdOf(each, hash), each.plan.row.planId]);
  return stringify([['case_id', 'plan_id'], ...rows], { record_delimiter: '\n', escape_formulas: true });
}

/** Whether git, though it should, could not be asked. */
async function refuseGit(folder: string, { env }: KeySource): Promise<boolean> {
  const takes = await gitTakes(folder, SAMPLE_KEY, env);
  if (takes === undefined) return (await workTreeOf(folder)) !== undefined;
  if (takes) {
    throw new UserError(`Git has taken or would take ${SAMPLE_KEY}, which says which plan each case is.`, {
      hint: `Add a line ${LOCAL}/ to the .gitignore of the area. If git has taken it already: git rm --cached ${SAMPLE_KEY}`,
    });
  }
  return false;
}

/** A second sample in another place would make both unusable. */
async function refuseElsewhere({ folder, area }: LoadedArea): Promise<void> {
  const { files } = await findTables(folder, area);
  const other = files.filter(isTableFile).find(({ table, file }) => table === 'sample' && file !== SAMPLE);
  const named = area.sources?.sample;
  const elsewhere = other?.file ?? (named === undefined ? undefined : shownPath(folder, path.resolve(folder, named)));
  if (elsewhere === undefined || elsewhere === SAMPLE) return;
  throw new UserError(`The area has a sample in ${elsewhere}, and dbv sample writes ${SAMPLE}.`, {
    hint: `Move it to ${SAMPLE}${named === undefined ? '' : ', and take sample out of sources: in dbv.yaml'}.`,
  });
}

/**
 * Errors where a sample is there and another would take its place; says what would be lost.
 *
 * @param next the rows that would be written, where the key of the ones that are there may be known
 */
function refuseToLose(data: LoadedArea, before: string | undefined, next: readonly SampleRow[] | undefined): void {
  // A header alone is the template of a new area.
  if (!before?.trim().includes('\n')) return;
  const hint =
    'Give --replace if that is what you want. Reviews of cases that are no longer drawn count as not sampled.';
  throw new UserError(`${SAMPLE} would be overwritten. Nothing was written.\n${whatIsLost(data, next)}`, { hint });
}

function whatIsLost({ tables }: LoadedArea, next: readonly SampleRow[] | undefined): string {
  const rows = tables.sample?.rows ?? [];
  const [first] = rows;
  if (!first) return 'It holds rows that cannot be read as a sample.';
  const strata = new Set(rows.map(({ stratum }) => stratum)).size;
  const reserves = rows.filter(({ reserve }) => reserve === true).length;
  const kept = new Set(next?.map(({ caseId }) => caseId));
  const drawn = new Set(rows.map(({ caseId }) => caseId));
  const reviewed = (tables['case-reviews']?.rows ?? []).filter(({ caseId }) => drawn.has(caseId));
  const lost = reviewed.filter(({ caseId }) => !kept.has(caseId));
  return [
    `It holds a sample of ${rows.length - reserves} cases and ${reserves} in reserve from ${strata} strata, drawn with seed ${first.seed} for ${isoDay(first.drawnFor)}.`,
    reviewed.length === 0
      ? 'None of them is reviewed yet.'
      : `Reviewed so far: ${reviewed.length}, of which ${lost.length} would no longer be in the sample.`,
  ].join('\n');
}
