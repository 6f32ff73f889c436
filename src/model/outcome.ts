import * as z from 'zod';

/** Why a figure is not known. A closed list: each has its sentence in `unknownReasonText`. */
export const UNKNOWN_REASONS = [
  'table-missing',
  'nothing-to-count',
  'too-few-records',
  'history-too-short',
  'population-missing',
  'cost-missing',
  'coverage-too-low',
  'assumption-missing',
  'not-applicable',
  'no-variation',
  'failed',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** A count of records and why they were treated so. */
export const recordCountSchema = z.strictObject({ reason: z.string(), count: z.number() });
export type RecordCount = z.infer<typeof recordCountSchema>;

/** How a figure came about: records used, and those left out with the reason. */
export interface Trace {
  readonly used: number;
  readonly leftOut: readonly RecordCount[];
  /** Records kept in the figure whose cell was blank and so counted as "not a yes". */
  readonly blank?: number;
}

export interface Known {
  readonly status: 'known';
  readonly value: number;
  /** 95% interval; absent where the figure is a plain count or has no sampling model. */
  readonly lower?: number;
  readonly upper?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Of a sum of money: how far a few records make it up. Disclosure control needs it; it never leaves the building. */
  readonly concentration?: Concentration;
  readonly trace: Trace;
}

/** How concentrated a sum is. Both are ratios, 0 or more. */
export interface Concentration {
  /** The two largest records ÷ the sum. */
  readonly twoLargestShare: number;
  /** All records but the two largest ÷ the largest: the p% rule. */
  readonly restOverLargest: number;
}

export interface Unknown {
  readonly status: 'unknown';
  readonly reason: UnknownReason;
  /** What is missing, in words: a table name, a column, a year. */
  readonly detail?: string;
  readonly trace: Trace;
}

/** The result of an indicator: known, or unknown with a reason. Never a zero standing for "don't know". */
export type Outcome = Known | Unknown;

const EMPTY_TRACE: Trace = { used: 0, leftOut: [] };

/** An unknown outcome. */
export function unknown(reason: UnknownReason, detail?: string, trace: Trace = EMPTY_TRACE): Unknown {
  return detail === undefined ? { status: 'unknown', reason, trace } : { status: 'unknown', reason, detail, trace };
}

/** Trace entries with a count, in the order given: noughts are left out. */
export function leftOut(...entries: readonly (readonly [reason: string, count: number])[]): RecordCount[] {
  return entries.filter(([, count]) => count > 0).map(([reason, count]) => ({ reason, count }));
}
