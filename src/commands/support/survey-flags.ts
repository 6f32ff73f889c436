import { codeFault, isWorded, WORDED, type Worded } from '../../ingest/survey-forms/own-words.ts';
import { UserError } from '../../model/errors.ts';
import { type SurveyTarget, surveyTarget, TARGET_FORMS } from '../../model/survey-target.ts';
import { quoted } from './map-flags.ts';

/** `--set "Column=E05.importance"`: which question a column is; with nothing after the sign it is left out. */
export interface ColumnAnswer {
  readonly name: string;
  readonly target: SurveyTarget;
}

/** `--answer "experience:Not great=2"`: what a word stands for; with nothing after the sign it is no answer. */
export interface WordAnswer {
  readonly column: Worded;
  readonly word: string;
  readonly code: string;
}

export interface SurveyFlags {
  readonly columns: readonly ColumnAnswer[];
  readonly words: readonly WordAnswer[];
}

/**
 * Reads flags.
 *
 * Errors: `UserError` where one is not of its form, or names a question or a code that there is not.
 */
export function readSurveyFlags({
  set = [],
  answer = [],
}: {
  readonly set?: readonly string[];
  readonly answer?: readonly string[];
}): SurveyFlags {
  return { columns: set.map(columnAnswer), words: answer.map(wordAnswer) };
}

function columnAnswer(value: string): ColumnAnswer {
  const flag = `--set ${value}`;
  const at = value.lastIndexOf('=');
  if (at < 1) return refuse(flag, 'Write it as "Column=E05.importance".');
  const text = value.slice(at + 1).trim();
  const target = text === '' ? ({ column: 'ignore' } as const) : surveyTarget(text);
  return target ? { name: value.slice(0, at), target } : refuse(flag, `A column is one of ${TARGET_FORMS}.`);
}

function wordAnswer(value: string): WordAnswer {
  const flag = `--answer ${value}`;
  const [colon, sign] = [value.indexOf(':'), value.lastIndexOf('=')];
  if (colon < 1 || sign <= colon) return refuse(flag, 'Write it as "experience:Not great=2".');
  const column = value.slice(0, colon).trim();
  if (!isWorded(column)) return refuse(flag, `Words are given for ${WORDED.join(', ')}.`);
  const [word, code] = [value.slice(colon + 1, sign).trim(), value.slice(sign + 1).trim()];
  const fault = codeFault(column, code);
  return fault === undefined ? { column, word, code } : refuse(flag, fault);
}

function refuse(flag: string, why: string): never {
  throw new UserError(`${flag}: ${why}`, { hint: 'See dbv import survey --help.' });
}

/** A flag as it is typed on a command line. */
export function typedSurveyFlag(flag: '--set' | '--answer', value: string): string {
  return `${flag} ${quoted(value)}`;
}
