import { NEEDS } from '../model/codes.ts';
import type { FrameStratum } from '../model/frame.ts';
import type { DrawnCase } from './draw.ts';

export type Need = keyof typeof NEEDS;

/** One primary need in a stratum; `need` is absent where none is recorded. */
export interface NeedCount {
  readonly need: Need | undefined;
  /** Share of the stratum's children, 0–1. */
  readonly share: number;
  /** Cases that a draw gives on average. */
  readonly expected: number;
  /** Cases that this draw gave, reserves not counted. */
  readonly drawn: number;
}

/** The primary needs of a stratum's children and of the cases drawn from them. */
export interface NeedSpread {
  readonly stratum: string;
  readonly needs: readonly NeedCount[];
}

const NEED_CODES: readonly (Need | undefined)[] = [...(Object.keys(NEEDS) as Need[]), undefined];

/** How the needs of the cases drawn compare with those of the children, in each stratum. Needs that no child has are left out. */
export function needSpread(strata: readonly FrameStratum[], drawn: readonly DrawnCase[]): readonly NeedSpread[] {
  return strata.map(({ id, plans }) => {
    const cases = drawn.filter(({ stratum, reserve }) => stratum === id && !reserve).map(({ plan }) => plan);
    const having = (need: Need | undefined) => (plan: FrameStratum['plans'][number]) => plan.row.primaryNeed === need;
    const needs = NEED_CODES.flatMap((need) => {
      const share = plans.filter(having(need)).length / plans.length;
      const expected = share * cases.length;
      return share === 0 ? [] : [{ need, share, expected, drawn: cases.filter(having(need)).length }];
    });
    return { stratum: id, needs };
  });
}

/** The same over all strata: the sums of what was drawn and of what was to be expected. */
export function overallNeeds(spread: readonly NeedSpread[]): readonly Omit<NeedCount, 'share'>[] {
  const counts = spread.flatMap(({ needs }) => needs);
  return NEED_CODES.flatMap((need) => {
    const ofNeed = counts.filter((count) => count.need === need);
    const sum = (part: 'expected' | 'drawn') => ofNeed.reduce((total, count) => total + count[part], 0);
    return ofNeed.length === 0 ? [] : [{ need, expected: sum('expected'), drawn: sum('drawn') }];
  });
}

/** A need that many of a stratum's children have and none of its cases. */
export interface MissedNeed {
  readonly stratum: string;
  readonly need: Need;
  readonly share: number;
  readonly expected: number;
}

/**
 * Needs of which no case was drawn though some were to be expected.
 *
 * @param expectedFrom how many were to be expected, for it to be worth saying
 */
export function missedNeeds(spread: readonly NeedSpread[], expectedFrom: number): readonly MissedNeed[] {
  return spread.flatMap(({ stratum, needs }) =>
    needs.flatMap(({ need, share, expected, drawn }) =>
      need !== undefined && drawn === 0 && expected >= expectedFrom ? [{ stratum, need, share, expected }] : [],
    ),
  );
}
