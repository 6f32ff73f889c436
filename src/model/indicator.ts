import type { Calendar, Plan } from './caseload.ts';
import type { Provision } from './codes.ts';
import type { Outcome } from './outcome.ts';
import type { TableName, Tables } from './tables/index.ts';

/** `value` is a local measure's own unit, whatever it is. */
export type IndicatorUnit = 'share' | 'count' | 'per-10k' | 'per-1k' | 'gbp' | 'growth' | 'value';
/** What a high value says. `context` has no good or bad end: demand, refusals and plan numbers are never scored. */
export type Polarity = 'high-is-good' | 'low-is-good' | 'context';

/** What indicators are worked out from. */
export interface Facts {
  readonly tables: Tables;
  readonly caseload: readonly Plan[];
  readonly calendar: Calendar;
  /** State-funded provision, from the playbook. */
  readonly stateProvision: ReadonlySet<string>;
}

/** An outcome for one group: `by` is null for everyone, or names one dimension and its value. */
export interface GroupOutcome {
  readonly by: Readonly<Record<string, string>> | null;
  readonly outcome: Outcome;
  /** Of a family whose members only the data knows: what this member is called instead. */
  readonly member?: Pick<Indicator, 'id' | 'title' | 'unit'>;
}

/** A pure formula: facts in, outcomes out. */
export interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly unit: IndicatorUnit;
  readonly polarity: Polarity;
  /** The definition in words, exact enough to work the figure out by hand. */
  readonly definition: string;
  /** Whose definition it is. */
  readonly source: string;
  /** An indicator this one is a part of, for display. */
  readonly partOf?: string;
  /** Tables without which it is unknown; the runner checks them, so that formulas need not. */
  readonly needs: readonly TableName[];
  readonly compute: (facts: Facts) => readonly GroupOutcome[];
}

/** The id of the indicator that holds a provision's unit cost: `special_independent` → `unit-cost-special-independent`. */
export function unitCostId(provision: Provision): string {
  return `unit-cost-${provision.replaceAll('_', '-')}`;
}
