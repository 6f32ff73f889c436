import { dateColumnOf } from '../../ingest/date-column.ts';
import type { LocalWord } from '../../ingest/map/fit.ts';
import type { TableOptions } from '../../ingest/table-options.ts';
import type { WordColumn } from '../../ingest/workshops/review-words.ts';
import { openSheet, type Sheet } from '../../ingest/workshops/sheet.ts';
import { wordsInSheets } from '../../ingest/workshops/sheet-words.ts';
import { DATE_FORMS, type DateForm } from '../../model/area.ts';
import { UserError } from '../../model/errors.ts';
import type { ReviewFlags } from './case-review-flags.ts';
import { type Dialogue, LEAVE_OUT } from './map-dialogue.ts';
import { typed } from './map-flags.ts';
import type { Open } from './map-table.ts';
import { settleValues } from './map-values.ts';

/** What the words and dates of workshops' files stand for, as far as it is settled. */
export interface SettledSheets {
  /** How the table is read: what `dbv.yaml` says of it, and what was settled now. */
  readonly options: TableOptions;
  /** Words settled now: column → word → code. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The form of dates that was said now. */
  readonly form: DateForm | undefined;
  /** What only a person can say, and what says it. */
  readonly open: readonly Open[];
}

const DATE = 'reviewed_on';

/** Settles words and dates: what `dbv.yaml` and flags say, then what is certain; the rest only when a person says so. */
export async function settleSheets(
  sheets: readonly Sheet[],
  columns: readonly WordColumn[],
  known: TableOptions,
  flags: ReviewFlags,
  dialogue: Dialogue | undefined,
): Promise<SettledSheets> {
  const said = new Map(
    columns.map(({ column }) => {
      const own = flags.values.filter((flag) => flag.column === column);
      return [column, new Map(own.map(({ word, code }) => [word.toLowerCase(), code]))] as const;
    }),
  );
  const before = (column: string) => new Map([...known.values(column), ...(said.get(column) ?? [])]);
  const found = new Map(
    columns.map((column) => [column.column, { column, words: wordsInSheets(sheets, column, before) }]),
  );
  const spec = {
    name: 'case-reviews',
    columns: Object.fromEntries(columns.map(({ column, codes }) => [column, { codes }])),
  };
  const withWords = new Map([...found].map(([name, { words }]) => [name, { fit: { localWords: () => words } }]));
  const { values } = await settleValues(spec, withWords, flags, dialogue);
  const dates = await settleForm(sheets, known, flags, dialogue);
  const settled = (column: string) =>
    new Map([
      ...before(column),
      ...[...(values.get(column) ?? [])].map(([word, code]) => [word.toLowerCase(), code] as const),
    ]);
  return {
    options: {
      ...known,
      columns: new Map(),
      values: settled,
      dateForm: (column) => (column === DATE ? (dates.form ?? known.dateForm(column)) : known.dateForm(column)),
    },
    values,
    form: dates.form,
    open: [
      ...[...found.values()].flatMap(({ column, words }) => openWords(column, words.shown, settled)),
      ...dates.open,
    ],
  };
}

function openWords(
  { column, codes }: WordColumn,
  words: readonly LocalWord[],
  settled: (column: string) => ReadonlyMap<string, string>,
): Open[] {
  return words
    .filter(({ word }) => !settled(column).has(word.toLowerCase()))
    .flatMap(({ word, match }): Open[] => {
      // A word that is like nothing may be a name, and is not repeated.
      if (!match) return [];
      const title = codes[match.code];
      return [
        {
          what: `${column}: "${word}" may be ${match.code}${title ? ` (${title})` : ''}, and only a person can say so.`,
          remedy: typed('--value', `${column}:${word}=${match.code}`),
        },
      ];
    });
}

interface SettledForm {
  readonly form: DateForm | undefined;
  readonly open: readonly Open[];
}

/** One form for all files: they are of one area, and dates of a workshop are often all the same. */
async function settleForm(
  sheets: readonly Sheet[],
  known: TableOptions,
  { dates }: ReviewFlags,
  dialogue: Dialogue | undefined,
): Promise<SettledForm> {
  const flagged = dates.at(-1)?.form;
  if (flagged !== undefined) return { form: flagged, open: [] };
  const doubtful = sheets.flatMap((sheet) => {
    const position = sheet.names.indexOf(DATE);
    if (position === -1) return [];
    const dated = dateColumnOf(openSheet(sheet).csv, 0, position, known.dateForm(DATE));
    return 'ambiguous' in dated ? [{ file: sheet.file, forms: dated.ambiguous }] : [];
  });
  if (doubtful.length === 0) return { form: undefined, open: [] };
  const forms = DATE_FORMS.filter((form) => doubtful.every((each) => each.forms.includes(form)));
  const files = doubtful.map(({ file }) => file).join(', ');
  const what = `The dates of ${files} (${DATE}) can be read as ${doubtful[0]!.forms.join(' and as ')}.`;
  if (!dialogue || forms.length === 0) {
    return { form: undefined, open: [{ what, remedy: `${typed('--date', doubtful[0]!.forms[0])} or another form` }] };
  }
  const answer = await dialogue.ask({
    message: `${what} Which is right?`,
    choices: [
      { value: LEAVE_OUT, name: 'not known: stop, and write nothing' },
      ...forms.map((form) => ({ value: form, name: form })),
    ],
  });
  const form = forms.find((each) => each === answer);
  if (!form) throw new UserError('Stopped. Nothing was written.', { exitCode: 130 });
  return { form, open: [] };
}
