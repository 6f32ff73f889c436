import type { IdealOutcome } from '../model/codes.ts';
import { countCases, type Marks } from './case-sample.ts';

/** Marks the cases whose ideal outcome was a given one. */
export function namingOutcome(outcome: IdealOutcome): Marks {
  return (stratum) => countCases(stratum, (row) => row.idealOutcome === outcome);
}
