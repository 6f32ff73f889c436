import type { Fit, LocalWord } from '../../ingest/map/fit.ts';
import type { Column } from '../../model/cells.ts';
import { type Dialogue, LEAVE_OUT } from './map-dialogue.ts';
import { type MapFlags, typed } from './map-flags.ts';

/** What local words stand for. */
export interface ValuesMap {
  /** Our column → the word → the code. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly answers: readonly string[];
}

/** The table that words are of, as far as they concern it. */
interface CodedTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, Pick<Column<unknown>, 'codes'>>>;
}

/** A column with its local words, where it has a list of codes. */
interface WithWords {
  readonly fit: Pick<Fit, 'localWords'>;
}

/** Settles words: those that say what a code says are taken, others only when a flag or a person says so. */
export async function settleValues(
  spec: CodedTable,
  columns: ReadonlyMap<string, WithWords>,
  flags: Pick<MapFlags, 'values'>,
  dialogue: Dialogue | undefined,
): Promise<ValuesMap> {
  const values = new Map<string, ReadonlyMap<string, string>>();
  const answers: string[] = [];
  for (const [column, { fit }] of columns) {
    const words = new Map(flags.values.filter((flag) => flag.column === column).map(({ word, code }) => [word, code]));
    const flagged = new Set([...words.keys()].map((word) => word.toLowerCase()));
    for (const local of fit.localWords?.().shown ?? []) {
      if (flagged.has(local.word.toLowerCase())) continue;
      if (local.match?.certain) words.set(local.word, local.match.code);
      else if (dialogue) {
        const code = await askWord(column, local, spec.columns[column]!.codes ?? {}, dialogue);
        if (code === LEAVE_OUT) continue;
        words.set(local.word, code);
        answers.push(typed('--value', `${spec.name}.${column}:${local.word}=${code}`));
      }
    }
    if (words.size > 0) values.set(column, words);
  }
  return { values, answers };
}

function askWord(
  column: string,
  { word, rows, match }: LocalWord,
  codes: Readonly<Record<string, string>>,
  dialogue: Dialogue,
): Promise<string> {
  return dialogue.ask({
    message: `${column}: what does "${word}" stand for? (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    choices: [
      { value: LEAVE_OUT, name: 'none of the codes; it stays a fault, with its line' },
      { value: '', name: 'blank: it says that nothing is recorded' },
      ...Object.entries(codes).map(([code, title]) => ({
        value: code,
        name: title === '' ? code : `${code}: ${title}`,
      })),
    ],
    offered: match?.code ?? LEAVE_OUT,
  });
}
