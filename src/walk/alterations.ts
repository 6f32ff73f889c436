import { type Diagnosis, type ElementResult, isProtected } from '../model/diagnosis.ts';
import type { StepStatus } from './step-state.ts';
import type { Walk } from './walk.ts';

type Scores = Pick<Diagnosis, 'elements' | 'themes'>;

/** How things stand at one time. */
export interface Standing {
  readonly diagnosis: Scores;
  readonly walk: Walk;
}

export const STATUS_WORDS: Readonly<Record<StepStatus, string>> = {
  done: 'done',
  'under-way': 'under way',
  'not-begun': 'not begun',
  blocked: 'blocked',
};

/** What an answer altered, one line each: scores, ranks and priorities of elements, scores of themes, and steps. */
export function alterations(before: Standing, after: Standing): string[] {
  return [
    ...pairs(before.diagnosis.elements, after.diagnosis.elements, ({ id }) => id).flatMap(([was, is]) =>
      elementLine(was, is),
    ),
    ...pairs(before.diagnosis.themes, after.diagnosis.themes, ({ id }) => id).flatMap(([was, is]) => {
      const scores = change('score', scoreOf(was), scoreOf(is));
      return scores === undefined ? [] : [`Theme ${is.id}: ${scores}`];
    }),
    ...pairs(before.walk.steps, after.walk.steps, ({ step }) => step.id).flatMap(([was, is]) =>
      was.status === is.status
        ? []
        : [`Step ${is.step.order} ${is.step.title}: ${STATUS_WORDS[was.status]} \u2192 ${STATUS_WORDS[is.status]}`],
    ),
  ];
}

function pairs<T>(before: readonly T[], after: readonly T[], idOf: (one: T) => string): (readonly [T, T])[] {
  const earlier = new Map(before.map((one) => [idOf(one), one]));
  return after.flatMap((is) => {
    const was = earlier.get(idOf(is));
    return was === undefined ? [] : [[was, is] as const];
  });
}

function elementLine(was: ElementResult, is: ElementResult): string[] {
  const parts = [
    change('score', scoreOf(was), scoreOf(is)),
    change('rank', rankOf(was), rankOf(is)),
    change('grade', was.grade ?? 'none', is.grade ?? 'none'),
    change('priority', was.priority ? 'yes' : 'no', is.priority ? 'yes' : 'no'),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [`${is.id} ${is.shortTitle}: ${parts.join(', ')}`];
}

function change(what: string, was: string, is: string): string | undefined {
  return was === is ? undefined : `${what} ${was} \u2192 ${is}`;
}

/** A score as the reports of an area show it: a whole number. */
function scoreOf({ score }: { readonly score?: ElementResult['score'] | undefined }): string {
  if (score === undefined) return 'not known';
  return isProtected(score) ? score.protected : String(Math.round(score));
}

function rankOf({ rank }: ElementResult): string {
  return rank === undefined ? 'none' : String(rank.median);
}
