import { stringify } from 'csv-stringify/sync';
import { isoDay } from '../../model/day.ts';
import { choicesOf } from '../../walk/choices.ts';
import { cohortGrowth } from '../../walk/cohort-growth.ts';
import { openOf, type QuestionState } from '../../walk/question-state.ts';
import type { TestState } from '../../walk/step-state.ts';
import type { AreaStanding } from './guide-standing.ts';

/** Where an area stands, for scripts. No answer is in it, only whether there is one. */
export function statusOf({ data, playbook, walk }: AreaStanding): object {
  const growth = cohortGrowth(data.caseload, data.calendar, playbook.disclosure);
  return {
    area: data.area.name,
    ...(walk.next ? { next: walk.next.step.id } : {}),
    steps: walk.steps.map(({ step, status, needs, tests, questions, missing }) => ({
      id: step.id,
      order: step.order,
      title: step.title,
      status,
      needs: needs.map(testStatus),
      tests: tests.map(testStatus),
      questions: {
        asked: questions.length,
        answered: questions.filter(({ answer }) => answer !== undefined).length,
        open: openOf(questions).map(({ asked }) => asked.id),
      },
      missing,
    })),
    strayAnswers: walk.strays.length,
    ...(growth ? { growth: { ...growth, from: isoDay(growth.from), to: isoDay(growth.to) } } : {}),
  };
}

function testStatus({ id, title, met, found, missing }: TestState): object {
  return { test: id, title, met, found, missing };
}

/** The columns of a file of answers; the last two are there to be read. */
const COLUMNS = ['step', 'question', 'answer', 'reason', 'agreed_by', 'date', 'ask', 'takes'] as const;

/** Every open question that can be answered today, as a file of answers to fill in. */
export function openQuestionsCsv({ walk }: AreaStanding, step: string | undefined): string {
  const rows = walk.steps
    .filter((state) => state.status !== 'blocked' && (step === undefined || state.step.id === step))
    .flatMap(({ questions }) => openOf(questions).map(openRow));
  return stringify(rows, { header: true, columns: [...COLUMNS], record_delimiter: '\n', escape_formulas: true });
}

function openRow({ asked }: QuestionState): Partial<Record<(typeof COLUMNS)[number], string>> {
  const { kind, optional } = asked.question;
  const takes =
    kind === 'choice'
      ? choicesOf(asked.question)
          .map(({ value }) => value)
          .join(' ')
      : kind;
  return { step: asked.step, question: asked.id, ask: asked.ask, takes: optional ? `${takes}, or blank` : takes };
}
