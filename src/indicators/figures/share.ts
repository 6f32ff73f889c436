import { type Outcome, type RecordCount, type Trace, unknown } from '../../model/outcome.ts';
import { wilson } from '../../statistics/intervals.ts';

/** What the records do not say. */
export interface Gaps {
  readonly leftOut?: readonly RecordCount[];
  /** Records in the denominator that say nothing, and so count as "not a yes". */
  readonly blank?: number;
}

/** A share, 0–1, with Wilson's interval. Unknown where there is nothing to share. */
export function share(numerator: number, denominator: number, { leftOut = [], blank = 0 }: Gaps = {}): Outcome {
  const trace: Trace = { used: denominator, leftOut, ...(blank > 0 ? { blank } : {}) };
  if (denominator === 0) return unknown('nothing-to-count', undefined, trace);
  const value = numerator / denominator;
  return { status: 'known', value, ...wilson(value, denominator), numerator, denominator, trace };
}

/** The share of some records of which a question is answered yes. An answer that is not recorded is not a yes. */
export function shareOf<Item>(
  items: readonly Item[],
  answer: (item: Item) => boolean | undefined,
  leftOut: readonly RecordCount[] = [],
): Outcome {
  const answers = items.map(answer);
  const yes = answers.filter((given) => given === true).length;
  const blank = answers.filter((given) => given === undefined).length;
  return share(yes, items.length, { leftOut, blank });
}
