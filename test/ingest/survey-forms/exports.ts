import { stringify } from 'csv-stringify/sync';
import { INDICATOR_IDS } from '../../../src/indicators/index.ts';
import type { SurveyGroup } from '../../../src/model/codes.ts';
import type { Playbook } from '../../../src/model/playbook.ts';
import { questionText, surveyQuestions } from '../../../src/model/survey-questions.ts';
import { loadPlaybook } from '../../../src/playbook/load.ts';
import { shippedFiles } from '../../playbook/fixture.ts';

/** Exports of forms as Microsoft and Google write them, synthetic throughout. */

export const PLAYBOOK: Playbook = loadPlaybook(shippedFiles(), {
  version: 'test',
  sha256: 'test',
  indicatorIds: INDICATOR_IDS,
});

export const questionsOf = (group: SurveyGroup) => surveyQuestions(PLAYBOOK, group);

/** Texts that must reach no output. */
export const PRIVATE = ['Synthetic Name', 'synthetic@example.org', 'Example Primary School', 'Call me on 01632 960001'];

/** Rows as a CSV text. */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[], delimiter = ','): string {
  return stringify([[...header], ...rows.map((row) => [...row])], { delimiter, record_delimiter: '\r\n' });
}

const IMPORTANCE = ['Not important', 'Slightly important', 'Fairly important', 'Important', 'Very important'];
const EXPERIENCE = ['Very badly', 'Badly', 'Neither well nor badly', 'Well', 'Very well'];

/**
 * Parent carers in Microsoft Forms, saved from Excel as "CSV UTF-8": two Likert tables whose columns are the rows'
 * statements, and the three to change first in one cell, parted and ended by semicolons.
 */
export function microsoftParents(respondents: number): string {
  const questions = questionsOf('parent_carer');
  const { instrument, asked } = questions;
  const header = [
    ...['ID', 'Start time', 'Completion time', 'Email', 'Name'],
    instrument.consent.ask,
    instrument.phase!.ask,
    instrument.need!.ask,
    ...asked.map((element) => questionText(questions, element, 'importance')),
    ...asked.map((element) => questionText(questions, element, 'experience')),
    instrument.topThree.ask,
    'Is there anything else you would like to say?',
  ];
  const rows = Array.from({ length: respondents }, (_, index) => {
    const number = index + 1;
    const day = String(1 + (index % 28)).padStart(2, '0');
    return [
      String(number),
      `10/${day}/25 9:0${index % 10}:11`,
      `10/${day}/25 9:3${index % 10}:42`,
      index === 0 ? PRIVATE[1]! : 'anonymous',
      index === 0 ? PRIVATE[0]! : '',
      number === 5 ? instrument.consent.no : instrument.consent.yes,
      number === 3 ? '' : instrument.phase!.answers[index % 3]!.text,
      index % 4 === 0 ? 'Autism' : instrument.need!.answers[index % 5]!.text,
      ...asked.map((_, at) => IMPORTANCE[2 + ((index + at) % 3)]!),
      ...asked.map((_, at) => EXPERIENCE[(index + at) % 5]!),
      `${asked[index % 17]!.wording.short};${asked[(index + 4) % 17]!.wording.short};`,
      index === 1 ? `${PRIVATE[2]}. ${PRIVATE[3]}` : '',
    ];
  });
  return `\u{feff}${csvOf(header, rows)}`;
}

/**
 * Providers in Google Forms: a time, tables as "Question [Row]", words that are the form's own, and several answers parted
 * by a comma and a space.
 */
export function googleProviders(respondents: number): string {
  const { asked } = questionsOf('provider');
  const header = [
    ...['Timestamp', 'Username', 'Please tick to say you agree to take part'],
    'Which children do you mainly work with?',
    ...asked.map(({ id, wording }) => `How important is this for your pupils? [${id}a ${wording.text}]`),
    ...asked.map(({ id, wording }) => `And how is it today? [${id}b ${wording.text}]`),
    'Top three',
  ];
  const rows = Array.from({ length: respondents }, (_, index) => [
    `2025/11/${String(3 + index).padStart(2, '0')} 2:1${index % 10}:05 PM GMT`,
    index === 0 ? PRIVATE[1]! : '',
    ['Yes', 'ie', 'Oui', 'tak', 'TRUE', '1'][index % 6]!,
    ['Primary: Reception to Year 6', 'Secondary', 'post-16'][index % 3]!,
    ...asked.map((_, at) => ['5', '4 - Important', 'Very important', 'Essential'][(index + at) % 4]!),
    ...asked.map((_, at) => ['Poor', '2', 'Very good (5)', 'Disagree', "I don't know"][(index + at) % 5]!),
    asked
      .slice(index % 5, (index % 5) + 3)
      .map(({ wording }) => wording.short)
      .join(', '),
  ]);
  return csvOf(header, rows);
}

/** Children, typed in from paper: a number for each form, and a question a column. */
export function typedChildren(respondents: number): string {
  const questions = questionsOf('child');
  const { asked, halves, instrument } = questions;
  const header = [
    'ID',
    instrument.phase!.ask,
    ...asked.flatMap((element) => halves.map((half) => questionText(questions, element, half))),
    instrument.topThree.ask,
  ];
  const rows = Array.from({ length: respondents }, (_, index) => [
    String(index + 1),
    ['Primary school', 'Secondary school', 'None of these'][index % 3]!,
    ...asked.flatMap((_, at) => [
      ['No', 'Sometimes', 'Yes', 'I do not know', 'ie'][(index + at) % 5]!,
      ['Not much', 'A bit', 'A lot'][(index + at) % 3]!,
    ]),
    [asked[index % 8]!, asked[(index + 1) % 8]!].map(({ wording }) => wording.short).join('; '),
  ]);
  return csvOf(header, rows, ';');
}
