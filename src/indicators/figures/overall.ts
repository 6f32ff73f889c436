import type { GroupOutcome } from '../../model/indicator.ts';
import type { Outcome } from '../../model/outcome.ts';

/** One outcome, for everyone. */
export function overall(outcome: Outcome): readonly GroupOutcome[] {
  return [{ by: null, outcome }];
}
