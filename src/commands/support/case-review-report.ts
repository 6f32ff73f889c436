import type { Agreement } from '../../assess/agreement.ts';
import { FATES, type Fate, type Merged } from '../../ingest/workshops/merge-reviews.ts';
import { hasFaults, type WorkshopReading } from '../../ingest/workshops/read-reviews.ts';
import { jsonText } from '../../io/json.ts';
import { wrap } from '../../io/pages.ts';
import { styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import type { ProvisionContent } from '../../model/playbook.ts';
import { stratumTitle } from '../../model/stratum-title.ts';
import { plainNumber } from '../../render/format.ts';
import { unknownReasonText } from '../../render/unknown-reasons.ts';
import type { SampleProgress } from '../../sampling/progress.ts';
import { issuesJson, issuesText } from './issue-report.ts';
import type { Open } from './map-table.ts';

/** What an import found and did. */
export interface ReviewImport {
  readonly readings: readonly WorkshopReading[];
  readonly merged: Merged;
  /** What only a person can say, and nobody did. */
  readonly open: readonly Open[];
  /** Words that were taken: column → word → code. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What `dbv.yaml` has to say anew; blank for nothing. */
  readonly config: string;
  /** Files that change, as shown to people. */
  readonly files: readonly string[];
  /** Absent where the area has no sample. */
  readonly progress: SampleProgress | undefined;
  readonly agreement: readonly Agreement[];
  readonly provision: ProvisionContent;
  readonly written: boolean;
}

/** What became of a review, in words, and whether somebody has to see to it. */
const FATE_WORDS: Readonly<Record<Fate, { readonly text: string; readonly open?: true }>> = {
  added: { text: 'new' },
  second: { text: 'second, independent reviews' },
  replaced: { text: 'in place of what was there' },
  unchanged: { text: 'there already' },
  differs: {
    text: 'not taken: the case has a review of the same day and roles that says something else. Give --replace where it was corrected, --second where others reviewed it',
    open: true,
  },
  third: { text: 'not taken: a third review of a case; two are kept', open: true },
  'no-first': { text: 'not taken: the case has no first review that this could be the second of', open: true },
  'row-faulty': { text: 'not taken: the case stands in a row with faults; mend that row first', open: true },
};

/** Whether something is left that somebody has to see to. */
export function needsSomebody({ readings, merged }: Pick<ReviewImport, 'readings' | 'merged'>): boolean {
  return readings.some(hasFaults) || merged.fates.some(({ fate }) => FATE_WORDS[fate].open);
}

/** What became of the reviews: counts, and lines where somebody has to see to them. */
export function fateLines({ merged }: Pick<ReviewImport, 'merged'>): string[] {
  return FATES.flatMap((fate) => {
    const of = merged.fates.filter((each) => each.fate === fate);
    if (of.length === 0) return [];
    const { text, open } = FATE_WORDS[fate];
    const where = open ? ` (${of.map(({ sent }) => `${sent.file} line ${sent.review.line}`).join(', ')})` : '';
    return [`${of.length} ${text}${where}`];
  });
}

/** For a person. No cell is repeated but words of closed answers, and hashed ids of cases still to be reviewed. */
export async function importText(outcome: ReviewImport, world: World): Promise<string> {
  const style = styles(world);
  const paragraph = (text: string) => wrap(text, world.columns, '  ');
  const item = (text: string) => `  ${wrap(text, world.columns - 2, '    ')}`;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', style.heading(title), ...lines];
  return [
    (await issuesText(account(outcome), 5, world)).trimEnd(),
    ...notFilledIn(outcome).map(paragraph),
    ...section('Words', wordLines(outcome).map(item)),
    ...section(
      'Not taken, because not certain',
      outcome.open.flatMap(({ what, remedy }) => [item(what), item(`\u2192 ${remedy}`)]),
    ),
    ...section('Reviews', fateLines(outcome).map(item)),
    ...section('The sample', progressLines(outcome).map(item)),
    ...section('Cases reviewed twice', agreementLines(outcome.agreement).map(item)),
    '',
    ...endLines(outcome),
    '',
  ].join('\n');
}

/** The account of each file: read = reviews + set aside, with rows that nobody filled in among those set aside. */
function account({ readings }: Pick<ReviewImport, 'readings'>) {
  return {
    issues: readings.flatMap(({ issues }) => issues),
    unusable: [],
    accounts: readings.map(({ file, read, reviews, setAside, unfilled }) => ({
      table: 'case-reviews',
      file,
      bytes: 0,
      sha256: '',
      read,
      used: reviews.length,
      setAside: [
        ...setAside.map(({ reason, lines }) => ({ reason, count: lines.length })),
        ...(unfilled.length > 0 ? [{ reason: 'not-filled-in', count: unfilled.length }] : []),
      ],
    })),
  };
}

function notFilledIn({ readings }: ReviewImport): string[] {
  const unfilled = readings.flatMap((reading) => reading.unfilled).length;
  const filledIn = new Map<string, number>();
  for (const reading of readings) {
    for (const [column, rows] of Object.entries(reading.filledIn)) {
      filledIn.set(column, (filledIn.get(column) ?? 0) + rows);
    }
  }
  const filled = [...filledIn].map(([column, rows]) => `${column} in ${counted(rows, 'row')}`);
  return [
    ...(unfilled > 0 ? [`Not filled in yet, and counted as set aside: ${counted(unfilled, 'row')}.`] : []),
    ...(filled.length > 0 ? [`Blanks filled in from the sample: ${filled.join(', ')}.`] : []),
  ];
}

function wordLines({ words }: ReviewImport): string[] {
  return [...words].flatMap(([column, codes]) =>
    [...codes].map(([word, code]) => `${column}: ${word} \u2192 ${code === '' ? 'blank' : code}`),
  );
}

const IDS_SHOWN = 10;

function progressLines({ progress, provision }: ReviewImport): string[] {
  if (!progress) return [];
  const strata = progress.strata.map(({ stratum, drawn, reviewed, stillToReview, missing, reservesLeft }) => {
    const rest = missing.length > IDS_SHOWN ? ` and ${missing.length - IDS_SHOWN} more` : '';
    const chase =
      stillToReview === 0
        ? ''
        : ` Still to review: ${stillToReview} of ${missing.slice(0, IDS_SHOWN).join(', ')}${rest}; reserves left: ${reservesLeft.length}.`;
    return `${stratumTitle(provision, stratum)}: ${reviewed} reviewed of ${drawn} drawn.${chase}`;
  });
  const { length } = progress.notSampled;
  return [...strata, ...(length > 0 ? [`Not in the sample: ${counted(length, 'reviewed case')}.`] : [])];
}

const ABOUT: Readonly<Record<Agreement['about'], string>> = {
  ideal_outcome: 'what could have been',
  divergence_point: 'where the path parted, where both say',
  decisive: 'which elements were decisive',
};

function agreementLines(results: readonly Agreement[]): string[] {
  if (results.every(({ pairs }) => pairs === 0)) return [];
  return [
    ...results.map((result) => `${capitalised(ABOUT[result.about])}: ${agreementText(result)}`),
    'Kappa is 1 for full agreement and 0 for what chance alone would give; its 95% interval stands in brackets.',
  ];
}

function agreementText({ pairs, agreed, status, reason, kappa, lower, upper, generalise }: Agreement): string {
  const counts = `the same in ${agreed} of ${pairs}`;
  if (status === 'unknown') return `${counts}. ${unknownReasonText(reason)}`;
  const figure = (value: unknown) => (typeof value === 'number' ? plainNumber(value, 2) : '');
  const interval = lower === undefined ? '' : ` (${figure(lower)} to ${figure(upper)})`;
  return `${counts}; kappa ${figure(kappa)}${interval}${generalise ? '' : '; too few to generalise'}.`;
}

function endLines({ files, config, written }: ReviewImport): string[] {
  const all = [...files, ...(config === '' ? [] : ['dbv.yaml'])];
  if (all.length === 0) return ['There was nothing new to write.'];
  if (!written) return [`Not written: ${all.join(', ')}.`];
  return [...all.map((file) => `Wrote ${file}`), ...(config === '' ? [] : ['', config.trimEnd()])];
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** For a script: the same as data. */
export function importJson(outcome: ReviewImport): string {
  const { readings, merged, open, words, config, files, progress, agreement, written } = outcome;
  return jsonText({
    ...JSON.parse(issuesJson(account(outcome))),
    unfilled: readings.flatMap(({ file, unfilled }) => unfilled.map((line) => ({ file, line }))),
    reviews: merged.fates.map(({ sent, fate }) => ({ file: sent.file, line: sent.review.line, fate })),
    words: Object.fromEntries([...words].map(([column, codes]) => [column, Object.fromEntries(codes)])),
    open,
    // Ids of cases that were not drawn are as the file has them, and are told by their lines alone.
    ...(progress && { sample: { ...progress, notSampled: progress.notSampled.length } }),
    agreement,
    config,
    changed: files,
    written,
  });
}
