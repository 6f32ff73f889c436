import { certainDay, dayFromIso } from '../../model/day.ts';
import { type Diagnosis, type ElementResult, type Figure, isProtected } from '../../model/diagnosis.ts';
import type { ElementContent } from '../../model/playbook.ts';
import { type Blur, type GradeCondition, gradeConditions } from '../grade-conditions.ts';
import { type PriorityStory, priorityStory } from './priority-story.ts';
import { type StreamStory, streamStories } from './stream-story.ts';

/** The evidence behind an element's score, so that every part of it can be followed by hand. */
export interface ElementStory {
  readonly weight: { readonly present: number; readonly applicable: number };
  readonly streams: readonly StreamStory[];
  /** What the next better grade asks for that does not hold, or of which the figures shown do not tell. */
  readonly nextGrade?: { readonly grade: string; readonly conditions: readonly GradeCondition[] };
  readonly priority: PriorityStory;
  /** Streams that apply and have no evidence yet, the weightiest first. */
  readonly gaps: readonly Gap[];
}

/** What evidence of a stream that is missing would do. */
export interface Gap {
  readonly stream: StreamStory['stream']['stream'];
  readonly weight: number;
  /** Coverage with it, 0–1. */
  readonly coverage: number;
  /** The score, wherever from 0 to 100 the stream came out; absent where the score is withheld or not known. */
  readonly score?: { readonly low: number; readonly high: number };
}

/**
 * The story of an element in a diagnosis, exact or protected: from a protected one only what its figures tell. Nothing
 * here is a new finding; it is the method's arithmetic, shown.
 */
export function elementStory(
  result: ElementResult,
  content: Pick<ElementContent, 'measures'>,
  diagnosis: Diagnosis,
): ElementStory {
  const weightOf = (...statuses: readonly string[]) =>
    result.streams.filter(({ status }) => statuses.includes(status)).reduce((sum, { weight }) => sum + weight, 0);
  const weight = { present: weightOf('known'), applicable: weightOf('known', 'missing') };
  const nextGrade = nextGradeOf(result, diagnosis);
  return {
    weight,
    streams: streamStories(result, content, diagnosis),
    ...(nextGrade && { nextGrade }),
    priority: priorityStory(result, diagnosis),
    gaps: gapsOf(result, weight),
  };
}

function nextGradeOf(
  { grade, score, streams }: ElementResult,
  { judgements, audience, asOf }: Diagnosis,
): ElementStory['nextGrade'] {
  const { grades } = judgements.streams;
  const rule = grade === undefined ? undefined : grades[grades.findIndex((each) => each.grade === grade) - 1];
  if (rule === undefined || score === undefined) return undefined;
  const known = streams.flatMap((each) =>
    each.status === 'known' && each.z !== undefined ? [{ ...each, z: each.z }] : [],
  );
  const step = judgements.disclosure.roundTo.value;
  // Counts and points were each rounded to a step; the score too, where a stream is withheld.
  const blur: Blur = audience === 'shareable' ? { cases: step / 2, points: step } : { cases: 0, points: 0 };
  const reference = dayFromIso(asOf) ?? certainDay(1970, 1, 1);
  const conditions = gradeConditions(rule, known, score, reference, blur).filter(({ holds }) => holds !== 'yes');
  return { grade: rule.grade, conditions };
}

function gapsOf({ streams, score }: ElementResult, { present, applicable }: ElementStory['weight']): Gap[] {
  return streams
    .filter(({ status }) => status === 'missing')
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ stream, weight }) => ({
      stream,
      weight,
      coverage: (present + weight) / applicable,
      ...scoreWith(score, present, weight),
    }));
}

function scoreWith(score: Figure | undefined, present: number, weight: number): Pick<Gap, 'score'> {
  if (score === undefined || isProtected(score)) return {};
  const at = (z: number) => (score * present + z * weight) / (present + weight);
  return { score: { low: at(0), high: at(100) } };
}
