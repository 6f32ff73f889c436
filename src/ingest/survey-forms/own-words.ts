import { NEEDS, PHASES } from '../../model/codes.ts';

/** The questions whose answers an area may give words of its own for. */
export const WORDED = ['importance', 'experience', 'top_three', 'phase', 'need', 'consent'] as const;
export type Worded = (typeof WORDED)[number];

const MARKS = ['1', '2', '3', '4', '5'];

/** What words may stand for, by what they answer; of the top three it is an element, which the playbook knows. */
const CODES: Readonly<Record<Worded, readonly string[] | undefined>> = {
  importance: MARKS,
  experience: MARKS,
  top_three: undefined,
  phase: PHASES,
  need: Object.keys(NEEDS),
  consent: ['yes', 'no'],
};
const ELEMENT = /^[A-Z]{1,3}\d{2}$/;

/** Whether an area may give words of its own for a question. */
export function isWorded(name: string): name is Worded {
  return WORDED.some((each) => each === name);
}

/** Why a word cannot stand for a code, in a sentence; undefined where it can. A blank code stands for no answer. */
export function codeFault(column: Worded, code: string): string | undefined {
  const codes = CODES[column];
  if (code === '') return undefined;
  if (codes === undefined) return ELEMENT.test(code) ? undefined : 'Give the id of an element, such as E05.';
  return codes.includes(code) ? undefined : `Use one of: ${codes.join(', ')}.`;
}
