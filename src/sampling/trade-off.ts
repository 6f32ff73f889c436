import type { SamplingContent } from '../model/playbook.ts';
import { allocate, leastTotal, type Wanted } from './allocate.ts';
import { effectiveSize, halfWidth } from './precision.ts';

/** What a size of sample gives: how far a share may be off, at a share of one half, where that is most. All 0–1. */
export interface Design {
  /** Cases of each stratum, in the order of the strata. */
  readonly sizes: readonly number[];
  readonly cases: number;
  /** Kish's effective size of all cases together. */
  readonly nEffective: number;
  readonly overall: number;
  /** In the stratum with the most cases, and in the one with the fewest. */
  readonly atBest: number;
  readonly atWorst: number;
  /** Strata with cases enough to speak for themselves. */
  readonly speaking: number;
}

/**
 * What some sizes give.
 *
 * @param speakFrom the fewest cases with which a stratum speaks for itself
 */
export function designOf(populations: readonly number[], sizes: readonly number[], speakFrom: number): Design {
  const nEffective = effectiveSize(populations.map((population, index) => ({ population, cases: sizes[index]! })));
  if (nEffective === undefined) throw new RangeError('a sample needs a stratum');
  return {
    sizes,
    cases: sizes.reduce((sum, size) => sum + size, 0),
    nEffective,
    overall: halfWidth(nEffective),
    atBest: halfWidth(Math.max(...sizes)),
    atWorst: halfWidth(Math.min(...sizes)),
    speaking: sizes.filter((size) => size >= speakFrom).length,
  };
}

/** A size of sample to choose, and what it gives. */
export interface SizeOption {
  readonly wanted: Wanted;
  readonly design: Design;
}

/** The sizes to choose from, fewest cases first. Totals that cannot give every stratum its minimum are not among them. */
export function tradeOff(
  populations: readonly number[],
  { tradeOff: { totals, perStratum }, minimum }: Pick<SamplingContent, 'tradeOff' | 'minimum'>,
  speakFrom: number,
): readonly SizeOption[] {
  const children = populations.reduce((sum, population) => sum + population, 0);
  const least = leastTotal(populations, minimum.value);
  const wanted: Wanted[] = [
    ...totals.filter((cases) => cases >= least && cases < children).map((cases) => ({ by: 'total', cases }) as const),
    ...perStratum.map((cases) => ({ by: 'stratum', cases }) as const),
  ];
  return wanted
    .map((each) => ({
      wanted: each,
      design: designOf(populations, allocate(populations, each, minimum.value), speakFrom),
    }))
    .sort((a, b) => a.design.cases - b.design.cases);
}
