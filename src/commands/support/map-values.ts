import type { Candidate } from '../../ingest/map/candidate.ts';
import type { LocalWord } from '../../ingest/map/fit.ts';
import type { AnyTableSpec } from '../../model/tables/index.ts';
import { type Dialogue, LEAVE_OUT } from './map-dialogue.ts';
import { type MapFlags, typed } from './map-flags.ts';

/** What local words stand for. */
export interface ValuesMap {
  /** Our column → the word → the code. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly answers: readonly string[];
}

/** Settles words: those that say what a code says are taken, others only when a flag or a person says so. */
export async function settleValues(
  spec: AnyTableSpec,
  columns: ReadonlyMap<string, Candidate>,
  flags: MapFlags,
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
      { value: LEAVE_OUT, name: 'none of the codes; dbv check will report it' },
      { value: '', name: 'blank: it says that nothing is recorded' },
      ...Object.entries(codes).map(([code, title]) => ({
        value: code,
        name: title === '' ? code : `${code}: ${title}`,
      })),
    ],
    offered: match?.code ?? LEAVE_OUT,
  });
}
