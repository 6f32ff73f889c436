import { type Outcome, unknown } from '../../model/outcome.ts';

/** Now ÷ before − 1: 0.1 is a tenth more. No interval: both are counts of everything. Unknown where before is nought or less. */
export function growth(now: number, before: number, used: number): Outcome {
  if (before <= 0) return unknown('nothing-to-count', 'The earlier figure is not above nought.');
  return {
    status: 'known',
    value: now / before - 1,
    numerator: now,
    denominator: before,
    trace: { used, leftOut: [] },
  };
}
