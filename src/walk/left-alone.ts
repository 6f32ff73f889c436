import type { Day } from '../model/day.ts';
import { answersOf } from './answers.ts';
import { askedAt } from './asked.ts';
import type { QuestionFacts } from './facts.ts';

/** Priority elements without an intervention of which the area has said why, and the day on which it did. The reason stays where it is. */
export function leftAlone(facts: QuestionFacts): ReadonlyMap<string, Day> {
  const answer = answersOf(facts.tables);
  return new Map(
    facts.playbook.steps
      .flatMap((step) => askedAt(step, facts))
      .filter(({ question }) => question.each === 'unplanned-priority')
      .flatMap((asked) => {
        const given = answer(asked);
        return given === undefined || asked.about === undefined ? [] : [[asked.about, given.date] as const];
      }),
  );
}
