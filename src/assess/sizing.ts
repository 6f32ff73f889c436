import type { CaseSample, SampledStratum } from './case-sample.ts';

/** When reviewed cases are enough to turn into children. */
export interface SizingRule {
  /** The effective sample a stratum needs. Every case of a stratum weighs the same, so it is its informative cases. */
  readonly sizeFrom: number;
  /** Size cases that were chosen without a frame. */
  readonly acceptPurposive: boolean;
}

/** Why a stratum is not sized, in a sentence; undefined where it is. */
export function whyNotSized(stratum: SampledStratum, rule: SizingRule): string | undefined {
  if (stratum.informative.length < rule.sizeFrom) return 'Too few reviewed cases to turn into children.';
  if (stratum.population === undefined && !rule.acceptPurposive) {
    return 'The cases were chosen without a frame, and are turned into children only with --accept-purposive.';
  }
  return undefined;
}

/** The strata whose reviewed cases are turned into children. */
export function sizedStrata(sample: CaseSample, rule: SizingRule): readonly SampledStratum[] {
  return sample.strata.filter((stratum) => whyNotSized(stratum, rule) === undefined);
}
