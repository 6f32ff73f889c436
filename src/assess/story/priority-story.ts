import type { Diagnosis, ElementResult } from '../../model/diagnosis.ts';
import { ideaOf, ideasOf } from '../ideas.ts';

/** Why an element is a priority, or is not. */
export interface PriorityStory {
  /** `too-few-ranked`: no more ideas are ranked than there are places at the top. */
  readonly because: 'often-enough' | 'not-often-enough' | 'too-few-ranked' | 'not-scored';
  /** Places at the top, and the share of draws in which it must be among them. */
  readonly top: number;
  readonly needed: number;
  /** Absent where scores are withheld, so that places cannot be told. */
  readonly standing?: Standing;
}

/** Where the element's idea stands by score now. It is not what decides: draws do. */
export interface Standing {
  readonly place: number;
  readonly of: number;
  /** The element to reach or to stay ahead of: at the last place of the top, or the first below it. */
  readonly beside?: { readonly element: string; readonly score: number; readonly gap: number };
}

/** Whether an element is a priority, why, and how it stands beside the others. */
export function priorityStory(result: ElementResult, { elements, judgements }: Diagnosis): PriorityStory {
  const { top, priorityShare: needed } = judgements.streams.draws;
  const standing = standingOf(result, elements, top);
  return { because: becauseOf(result, elements, top), top, needed, ...(standing && { standing }) };
}

function becauseOf(
  { priority, status, rank }: ElementResult,
  elements: readonly ElementResult[],
  top: number,
): PriorityStory['because'] {
  if (priority) return 'often-enough';
  if (status === 'unknown' || rank === undefined) return 'not-scored';
  const ranked = ideasOf(elements).filter((idea) =>
    elements.some(({ id, rank: other }) => other !== undefined && idea.elements.includes(id)),
  );
  return ranked.length > top ? 'not-often-enough' : 'too-few-ranked';
}

function standingOf(result: ElementResult, elements: readonly ElementResult[], top: number): Standing | undefined {
  const scored = elements.filter(({ status }) => status === 'known');
  if (result.status === 'unknown' || !scored.every(({ score }) => typeof score === 'number')) return undefined;
  const ideas = ideasOf(elements);
  const best = new Map<string, { element: string; score: number }>();
  for (const { id, score } of scored as (ElementResult & { score: number })[]) {
    const idea = ideaOf(ideas, id).id;
    const known = best.get(idea);
    if (known === undefined || score > known.score) best.set(idea, { element: id, score });
  }
  const inOrder = [...best].sort(([, a], [, b]) => b.score - a.score);
  const index = inOrder.findIndex(([idea]) => idea === ideaOf(ideas, result.id).id);
  const own = inOrder[index]![1].score;
  const beside = inOrder[index < top ? top : top - 1]?.[1];
  return {
    place: inOrder.filter(([, { score }]) => score > own).length + 1,
    of: inOrder.length,
    ...(beside && { beside: { ...beside, gap: Math.abs(own - beside.score) } }),
  };
}
