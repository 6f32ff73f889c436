import type { Pathway } from './codes.ts';
import type { OpportunityResult } from './opportunity.ts';

/** What one pathway comes to in the last year shown, central case, with one number at some value. */
export interface Moved {
  readonly value: number;
  readonly children: number;
  readonly pounds: number | undefined;
}

/** How far one pathway moves with one number that is not data, everything else at its central value. */
export interface PathwayMove {
  /** An assumption, or an intervention whose deliverability is varied. */
  readonly of: { readonly assumption: string } | { readonly intervention: string };
  readonly pathway: Pathway;
  readonly year: string;
  readonly low: Moved;
  readonly high: Moved;
}

/** What a plan needs of the size of the opportunity beside the size itself. */
export interface PlanSizes {
  /** By intervention that counts on a pathway: its pathway with this one alone. */
  readonly alone: ReadonlyMap<string, OpportunityResult>;
  readonly moves: readonly PathwayMove[];
}
