import { type Figure, isProtected, type Protected } from '../model/diagnosis.ts';
import type { DisclosureContent } from '../model/playbook.ts';

/** The mark of a figure that may not leave the building. */
export const WITHHELD: Protected = Object.freeze({ protected: 'c' as const });

/** A hundredth: a whole percent of a share. */
export const PERCENT = 0.01;

/** The nearest multiple of a step, halves upwards. Decimal steps give the number a person would write. */
export function roundTo(value: number, step: number): number {
  const steps = Math.round(settled(value / step));
  const multiple = step < 1 ? steps / Math.round(1 / step) : steps * step;
  return multiple === 0 ? 0 : multiple;
}

/** A number without the noise of its last bits: which way a half rounds must not tell what it was worked out from. */
function settled(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * A count as it may leave the building: nought as it is, a small one withheld, any other rounded on its own. An estimate
 * of children need not be whole; anything above nought and below the threshold is small.
 */
export function protectCount(figure: Figure, { hideBelow, roundTo: step }: DisclosureContent): Figure {
  if (isProtected(figure)) return WITHHELD;
  if (figure === 0) return 0;
  const rounded = roundTo(figure, step.value);
  // Where a playbook rounds coarsely, a count that is not small must not round to one that is, or to nought.
  return settled(figure) < hideBelow.value || rounded < hideBelow.value ? WITHHELD : rounded;
}

/** One protected count over another; withheld where either is, or where there is nothing to divide by. */
export function ratioOf(numerator: Figure | undefined, denominator: Figure | undefined): Figure {
  if (!isShown(numerator) || !isShown(denominator) || denominator === 0) return WITHHELD;
  return numerator / denominator;
}

/** Whether a figure is there and not withheld. */
export function isShown(figure: Figure | undefined): figure is number {
  return typeof figure === 'number';
}

/** A figure worked on where it is shown; withheld where it is not. */
export function mapShown(figure: Figure, each: (value: number) => number): Figure {
  return isShown(figure) ? each(figure) : WITHHELD;
}

/** The named fields of an object that are there, each changed: a protected value keeps its place, an absent one stays absent. */
export function mapFields<T extends object, Key extends keyof T>(
  fields: T,
  keys: readonly Key[],
  each: (figure: Figure, key: Key) => Figure,
): { [K in Key]: T[K] } {
  const there = keys.filter((key) => fields[key] !== undefined);
  return Object.fromEntries(there.map((key) => [key, each(fields[key] as Figure, key)])) as { [K in Key]: T[K] };
}
