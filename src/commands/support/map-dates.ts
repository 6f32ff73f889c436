import { shownName } from '../../ingest/header-names.ts';
import type { Candidate } from '../../ingest/map/candidate.ts';
import { DATE_FORMS, type DateForm } from '../../model/area.ts';
import type { TableName } from '../../model/tables/index.ts';
import { type Dialogue, LEAVE_OUT } from './map-dialogue.ts';
import { type MapFlags, typed } from './map-flags.ts';
import type { Open } from './map-table.ts';

/** How the dates of each column are written, where they are not ISO. */
export interface DatesMap {
  readonly dates: ReadonlyMap<string, DateForm>;
  /** Columns left out, because nobody knows how their dates are to be read. */
  readonly leftOut: readonly string[];
  readonly open: readonly Open[];
  /** Flags that would give the answers a person gave. */
  readonly answers: readonly string[];
}

/** Settles the forms of dates. What can be read two ways is asked for, and never guessed from other columns. */
export async function settleDates(
  table: TableName,
  columns: ReadonlyMap<string, Candidate>,
  flags: MapFlags,
  dialogue: Dialogue | undefined,
): Promise<DatesMap> {
  const dates = new Map<string, DateForm>();
  const leftOut: string[] = [];
  const open: Open[] = [];
  const answers: string[] = [];
  for (const [column, { header, fit }] of columns) {
    if (!fit.dates) continue;
    const form = flaggedForm(column, fit.dates, flags) ?? ('form' in fit.dates ? fit.dates.form : undefined);
    if (form !== undefined) {
      if (form !== DATE_FORMS[0]) dates.set(column, form);
      continue;
    }
    const what = doubtOf(column, header, fit.dates);
    const withForm = (each: DateForm) => typed('--date', `${table}.${column}=${each}`);
    const without = typed('--set', `${table}.${column}=`);
    const forms = formsIn(fit.dates);
    if (!dialogue) {
      open.push({ what, remedy: `${withForm(forms[0]!)} or another form; or leave it out: ${without}` });
      continue;
    }
    const answer = await askForm(`${what}${hintFrom(columns)} Which is right?`, forms, dialogue);
    if (answer) dates.set(column, answer);
    else leftOut.push(column);
    answers.push(answer ? withForm(answer) : without);
  }
  return { dates, leftOut, open, answers };
}

type Dates = NonNullable<Candidate['fit']['dates']>;

function formsIn(dates: Dates): readonly DateForm[] {
  if ('form' in dates) return [dates.form];
  return 'ambiguous' in dates ? dates.ambiguous : dates.mixed;
}

function doubtOf(column: string, header: string, dates: Dates): string {
  const forms = formsIn(dates);
  const doubt =
    'mixed' in dates ? `are in several forms: ${forms.join(', ')}` : `can be read as ${forms.join(' and as ')}`;
  return `The dates of "${shownName(header)}" (${column}) ${doubt}.`;
}

/** What other columns show is worth knowing to a person who is asked, and proof of nothing. */
function hintFrom(columns: ReadonlyMap<string, Candidate>): string {
  const forms = [...columns.values()].flatMap(({ fit }) =>
    fit.filled > 0 && fit.dates && 'form' in fit.dates ? [fit.dates.form] : [],
  );
  return forms.length > 0 ? ` Other dates of the file are ${[...new Set(forms)].join(', ')}.` : '';
}

async function askForm(message: string, forms: readonly DateForm[], dialogue: Dialogue): Promise<DateForm | undefined> {
  const answer = await dialogue.ask({
    message,
    choices: [
      { value: LEAVE_OUT, name: 'not known: leave the column out' },
      ...forms.map((form) => ({ value: form, name: form })),
    ],
  });
  return forms.find((form) => form === answer);
}

/** A form given for the column counts; one given for all counts where it is one of the readings. */
function flaggedForm(column: string, dates: Dates, flags: MapFlags): DateForm | undefined {
  const own = flags.dates.findLast((flag) => flag.column === column);
  const general = flags.dates.findLast((flag) => flag.column === undefined && formsIn(dates).includes(flag.form));
  return (own ?? general)?.form;
}
