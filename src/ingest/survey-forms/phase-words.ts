import type { Phase } from '../../model/codes.ts';
import { saidText } from '../../model/survey-text.ts';

/** What phases are called in everyday use, beside the answers of an instrument. */
const WORDS: Readonly<Record<Phase, readonly string[]>> = {
  early_years: ['early_years', 'Early years', 'Nursery', 'Pre-school', 'Preschool', 'EYFS'],
  primary: ['primary', 'Primary school', 'Primary phase'],
  secondary: ['secondary', 'Secondary school', 'Secondary phase'],
  post16: ['post16', 'Post-16', 'College', 'Sixth form', 'Further education', 'FE', '16 to 25'],
};
const PHASES = new Map(
  (Object.keys(WORDS) as Phase[]).flatMap((phase) => WORDS[phase].map((word) => [saidText(word), phase] as const)),
);

/** The phase that a word stands for; undefined where it stands for none. */
export function phaseOfWord(word: string): Phase | undefined {
  return PHASES.get(saidText(word));
}
