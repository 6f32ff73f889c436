import type { Stream } from '../model/codes.ts';
import { type Day, isoDay } from '../model/day.ts';
import { type Figure, isProtected } from '../model/diagnosis.ts';
import { addMonths } from '../model/months.ts';
import type { StreamsContent } from '../model/playbook.ts';

export type GradeRule = StreamsContent['grades'][number];

/** A stream of evidence that is there, as a grade looks at it: exact, or as a document shows it. */
export interface GradedStream {
  readonly stream: Stream;
  readonly z: Figure;
  readonly n?: Figure | undefined;
  readonly nEffective?: Figure | undefined;
  /** `YYYY-MM-DD`. */
  readonly newest?: string | undefined;
}

/** One thing that a grade asks for. */
export interface GradeCondition {
  readonly kind: 'streams' | 'case-reviews' | 'age' | 'agreement';
  /** How many streams, cases of effective sample, months, or points. */
  readonly needs: number;
  /** `unknown`: the figures as shown do not tell. */
  readonly holds: 'yes' | 'no' | 'unknown';
  /** Streams that certainly do not meet it, where it is asked of each. */
  readonly failing: readonly Stream[];
}

/** How far figures that were rounded for sharing may be from what they were: cases, and points. Nought for exact ones. */
export interface Blur {
  readonly cases: number;
  readonly points: number;
}

const EXACT: Blur = { cases: 0, points: 0 };

/** What a grade asks for, and whether each part of it holds. Evidence without a date is taken as old. */
export function gradeConditions(
  rule: GradeRule,
  streams: readonly GradedStream[],
  score: Figure,
  reference: Day,
  blur: Blur = EXACT,
): GradeCondition[] {
  const cases = streams.find(({ stream }) => stream === 'case_review')?.nEffective ?? 0;
  const { caseReviewEffective, newerThanMonths, agreementWithin } = rule;
  return [
    { kind: 'streams', needs: rule.streams, holds: streams.length >= rule.streams ? 'yes' : 'no', failing: [] },
    ...(caseReviewEffective === undefined
      ? []
      : [
          {
            kind: 'case-reviews' as const,
            needs: caseReviewEffective,
            holds: atLeast(cases, caseReviewEffective, blur.cases),
            failing: [],
          },
        ]),
    ...(newerThanMonths === undefined
      ? []
      : [ofEach('age', newerThanMonths, streams, (stream) => isNewer(stream, newerThanMonths, reference))]),
    ...(agreementWithin === undefined
      ? []
      : [ofEach('agreement', agreementWithin, streams, ({ z }) => isNear(z, score, agreementWithin, blur.points))]),
  ];
}

type Holds = GradeCondition['holds'];

function ofEach(
  kind: GradeCondition['kind'],
  needs: number,
  streams: readonly GradedStream[],
  test: (stream: GradedStream) => Holds,
): GradeCondition {
  const tested = streams.map((each) => ({ stream: each.stream, holds: test(each) }));
  const failing = tested.filter(({ holds }) => holds === 'no').map(({ stream }) => stream);
  const isOpen = tested.some(({ holds }) => holds === 'unknown');
  return { kind, needs, holds: failing.length > 0 ? 'no' : isOpen ? 'unknown' : 'yes', failing };
}

function atLeast(figure: Figure, needs: number, blur: number): Holds {
  if (isProtected(figure)) return 'unknown';
  if (figure - blur >= needs) return 'yes';
  return figure + blur < needs ? 'no' : 'unknown';
}

function isNear(z: Figure, score: Figure, within: number, blur: number): Holds {
  if (isProtected(z) || isProtected(score)) return 'unknown';
  const apart = Math.abs(z - score);
  if (apart + blur <= within) return 'yes';
  return apart - blur > within ? 'no' : 'unknown';
}

function isNewer({ n, newest }: GradedStream, months: number, reference: Day): Holds {
  if (newest === undefined) return isProtected(n) ? 'unknown' : 'no';
  return newest > isoDay(addMonths(reference, -months)) ? 'yes' : 'no';
}
