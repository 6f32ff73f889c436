import type { SurveyHalf } from '../model/playbook.ts';
import { questionText, type SurveyQuestions } from '../model/survey-questions.ts';
import { inArea } from './in-area.ts';

/** A question as it is set up in a form. */
interface FormQuestion {
  readonly ask: string;
  readonly type: string;
  readonly rows?: readonly string[];
  readonly options: readonly string[];
}

/** The questions of an instrument as a text to paste into Microsoft Forms or Google Forms. */
export function surveyFormList(questions: SurveyQuestions, area: string): string {
  const { instrument, group } = questions;
  return [
    ...setUp(questions),
    '',
    'TITLE',
    inArea(instrument.title, area),
    '',
    'DESCRIPTION',
    ...[...instrument.introduction, ...instrument.privacy].map((text) => inArea(text, area)),
    '',
    'QUESTIONS',
    ...formQuestions(questions).flatMap((question, index) => ['', ...questionLines(question, index + 1)]),
    '',
    'AFTER THE LAST QUESTION',
    instrument.thanks,
    '',
    'BRINGING THE ANSWERS IN',
    'Microsoft Forms: open the answers in Excel and save as "CSV UTF-8". Google Forms: download the answers as .csv.',
    `Then: dbv import survey answers.csv --group ${group}`,
    '',
  ].join('\n');
}

function setUp({ instrument }: SurveyQuestions): string[] {
  return [
    'HOW TO SET UP THE FORM',
    '- Do not collect names or e-mail addresses. Microsoft Forms: "Anyone can respond". Google Forms: collect e-mail addresses: no.',
    '- Add no question for a name, a school or a class, and no box for free text: people write names in them.',
    ...(instrument.layout.numbered
      ? [
          '- A question with rows is a "Likert" in Microsoft Forms and a "Multiple-choice grid" in Google Forms.',
          '- Leave the number in front of each row as it is: by it dbv finds the element again. The words after it may change.',
        ]
      : ['- Keep each sentence with its question, as it stands here: by them dbv finds the element again.']),
    '- Where a question says "at most 3", set that limit. Whoever says no to the first question goes to the end.',
    '- Forms typed in from paper: one row a form, and a column ID that numbers them.',
  ];
}

function formQuestions(questions: SurveyQuestions): FormQuestion[] {
  const { instrument, asked } = questions;
  const { consent, phase, need, topThree } = instrument;
  return [
    { ask: consent.ask, type: 'Choice, one answer, required', options: [consent.yes, consent.no] },
    ...[phase, need].flatMap((question) =>
      question
        ? [
            {
              ask: question.ask,
              type: 'Choice, one answer',
              options: [...question.answers.map(({ text }) => text), question.cannotSay],
            },
          ]
        : [],
    ),
    ...ratings(questions),
    {
      ask: topThree.ask,
      type: 'Choice, several answers, at most 3',
      options: asked.map(({ wording }) => wording.short),
    },
  ];
}

/** Numbered statements make two tables; others are a question each, the two halves of an element together. */
function ratings(questions: SurveyQuestions): FormQuestion[] {
  const { instrument, asked, scales, halves } = questions;
  const optionsOf = (half: SurveyHalf) => [...scales[half].points.map(({ text }) => text), scales[half].cannotSay];
  if (instrument.layout.numbered) {
    return halves.map((half) => ({
      ask: instrument[half].ask,
      type: 'Likert or multiple-choice grid, one answer a row',
      rows: asked.map((element) => questionText(questions, element, half)),
      options: optionsOf(half),
    }));
  }
  return asked.flatMap((element) =>
    halves.map((half) => ({
      ask: questionText(questions, element, half),
      type: 'Choice, one answer',
      options: optionsOf(half),
    })),
  );
}

function questionLines({ ask, type, rows, options }: FormQuestion, number: number): string[] {
  const list = [...(rows ? ['Rows:', ...rows, 'Columns:'] : ['Answers:']), ...options];
  return [`${number}. ${ask}`, `Type: ${type}`, ...list];
}
