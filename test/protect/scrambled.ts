import fc, { type GeneratorValue } from 'fast-check';
import type {
  Baseline,
  Diagnosis,
  ElementResult,
  Figure,
  IndicatorResult,
  OpportunityResult,
  Reconciled,
} from '../../src/model/diagnosis.ts';
import { wilson } from '../../src/statistics/intervals.ts';
import { diagnosis, unitCost } from '../render/diagnosis.ts';
import { spending, spendRows } from '../render/spending.ts';

/** A diagnosis whose every count is drawn anew, small ones often, and whose other figures follow from them as they do in life. */
export function scrambled(draw: GeneratorValue): Diagnosis {
  const exact = diagnosis();
  const count = (most = 400): number => draw(fc.nat, draw(fc.boolean) ? 12 : most);
  const part = (whole: number): number => Math.min(whole, count(Math.max(1, whole)));
  const counts = (list: readonly { reason: string; count: Figure }[]) =>
    list.map(({ reason }) => ({ reason, count: count() }));

  const indicator = (result: IndicatorResult): IndicatorResult => {
    const common = {
      used: count(),
      leftOut: counts(result.leftOut),
      ...(result.blank === undefined ? {} : { blank: count() }),
    };
    if (result.unit === 'share') {
      const denominator = count(3000) + 1;
      const numerator = part(denominator);
      const value = numerator / denominator;
      return { ...result, ...common, value, ...wilson(value, denominator), numerator, denominator };
    }
    if (result.unit === 'count') return { ...result, ...common, value: count(2000) };
    if (result.id.startsWith('unit-cost-')) {
      return {
        ...unitCost(result.id, 4000 + count(60_000), count(300) + 1, {
          twoLargestShare: draw(fc.double, { min: 0, max: 1, noNaN: true }),
          restOverLargest: draw(fc.double, { min: 0, max: 9, noNaN: true }),
        }),
        ...common,
      };
    }
    return { ...result, ...common };
  };

  const shares = exact.caseReviews.shares.map((share) => {
    const n = count(80) + 1;
    const marked = part(n);
    const design = share.stratum === null || share.stratum === 'strata' ? 0.6 + count(80) / 100 : 1;
    const value = Math.min(1, (marked / n) * design);
    const nEffective = design === 1 ? n : n * 0.83;
    return {
      ...share,
      n,
      count: marked,
      value,
      nEffective,
      ...wilson(value, nEffective),
      generalise: nEffective >= 10,
    };
  });

  const opportunity = (result: OpportunityResult): OpportunityResult => {
    const behind = shares.find(
      (share) => share.idealOutcome === result.pathway && share.stratum === (result.stratum ?? 'strata'),
    );
    if (result.status !== 'sized' || !behind) return result;
    const flow = count(300);
    const share = { low: behind.lower, central: behind.value, high: behind.upper };
    const each = (scale: number) => ({
      low: share.low * scale,
      central: share.central * scale,
      high: share.high * scale,
    });
    const amounts = { children: each(flow * 0.3), ...(result.pounds ? { pounds: each(flow * 0.3 * 9000) } : {}) };
    return {
      ...result,
      flow,
      reviewed: behind.n,
      ...(result.share ? { share } : {}),
      potential: each(flow),
      ...amounts,
      years: result.years.map((year) => ({
        ...year,
        ...amounts,
        ...(year.capacityCap === undefined ? {} : { capacityCap: count(60) }),
      })),
    };
  };

  const element = (result: ElementResult): ElementResult => {
    const n = count(120) + 1;
    const decisiveCases = part(n);
    const contributoryCases = part(n - decisiveCases);
    const raw = (decisiveCases + contributoryCases / 2) / n;
    return {
      ...result,
      decisiveCases,
      contributoryCases,
      reach: { low: decisiveCases * 0.8, central: decisiveCases * 1.4, high: decisiveCases * 2.2 },
      streams: result.streams.map((stream) => {
        if (stream.status !== 'known') return stream;
        if (stream.stream === 'case_review')
          return { ...stream, raw, ...wilson(raw, n), n, nEffective: n * 0.9, z: Math.min(100, raw * 280) };
        return stream.n === undefined ? stream : { ...stream, n: count(250) + 1 };
      }),
    };
  };

  return {
    ...exact,
    inputs: exact.inputs.map((input) => ({
      ...input,
      bytes: count(400_000),
      read: count(3000),
      used: count(3000),
      setAside: counts(input.setAside),
    })),
    issues: exact.issues.map((group) => ({ ...group, count: count() })),
    indicators: exact.indicators.map((result) => (result.status === 'known' ? indicator(result) : result)),
    caseReviews: {
      ...exact.caseReviews,
      reviewed: count(),
      informative: count(),
      nEffective: count() * 0.9,
      dissent: count(40),
      strata: exact.caseReviews.strata.map((stratum) => {
        const reviewed = count(60) + 1;
        const population = reviewed + count(300);
        return {
          ...stratum,
          population,
          reviewed,
          informative: part(reviewed),
          nEffective: reviewed * 0.9,
          weight: population / reviewed,
        };
      }),
      provisionsNotSampled: exact.caseReviews.provisionsNotSampled.map((row) => ({ ...row, openPlans: count(60) })),
      shares,
      divergence: exact.caseReviews.divergence.map((row) => ({ ...row, count: count(60) })),
      agreement: (exact.caseReviews.agreement ?? []).map((row) => {
        const pairs = count(60) + 1;
        return { ...row, pairs, agreed: part(pairs) };
      }),
    },
    voices: {
      groups: exact.voices.groups.map((group) => {
        const respondents = count(300) + 1;
        return {
          ...group,
          respondents,
          ...(group.invited === undefined
            ? {}
            : { invited: respondents + 30, responseRate: respondents / (respondents + 30) }),
          elements: group.elements.map((voice) => {
            const n = count(300) + 1;
            return { ...voice, n, nBoth: part(n), topThreeShare: part(n) / n };
          }),
        };
      }),
      engagement: exact.voices.engagement.map(({ group }) => {
        const invited = count(200) + 1;
        const people = part(invited);
        return { group, activities: count(30), people, invited, attendance: people / invited };
      }),
      feedback: exact.voices.feedback.map((row) => {
        const ratings = count(60) + 1;
        const high = part(ratings);
        return { ...row, ratings, high, highShare: high / ratings };
      }),
    },
    elements: exact.elements.map(element),
    baseline: scrambledSpending(count, part, exact.indicators),
    opportunities: exact.opportunities.map(opportunity),
  };
}

/** Spending whose every number of children is drawn anew; rows lose their children or their age band now and then. */
function scrambledSpending(
  count: (most?: number) => number,
  part: (whole: number) => number,
  indicators: readonly IndicatorResult[],
): Baseline {
  const rows = spendRows().map((row) => {
    const children = count(9) === 0 ? undefined : count(60);
    return { ...row, children, amount: (children ?? 1) * 9_000, ageBand: count(9) === 0 ? undefined : row.ageBand };
  });
  const { reconciliation, ...rest } = spending(indicators, { figures: [] }, rows);
  if (reconciliation.status === 'unknown') throw new Error('the fixture is faulty');
  const reconciled = (row: Reconciled): Reconciled => {
    const placements = count(300);
    const costed = part(placements);
    return { ...row, children: count(300), placements, costed, fullYear: placements * 0.87 };
  };
  return {
    ...rest,
    reconciliation: {
      ...reconciliation,
      provisions: reconciliation.provisions.map(reconciled),
      all: reconciled(reconciliation.all),
      secondPlacements: { ...reconciliation.secondPlacements, count: count(20) },
    },
    unitCosts: rest.unitCosts.map((row) => {
      const places = count(300) + 1;
      const costed = part(places);
      return { ...row, places, costed, coverage: costed / places };
    }),
  };
}
