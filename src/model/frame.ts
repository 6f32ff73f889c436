import { isOpenOn, type Plan, provisionOn, stratumOn } from './caseload.ts';
import { STRATA } from './codes.ts';
import type { Day } from './day.ts';

/** The children of one stratum, from whom cases are drawn. */
export interface FrameStratum {
  readonly id: string;
  /** Plans open on the census day. */
  readonly plans: readonly Plan[];
}

/** Everyone who could be drawn. */
export interface Frame {
  /** Strata that hold a plan, in the order of the code lists. */
  readonly strata: readonly FrameStratum[];
  /** Open plans in no stratum, because no phase is for their age. */
  readonly outside: number;
}

/** The plans open on the census day by stratum, as the diagnosis counts them. */
export function frameOf(caseload: readonly Plan[], census: Day): Frame {
  const plansOf = new Map<string, Plan[]>();
  let outside = 0;
  for (const plan of caseload) {
    if (!isOpenOn(plan, census)) continue;
    const stratum = stratumOn(plan, provisionOn(plan, census), census);
    const known = stratum === undefined ? undefined : plansOf.get(stratum);
    if (stratum === undefined) outside += 1;
    else if (known) known.push(plan);
    else plansOf.set(stratum, [plan]);
  }
  return { strata: STRATA.flatMap((id) => (plansOf.has(id) ? [{ id, plans: plansOf.get(id)! }] : [])), outside };
}
