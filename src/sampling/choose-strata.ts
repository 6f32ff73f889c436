import type { FrameStratum } from '../model/frame.ts';

/** The name that takes every stratum in. */
export const ALL_STRATA = 'all';

/** The strata that are drawn from, and those that are not. */
export interface ChosenStrata {
  readonly taken: readonly FrameStratum[];
  readonly leftOut: readonly FrameStratum[];
}

/**
 * Chooses strata by name: a stratum, a provision for all its strata, or all. Without names, those that are not too small.
 *
 * @param smallest the fewest children of a stratum that is drawn from without being named
 */
export function chooseStrata(
  strata: readonly FrameStratum[],
  smallest: number,
  names?: readonly string[],
): ChosenStrata {
  const isTaken = (stratum: FrameStratum) =>
    names === undefined ? stratum.plans.length >= smallest : names.some((name) => isNamed(stratum, name));
  return { taken: strata.filter(isTaken), leftOut: strata.filter((stratum) => !isTaken(stratum)) };
}

/** Whether a name is of a stratum, of its provision, or of all. */
export function isNamed({ id }: Pick<FrameStratum, 'id'>, name: string): boolean {
  return name === ALL_STRATA || name === id || id.startsWith(`${name}:`);
}
