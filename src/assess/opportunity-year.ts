import { type Amount, amountOf, combined, held, holdingTo, holds } from './amount.ts';
import type { SampledStratum } from './case-sample.ts';
import type { Deliverability } from './deliverability.ts';
import type { Flow } from './flow.ts';
import type { FreePlaces } from './free-places.ts';
import { grouped } from './grouped.ts';
import { mapSpan, type Span, times } from './span.ts';

/** A stratum that can be sized: who enters it, what share of them could be elsewhere, and what is saved for each. */
export interface Sizeable {
  readonly stratum: SampledStratum;
  readonly flow: Flow;
  readonly share: Span;
  /** Pounds a year for a child; absent where they are not known. */
  readonly saving: Span | undefined;
}

/** Children and pounds in one year. */
export interface YearAmount extends Amount {
  /** The places free, where they held the children down. */
  readonly cap: number | undefined;
}

export interface PathwayYear {
  /** In the order of the strata. */
  readonly strata: readonly YearAmount[];
  readonly total: YearAmount;
}

/**
 * One year of a pathway: flow × share × deliverability in each stratum, together in quadrature, held to the places free
 * in each phase and then over all phases. A limit holds each case down to itself, and holds strata down in proportion.
 */
export function pathwayYear(
  sizeable: readonly Sizeable[],
  deliverability: Deliverability,
  free: FreePlaces,
): PathwayYear {
  const wanted = sizeable.map((one) => {
    const children = childrenOf(one, deliverability);
    return { one, children, amount: amountOf(children, one.saving) };
  });
  const phases = [...grouped(wanted, ({ one }) => one.stratum.phase)].map(([phase, members]) => {
    const amount = combined(members.map((member) => member.amount));
    const limit = free.byPhase.get(phase);
    const factors = holdingTo(limit, amount.children);
    return { phase, amount: held(amount, factors), factors, cap: holds(factors) ? limit : undefined };
  });
  const together = combined(phases.map(({ amount }) => amount));
  const factors = holdingTo(free.overall, together.children);
  const cap = holds(factors) ? free.overall : undefined;
  return {
    strata: wanted.map(({ one, children }) => {
      const own = phases.find(({ phase }) => phase === one.stratum.phase)!;
      const kept = inOrder(times(times(children, own.factors), factors));
      return { ...amountOf(kept, one.saving), cap: least([own.cap, cap]) };
    }),
    total: { ...held(together, factors), cap: cap ?? sumOf(phases.map((phase) => phase.cap)) },
  };
}

function childrenOf({ flow, share }: Sizeable, { newPlans, transfers }: Deliverability): Span {
  return mapSpan(share, (of, which) => (flow.newPlans * newPlans[which] + flow.transfers * transfers[which]) * of);
}

/** A tight stratum among wide ones may be held down more in its central case than in its low one; bounds then meet. */
function inOrder({ low, central, high }: Span): Span {
  return { low: Math.min(low, central), central, high: Math.max(central, high) };
}

function least(limits: readonly (number | undefined)[]): number | undefined {
  const known = limits.filter((limit) => limit !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

function sumOf(limits: readonly (number | undefined)[]): number | undefined {
  const known = limits.filter((limit) => limit !== undefined);
  return known.length > 0 ? known.reduce((sum, limit) => sum + limit, 0) : undefined;
}
