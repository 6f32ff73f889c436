import type { SurveyHalf } from '../../model/playbook.ts';
import { type AskedElement, questionNumber, questionText, type SurveyQuestions } from '../../model/survey-questions.ts';
import type { SurveyTarget } from '../../model/survey-target.ts';
import { saidText } from '../../model/survey-text.ts';

/** Names that say by themselves what a column is. */
const PLAIN_NAMES: readonly (readonly [
  name: string,
  column: 'top_three' | 'phase' | 'need' | 'consent' | 'comment',
])[] = [
  ['top three', 'top_three'],
  ['top 3', 'top_three'],
  ['phase', 'phase'],
  ['need', 'need'],
  ['primary need', 'need'],
  ['main need', 'need'],
  ['consent', 'consent'],
  ['comment', 'comment'],
  ['comments', 'comment'],
];

/** Words for a half beside an element's id or title. */
const HALVES: readonly SurveyHalf[] = ['importance', 'experience'];

/**
 * The texts by which a column surely is what it is: the questions of the kit, in the ways in which forms put a table's
 * title and row together, and ids and titles with the half named. A text that would stand for two things is left out.
 */
export function knownTexts(questions: SurveyQuestions): ReadonlyMap<string, SurveyTarget> {
  const found = new Map<string, SurveyTarget | undefined>();
  const add = (text: string, target: SurveyTarget) => {
    const said = saidText(text);
    if (said !== '') found.set(said, found.has(said) && !isSame(found.get(said), target) ? undefined : target);
  };
  const { instrument, asked } = questions;
  add(instrument.consent.ask, { column: 'consent' });
  add(instrument.topThree.ask, { column: 'top_three' });
  if (instrument.phase) add(instrument.phase.ask, { column: 'phase' });
  if (instrument.need) add(instrument.need.ask, { column: 'need' });
  for (const [name, column] of PLAIN_NAMES) add(name, { column });
  for (const element of asked) addElement(questions, element, add);
  return new Map([...found].filter((entry): entry is [string, SurveyTarget] => entry[1] !== undefined));
}

function addElement(
  questions: SurveyQuestions,
  element: AskedElement,
  add: (text: string, target: SurveyTarget) => void,
): void {
  const { instrument } = questions;
  const { id, title, shortTitle, wording } = element;
  for (const half of HALVES) {
    const target = { element: id, column: half };
    const { ask } = instrument[half];
    for (const text of [
      questionText(questions, element, half),
      `${wording.text} ${ask}`,
      `${ask} ${wording.text}`,
      `${ask} ${questionNumber(id, half)} ${wording.text}`,
      questionNumber(id, half),
      ...[id, title, shortTitle, wording.short].flatMap((name) => [`${name} ${half}`, `${half} ${name}`]),
    ]) {
      add(text, target);
    }
  }
  const top = { element: id, column: 'top_three' } as const;
  for (const name of [id, title, shortTitle, wording.short, wording.text]) {
    add(`${instrument.topThree.ask} ${name}`, top);
    add(`${name} top three`, top);
  }
}

function isSame(one: SurveyTarget | undefined, other: SurveyTarget): boolean {
  return one?.column === other.column && one.element === other.element;
}
