import type { Baseline, Diagnosis } from '../model/diagnosis.ts';

/** What could not be done of a baseline and why. A table that is not there is told of by itself. */
export function baselineNotDone({ comparisons, notCompared, reconciliation }: Baseline): Diagnosis['notDone'] {
  return [
    { analysis: 'why spending changed', why: notCompared },
    ...comparisons.map(({ from, to, split }) => ({
      analysis: `the split of the change in spending from ${from} to ${to}`,
      why: split.status === 'unknown' ? split : undefined,
    })),
    {
      analysis: 'spending set against the cost of placements',
      why: reconciliation.status === 'unknown' ? reconciliation : undefined,
    },
  ].flatMap(({ analysis, why }) =>
    why === undefined || why.reason === 'table-missing' ? [] : [{ analysis, reason: why.detail ?? why.reason }],
  );
}
