import { NEEDS, type Phase } from '../../model/codes.ts';
import { type Playbook, SURVEY_HALVES, type SurveyHalf } from '../../model/playbook.ts';
import type { SurveyQuestions } from '../../model/survey-questions.ts';
import { descriptionsOf } from '../map/descriptions.ts';
import { certainMatch } from '../map/word-match.ts';
import type { Worded } from './own-words.ts';
import { phaseOfWord } from './phase-words.ts';
import { choiceReader, type OwnWords, type ReadAnswer, ratingReader, yesNoReader } from './read-answer.ts';
import { type Picks, picksReader } from './read-top-three.ts';

export type Need = keyof typeof NEEDS;

/** How the cells of a form are read, by what they answer. */
export interface FormReaders {
  readonly rating: Readonly<Record<SurveyHalf, ReadAnswer<number>>>;
  readonly consent: ReadAnswer<boolean>;
  readonly phase: ReadAnswer<Phase>;
  readonly need: ReadAnswer<Need>;
  readonly picks: (text: string) => Picks;
  /** Whether a tick beside one element is set. */
  readonly tick: (element: string) => ReadAnswer<boolean>;
}

/** Readers for a group's form: the words of its instrument, those of other forms, and the area's own. */
export function formReaders(
  { survey, provision }: Pick<Playbook, 'survey' | 'provision'>,
  { instrument, asked, scales }: SurveyQuestions,
  words: Readonly<Partial<Record<Worded, OwnWords>>>,
): FormReaders {
  const { reading } = survey;
  const needs = descriptionsOf(NEEDS, provision);
  const needOf = (word: string) => {
    const code = word.trim().toUpperCase();
    return (Object.hasOwn(NEEDS, code) ? code : certainMatch(word.trim(), NEEDS, needs)?.code) as Need | undefined;
  };
  const rating = (half: SurveyHalf) => ratingReader(half, scales[half], reading, words[half]);
  return {
    rating: Object.fromEntries(SURVEY_HALVES.map((half) => [half, rating(half)])) as FormReaders['rating'],
    consent: yesNoReader(reading, { yes: [instrument.consent.yes], no: [instrument.consent.no] }, words.consent),
    phase: choiceReader(instrument.phase, phaseOfWord, reading.cannotSay, words.phase),
    need: choiceReader(instrument.need, needOf, reading.cannotSay, words.need),
    picks: picksReader(asked, [...reading.cannotSay, ...Object.values(reading.no).flat()], words.top_three),
    tick: (id) => {
      const element = asked.find((each) => each.id === id);
      const own = element ? [id, element.wording.short, element.wording.text, element.title, element.shortTitle] : [id];
      return yesNoReader(reading, { yes: own });
    },
  };
}
