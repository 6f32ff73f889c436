import type { SurveyGroup } from './codes.ts';
import {
  type AnswerScale,
  type ElementContent,
  type Instrument,
  type Playbook,
  SURVEY_HALVES,
  type SurveyHalf,
  type SurveyWording,
} from './playbook.ts';

/**
 * What one group is asked, from the playbook: the printed page, the list to paste into a form and the reading of what a
 * form exports are all made from it, so that they agree.
 */
export interface SurveyQuestions {
  readonly group: SurveyGroup;
  readonly instrument: Instrument;
  readonly asked: readonly AskedElement[];
  readonly scales: Readonly<Record<SurveyHalf, AnswerScale>>;
  /** The order in which the two halves of an element are asked. Whether a thing is so is the easier question. */
  readonly halves: readonly SurveyHalf[];
  /** Elements that children are to be asked about and for which there are no words of theirs: they are left out. */
  readonly unworded: readonly string[];
}

/** An element as a group is asked about it. */
export interface AskedElement {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly wording: SurveyWording;
  /** Whether the wording is its title, for want of words of its own. */
  readonly byTitle: boolean;
}

type Content = Pick<Playbook, 'survey' | 'elements'>;

/** What a group is asked. The name of the area is left as `{area}`. */
export function surveyQuestions({ survey, elements }: Content, group: SurveyGroup): SurveyQuestions {
  const instrument = survey.instruments.find(({ id }) => id === group)!;
  const scaleOf = (half: SurveyHalf) => survey.scales.find(({ id }) => id === instrument[half].scale)!;
  const wanted = elements.filter(({ askedOfChildren }) => group !== 'child' || askedOfChildren);
  const worded = wanted.map((element) => askedElement(element, group, survey.wording[element.id]?.[group]));
  return {
    group,
    instrument,
    asked: worded.filter((element) => element !== undefined),
    scales: { importance: scaleOf('importance'), experience: scaleOf('experience') },
    halves: instrument.layout.easyRead ? ['experience', 'importance'] : SURVEY_HALVES,
    unworded: wanted.flatMap(({ id }, index) => (worded[index] === undefined ? [id] : [])),
  };
}

/** A title is plain enough for adults, and never for children. */
function askedElement(
  { id, title, shortTitle }: ElementContent,
  group: SurveyGroup,
  wording: SurveyWording | undefined,
): AskedElement | undefined {
  if (wording) return { id, title, shortTitle, wording, byTitle: false };
  if (group === 'child') return undefined;
  return { id, title, shortTitle, wording: { text: title, short: shortTitle.replace(/[,;]/g, '') }, byTitle: true };
}

const HALF_LETTERS: Readonly<Record<SurveyHalf, string>> = { importance: 'a', experience: 'b' };

/** The number of a question in a form: the element's id, and `a` for importance or `b` for experience. */
export function questionNumber(element: string, half: SurveyHalf): string {
  return `${element}${HALF_LETTERS[half]}`;
}

/** The half that the letter of a question's number stands for. */
export function halfOfLetter(letter: string): SurveyHalf | undefined {
  return (Object.keys(HALF_LETTERS) as SurveyHalf[]).find((half) => HALF_LETTERS[half] === letter.toLowerCase());
}

/** How a form puts one half of an element: as a row of a table where statements are numbered, else as a question. */
export function questionText(
  { instrument }: Pick<SurveyQuestions, 'instrument'>,
  { id, wording }: Pick<AskedElement, 'id' | 'wording'>,
  half: SurveyHalf,
): string {
  return instrument.layout.numbered
    ? `${questionNumber(id, half)} ${wording.text}`
    : `${wording.text} ${instrument[half].ask}`;
}
