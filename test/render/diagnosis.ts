import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { benchmarkFinder } from '../../src/indicators/benchmarks.ts';
import { INDICATOR_IDS, INDICATORS } from '../../src/indicators/index.ts';
import { IDEAL_OUTCOMES, NEEDS, type Phase, type Provision, SURVEY_GROUPS } from '../../src/model/codes.ts';
import type { Diagnosis, ElementResult, IndicatorResult, OpportunityResult } from '../../src/model/diagnosis.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { meanInterval, poissonExact, wilson } from '../../src/statistics/intervals.ts';
import { stratifiedShare } from '../../src/statistics/stratified-share.ts';
import { noSpending, spending } from './spending.ts';

/**
 * Diagnoses to render and to protect: Northshire, an invented area of some 1,200 open plans with every table, and the
 * same area with only the three tables that a diagnosis needs. Figures are made up so that they agree with each other.
 */

const PLAYBOOK_FOLDER = path.resolve(import.meta.dirname, '../../playbook');

function playbookFiles(): Map<string, string> {
  const names = readdirSync(PLAYBOOK_FOLDER, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split(path.sep).join('/'),
  );
  return new Map(
    names
      .filter((name) => /\.(md|yaml)$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(path.join(PLAYBOOK_FOLDER, name), 'utf8')]),
  );
}

const playbook: Playbook = loadPlaybook(playbookFiles(), {
  version: '0.1.0',
  sha256: 'ab'.repeat(32),
  indicatorIds: INDICATOR_IDS,
});
/** What the shipped playbook says of plans. */
export function shippedPlan(): { content: Playbook['plan']; workstreams: Playbook['workstreams'] } {
  return { content: playbook.plan, workstreams: playbook.workstreams };
}

const benchmarkOf = benchmarkFinder(playbook.benchmarks, 'E12000001');
const titles = new Map(INDICATORS.map(({ id, title, polarity, partOf }) => [id, { title, polarity, partOf }]));

type By = IndicatorResult['by'];

function base(
  id: string,
  by: By,
): Pick<IndicatorResult, 'id' | 'title' | 'by' | 'polarity' | 'leftOut'> & Partial<IndicatorResult> {
  const { title, polarity, partOf } = titles.get(id) ?? {
    title: wordsOf(id),
    polarity: 'context' as const,
    partOf: undefined,
  };
  const benchmark = benchmarkOf(id, by);
  return { id, title, by, polarity, leftOut: [], ...(partOf ? { partOf } : {}), ...(benchmark ? { benchmark } : {}) };
}

function wordsOf(id: string): string {
  const words = id.replace('measure:', '').replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A share, worked out from its counts. */
export function share(
  id: string,
  numerator: number,
  denominator: number,
  by: By = null,
  more: Partial<IndicatorResult> = {},
): IndicatorResult {
  const value = numerator / denominator;
  return {
    ...base(id, by),
    unit: 'share',
    status: 'known',
    value,
    ...wilson(value, denominator),
    numerator,
    denominator,
    used: denominator,
    ...more,
  };
}

/** A plain count. */
export function total(id: string, value: number): IndicatorResult {
  return { ...base(id, null), unit: 'count', status: 'known', value, used: value };
}

function rate(id: string, unit: 'per-10k' | 'per-1k', numerator: number, denominator: number): IndicatorResult {
  const per = unit === 'per-10k' ? 10_000 : 1_000;
  const { lower, upper } = poissonExact(numerator);
  const scaled = (value: number) => (value * per) / denominator;
  return {
    ...base(id, null),
    unit,
    status: 'known',
    value: scaled(numerator),
    lower: scaled(lower),
    upper: scaled(upper),
    numerator,
    denominator,
    used: numerator,
  };
}

function growth(id: string, numerator: number, denominator: number): IndicatorResult {
  return {
    ...base(id, null),
    unit: 'growth',
    status: 'known',
    value: numerator / denominator - 1,
    numerator,
    denominator,
    used: numerator,
  };
}

/** A mean cost over placements. */
export function unitCost(
  id: string,
  mean: number,
  placements: number,
  concentration = { twoLargestShare: 0.2, restOverLargest: 6 },
): IndicatorResult {
  const interval = placements > 1 ? meanInterval({ n: placements, mean, variance: (mean * 0.35) ** 2 }) : undefined;
  return {
    ...base(id, null),
    unit: 'gbp',
    status: 'known',
    value: mean,
    ...interval,
    numerator: mean * placements,
    denominator: placements,
    concentration,
    used: placements,
    leftOut: [{ reason: 'annual-cost-missing', count: 9 }],
  };
}

export function unknown(
  id: string,
  unit: IndicatorResult['unit'],
  reason: IndicatorResult['reason'] & string,
  detail?: string,
): IndicatorResult {
  return { ...base(id, null), unit, status: 'unknown', reason, ...(detail ? { detail } : {}), used: 0 };
}

const OPEN = 1187;
const MIX: readonly (readonly [id: string, count: number])[] = [
  ['mainstream-share', 482],
  ['resourced-share', 31],
  ['special-share', 421],
  ['special-state-share', 318],
  ['special-independent-share', 103],
  ['alternative-share', 17],
  ['post16-share', 171],
  ['post16-specialist-share', 14],
  ['elsewhere-share', 84],
  ['eotas-share', 22],
  ['home-educated-share', 16],
  ['neet-share', 41],
  ['elsewhere-other-share', 5],
  ['early-years-share', 9],
  ['unknown-provision-share', 3],
];
const GROUPS: readonly (readonly [by: Record<string, string>, open: number, mainstream: number, special: number])[] = [
  [{ age_band: '0-4' }, 52, 31, 9],
  [{ age_band: '5-10' }, 398, 251, 118],
  [{ age_band: '11-15' }, 431, 176, 231],
  [{ age_band: '16-19' }, 241, 24, 61],
  [{ age_band: '20-25' }, 65, 0, 2],
  ...Object.keys(NEEDS).map((need, index): [Record<string, string>, number, number, number] => {
    const open = [48, 122, 51, 19, 241, 251, 22, 14, 3, 41, 351, 6, 18][index]!;
    return [
      { primary_need: need },
      open,
      need === 'PMLD' ? 0 : Math.round(open * 0.42),
      need === 'PMLD' ? 19 : Math.round(open * 0.34),
    ];
  }),
  [{ sex: 'M' }, 861, 351, 309],
  [{ sex: 'F' }, 326, 131, 112],
];

function indicators(): IndicatorResult[] {
  return [
    total('requests-received', 342),
    rate('requests-per-10k', 'per-10k', 342, 41_230),
    share('refused-to-assess-share', 71, 342),
    share('decided-in-6-weeks-share', 268, 331, null, { leftOut: [{ reason: 'outcome-undated', count: 11 }] }),
    share('refused-to-issue-share', 12, 240),
    share('issued-in-20-weeks-share', 86, 219),
    share('issued-in-20-weeks-excluding-exceptions-share', 79, 196, null, {
      leftOut: [{ reason: 'exception', count: 23 }],
    }),
    share('issued-over-52-weeks-share', 4, 219),
    share('exceptions-share', 23, 219, null, { blank: 6 }),
    share('tribunal-share', 9, 83, null, { blank: 12 }),
    unknown('mediation-share', 'share', 'nothing-to-count', 'No refusal has a mediation flag.'),
    total('new-plans', 221),
    total('open-plans', OPEN),
    total('ceased-plans', 94),
    growth('plan-growth', OPEN, 1061),
    rate('plans-per-1k', 'per-1k', OPEN, 41_730),
    ...MIX.map(([id, count]) => share(id, count, OPEN)),
    ...GROUPS.flatMap(([by, open, mainstream, special]) => [
      share('mainstream-share', mainstream, open, by),
      share('special-share', special, open, by),
    ]),
    ...GROUPS.filter(([by]) => by.primary_need !== undefined).map(([by, open]) => share('need-share', open, OPEN, by)),
    share('new-plan-mainstream-share', 149, 221),
    share('left-mainstream-at-transfer-share', 27, 71),
    share('independent-from-state-share', 14, 19, null, { leftOut: [{ reason: 'first-placement', count: 4 }] }),
    share('out-of-area-share', 96, OPEN, null, { blank: 37 }),
    share('residential-share', 13, OPEN),
    share('reviewed-in-12-months-share', 611, 966),
    share('review-decided-in-4-weeks-share', 213, 588),
    share('post16-ordinary-share', 158, 306),
    unitCost('unit-cost-mainstream', 7_412.4, 470),
    unitCost('unit-cost-resourced', 14_980.1, 30),
    unitCost('unit-cost-special-state', 24_316.7, 311),
    unitCost('unit-cost-special-independent', 63_871.2, 101),
    unitCost('unit-cost-post16', 9_310, 160),
    unitCost('unit-cost-eotas', 31_200, 9),
    unitCost('unit-cost-post16-specialist', 58_000, 12, { twoLargestShare: 0.93, restOverLargest: 0.05 }),
    {
      ...base('independent-cost-gap', null),
      unit: 'gbp',
      status: 'known',
      value: 39_554.5,
      lower: 35_010,
      upper: 44_099,
      used: 412,
    },
    growth('spend-growth', 31_412_880, 28_012_345),
    {
      ...base('spend-per-plan', null),
      unit: 'gbp',
      status: 'known',
      value: 31_412_880 / 1061,
      numerator: 31_412_880,
      denominator: 1061,
      used: 78,
    },
    share('parent-voice-share', 88, 104),
    share('child-voice-share', 51, 104),
    share('measure:slcn-training-secondary-share', 3, 14),
    { ...base('measure:speech-language-wait-weeks', null), unit: 'value', status: 'known', value: 31.4, used: 1 },
    {
      ...base('measure:outreach-wait-weeks', null),
      unit: 'value',
      status: 'known',
      value: 1144 / 220,
      numerator: 1144,
      denominator: 220,
      used: 1,
    },
  ];
}

interface StratumFigures {
  readonly provision: Provision;
  readonly phase: Phase;
  readonly population: number;
  readonly reviewed: number;
  readonly cannotSay: number;
  /** Cases by outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly flow: number;
}

const STRATA: readonly StratumFigures[] = [
  {
    provision: 'mainstream',
    phase: 'primary',
    population: 251,
    reviewed: 22,
    cannotSay: 1,
    outcomes: { right_now: 10, sen_support_no_plan: 9, more_specialist_needed: 2 },
    flow: 64,
  },
  {
    provision: 'mainstream',
    phase: 'secondary',
    population: 176,
    reviewed: 16,
    cannotSay: 0,
    outcomes: { right_now: 9, sen_support_no_plan: 3, more_specialist_needed: 4 },
    flow: 31,
  },
  {
    provision: 'special_state',
    phase: 'primary',
    population: 112,
    reviewed: 14,
    cannotSay: 0,
    outcomes: { right_now: 9, mainstream_not_special: 3, resourced_not_special: 2 },
    flow: 28,
  },
  {
    provision: 'special_state',
    phase: 'secondary',
    population: 167,
    reviewed: 30,
    cannotSay: 0,
    outcomes: { right_now: 11, mainstream_not_special: 12, resourced_not_special: 4, more_specialist_needed: 3 },
    flow: 57,
  },
  {
    provision: 'special_independent',
    phase: 'secondary',
    population: 81,
    reviewed: 14,
    cannotSay: 1,
    outcomes: { right_now: 2, mainstream_not_special: 2, state_special_not_independent: 9 },
    flow: 19,
  },
  {
    provision: 'post16',
    phase: 'post16',
    population: 157,
    reviewed: 8,
    cannotSay: 0,
    outcomes: { right_now: 5, post16_ordinary_pathway: 3 },
    flow: 44,
  },
];

type CaseReviews = Diagnosis['caseReviews'];

function tallies(strata: readonly StratumFigures[], outcome: string) {
  return strata.map((stratum) => ({
    weight: stratum.population / stratum.reviewed,
    n: stratum.reviewed - stratum.cannotSay,
    marked: stratum.outcomes[outcome] ?? 0,
  }));
}

function stratumTitle({ provision, phase }: StratumFigures): string {
  const { provisions, phases } = playbook.provision;
  return `${provisions.find(({ id }) => id === provision)!.title}, ${phases.find(({ id }) => id === phase)!.title.toLowerCase()}`;
}

function caseReviews(): CaseReviews {
  const sum = (of: (stratum: StratumFigures) => number) => STRATA.reduce((all, stratum) => all + of(stratum), 0);
  return {
    status: 'known',
    caution: playbook.pathways.caution,
    purposive: false,
    reviewed: sum(({ reviewed }) => reviewed),
    informative: sum(({ reviewed, cannotSay }) => reviewed - cannotSay),
    nEffective: stratifiedShare(tallies(STRATA, 'right_now'))!.nEffective,
    firstReviewed: '2025-09-22',
    lastReviewed: '2025-11-14',
    dissent: 6,
    strata: STRATA.map((stratum) => ({
      stratum: `${stratum.provision}:${stratum.phase}`,
      provision: stratum.provision,
      phase: stratum.phase,
      population: stratum.population,
      reviewed: stratum.reviewed,
      informative: stratum.reviewed - stratum.cannotSay,
      nEffective: stratum.reviewed - stratum.cannotSay,
      weight: stratum.population / stratum.reviewed,
      sized: stratum.reviewed - stratum.cannotSay >= 10,
    })),
    provisionsNotSampled: [
      { provision: 'eotas', openPlans: 22 },
      { provision: 'alternative', openPlans: 17 },
      { provision: 'unknown', openPlans: 3 },
    ],
    shares: caseShares(),
    divergence: [
      { point: 'early_years', count: 9 },
      { point: 'primary', count: 14 },
      { point: 'transfer_to_secondary', count: 21 },
      { point: 'key_stage_4', count: 4 },
      { point: 'post16', count: 3 },
      { point: 'at_assessment', count: 8 },
    ],
    agreement: [
      {
        about: 'ideal_outcome',
        status: 'known',
        pairs: 21,
        agreed: 16,
        kappa: 0.684,
        lower: 0.441,
        upper: 0.927,
        generalise: true,
      },
      {
        about: 'divergence_point',
        status: 'known',
        pairs: 9,
        agreed: 5,
        kappa: 0.412,
        lower: 0.02,
        upper: 0.804,
        generalise: false,
      },
      {
        about: 'decisive',
        status: 'known',
        pairs: 21,
        agreed: 9,
        kappa: 0.523,
        lower: 0.34,
        upper: 0.706,
        generalise: true,
      },
    ],
  };
}

function strataOf(outcome: string): StratumFigures[] | undefined {
  const pathway = playbook.pathways.pathways.find(({ id }) => id === outcome);
  return (
    pathway &&
    STRATA.filter(
      ({ provision, phase }) =>
        (pathway.appliesTo.provisions?.includes(provision) ?? true) &&
        (pathway.appliesTo.phases?.includes(phase) ?? true),
    )
  );
}

function caseShares(): CaseReviews['shares'] {
  return IDEAL_OUTCOMES.filter((outcome) => outcome !== 'cannot_say').flatMap((idealOutcome) => {
    const row = (stratum: string | null, among: string, strata: readonly StratumFigures[]) => {
      const found = stratifiedShare(tallies(strata, idealOutcome));
      if (!found) return [];
      const { n, nEffective, marked: count, value, lower, upper } = found;
      return [
        { idealOutcome, stratum, among, n, nEffective, count, value, lower, upper, generalise: nEffective >= 10 },
      ];
    };
    const within = strataOf(idealOutcome);
    return [
      ...row(null, 'children in all sampled strata', STRATA),
      ...(within ? row('strata', 'children in the strata it could be for', within) : []),
      ...STRATA.flatMap((stratum) =>
        row(`${stratum.provision}:${stratum.phase}`, `children in ${stratumTitle(stratum)}`, [stratum]),
      ),
    ];
  });
}

/** Of each element: evidence by stream. Absent where the group was not asked. */
const EVIDENCE: Readonly<
  Record<string, { decisive: number; contributory: number; survey: readonly (number | undefined)[]; maturity?: number }>
> = {
  E01: { decisive: 6, contributory: 11, survey: [0.41, 0.22, 0.25, 0.31], maturity: 3 },
  E02: { decisive: 3, contributory: 9, survey: [0.38, 0.4, 0.21, 0.28] },
  E03: { decisive: 22, contributory: 18, survey: [0.61, 0.55, 0.49, 0.44], maturity: 2 },
  E04: { decisive: 4, contributory: 8, survey: [0.33, 0.29, 0.3, undefined] },
  E05: { decisive: 8, contributory: 14, survey: [0.52, 0.26, 0.29, undefined], maturity: 3 },
  E06: { decisive: 5, contributory: 12, survey: [0.36, 0.31, 0.27, 0.35] },
  E07: { decisive: 2, contributory: 9, survey: [0.34, 0.2, 0.19, 0.46] },
  E08: { decisive: 0, contributory: 1, survey: [0.39, 0.12, 0.1, 0.41] },
  E09: { decisive: 25, contributory: 15, survey: [0.63, 0.42, 0.5, 0.55], maturity: 2 },
  E10: { decisive: 11, contributory: 10, survey: [0.58, 0.51, 0.33, undefined], maturity: 2 },
  E11: { decisive: 6, contributory: 13, survey: [0.44, 0.35, 0.28, undefined] },
  E12: { decisive: 1, contributory: 3, survey: [0.15, 0.11, 0.13, undefined], maturity: 4 },
  E13: { decisive: 3, contributory: 6, survey: [0.29, 0.3, 0.26, undefined] },
  E14: { decisive: 14, contributory: 20, survey: [0.57, 0.6, 0.52, 0.3], maturity: 2 },
  E15: { decisive: 2, contributory: 9, survey: [0.34, 0.2, 0.19, 0.46] },
  E16: { decisive: 9, contributory: 2, survey: [0.31, 0.37, 0.24, undefined] },
  E17: { decisive: 8, contributory: 4, survey: [0.27, 0.33, 0.3, undefined], maturity: 2 },
};
const RESPONDENTS = { parent_carer: 214, provider: 61, practitioner: 43, child: 38 } as const;
const CASES = 102;
const CASES_EFFECTIVE = 88.4;
const TOP_RANKS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  E09: [1, 1, 2, 1],
  E03: [1, 2, 3, 0.9985],
  E14: [2, 3, 5, 0.9725],
  E10: [3, 4, 7, 0.8385],
  E05: [4, 6, 9, 0.3715],
};

type StreamResult = ElementResult['streams'][number];

/** A stand-in for the scale of a stream: the fixture need only agree with itself. */
function onScale(stream: string, raw: number): number {
  return Math.min(100, raw * (stream === 'case_review' ? 280 : 140));
}

function streamsOf(id: string, results: readonly IndicatorResult[]): StreamResult[] {
  const { decisive, contributory, survey, maturity } = EVIDENCE[id]!;
  const weights = new Map(playbook.streams.streams.map(({ id: stream, weight }) => [stream, weight]));
  const content = playbook.elements.find((element) => element.id === id)!;
  return playbook.streams.streams.map(({ id: stream }): StreamResult => {
    const weight = weights.get(stream)!;
    const missing: StreamResult = { stream, status: 'missing', weight };
    if (stream === 'case_review') {
      const raw = (decisive + contributory / 2) / CASES;
      return {
        stream,
        status: 'known',
        weight,
        raw,
        ...wilson(raw, CASES_EFFECTIVE),
        n: CASES,
        nEffective: CASES_EFFECTIVE,
        z: onScale(stream, raw),
        newest: '2025-11-14',
      };
    }
    if (stream === 'self_assessment') {
      return maturity === undefined
        ? missing
        : {
            stream,
            status: 'known',
            weight,
            raw: (5 - maturity) / 4,
            z: ((5 - maturity) / 4) * 100,
            newest: '2025-10-02',
          };
    }
    if (stream === 'indicator') {
      const measures = content.measures.map((measure) => measureOf(measure, results));
      const scored = measures.filter(({ z }) => z !== undefined);
      if (scored.length === 0) return { ...missing, measures };
      const z =
        scored.reduce((sum, one) => sum + one.weight * (one.z as number), 0) /
        scored.reduce((sum, one) => sum + one.weight, 0);
      return { stream, status: 'known', weight, z, newest: '2026-01-15', measures };
    }
    if (stream === 'child' && !content.askedOfChildren) return { stream, status: 'not-applicable', weight };
    const raw = survey[SURVEY_GROUPS.indexOf(stream)];
    if (raw === undefined) return missing;
    const n = RESPONDENTS[stream] - 6;
    const half = 0.4 / Math.sqrt(n);
    return {
      stream,
      status: 'known',
      weight,
      raw,
      lower: Math.max(0, raw - half),
      upper: raw + half,
      n,
      z: onScale(stream, raw),
      newest: '2025-10-20',
    };
  });
}

function measureOf(
  measure: Playbook['elements'][number]['measures'][number],
  results: readonly IndicatorResult[],
): NonNullable<StreamResult['measures']>[number] {
  const { indicator, by = null, weight } = measure;
  const found = results.find((result) => result.id === indicator && JSON.stringify(result.by) === JSON.stringify(by));
  const raw = found?.value;
  if (!found || typeof raw !== 'number') return { indicator, by, weight, status: 'missing' };
  const { lower, upper, denominator: n } = found;
  const z = Math.min(100, measure.weakEnd === 'high' ? raw * 100 : 100 - raw * 100);
  const optional = { lower, upper, n };
  const there = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    indicator,
    by,
    weight,
    status: 'known',
    raw,
    ...there,
    z: Math.max(0, z),
    scaledBy: found.benchmark?.spread ? 'spread' : 'scale',
  };
}

function elements(results: readonly IndicatorResult[]): ElementResult[] {
  return playbook.elements.map((content, index): ElementResult => {
    const { id, title, shortTitle, group, summary, linkedTo, questions, changes } = content;
    const { decisive, contributory } = EVIDENCE[id]!;
    const streams = streamsOf(id, results);
    const known = streams.filter(({ status }) => status === 'known');
    const present = known.reduce((sum, { weight }) => sum + weight, 0);
    const applicable = streams
      .filter(({ status }) => status !== 'not-applicable')
      .reduce((sum, { weight }) => sum + weight, 0);
    const [low, median, high, topFiveShare] = TOP_RANKS[id] ?? [
      6 + (index % 5),
      8 + (index % 6),
      12 + (index % 4),
      0.02,
    ];
    const of = (value: number) => (140 * value) / CASES;
    const interval = wilson(decisive / CASES, CASES_EFFECTIVE);
    return {
      id,
      title,
      shortTitle,
      group,
      summary,
      ...(linkedTo ? { linkedTo } : {}),
      status: 'known',
      score: known.reduce((sum, { weight, z }) => sum + weight * (z as number), 0) / present,
      coverage: present / applicable,
      grade: known.length >= 5 ? 'A' : 'B',
      rank: { low, median, high, topFiveShare },
      priority: topFiveShare >= playbook.streams.draws.priorityShare,
      streams,
      reach: { low: 140 * interval.lower, central: of(decisive), high: 140 * interval.upper },
      decisiveCases: decisive,
      contributoryCases: contributory,
      questions,
      changes,
    };
  });
}

function opportunities(): OpportunityResult[] {
  const price: Readonly<Record<string, number>> = {
    mainstream: 7_412.4,
    resourced: 14_980.1,
    special_state: 24_316.7,
    special_independent: 63_871.2,
    post16: 9_310,
  };
  const deliverability = { low: 0.2, central: 0.3, high: 0.4 };
  return playbook.pathways.pathways.flatMap((pathway): OpportunityResult[] => {
    const common = {
      pathway: pathway.id,
      title: pathway.title,
      theme: pathway.theme,
      kind: 'avoided-growth' as const,
      interventions: ['I01'],
    };
    const costTo = 'provision' in pathway.costTo ? price[pathway.costTo.provision]! : 0;
    const support = 4_000;
    const strata = strataOf(pathway.id)!;
    const rows = strata.map((stratum): OpportunityResult => {
      const n = stratum.reviewed - stratum.cannotSay;
      const id = `${stratum.provision}:${stratum.phase}`;
      if (n < 10)
        return {
          ...common,
          stratum: id,
          status: 'not-sized',
          reason: 'Too few reviewed cases to turn into children.',
          reviewed: n,
          flow: stratum.flow,
          years: [],
        };
      const value = (stratum.outcomes[pathway.id] ?? 0) / n;
      const interval = wilson(value, n);
      const of = { low: interval.lower, central: value, high: interval.upper };
      const each = (scale: (bound: 'low' | 'central' | 'high') => number) => ({
        low: scale('low'),
        central: scale('central'),
        high: scale('high'),
      });
      const potential = each((bound) => stratum.flow * of[bound]);
      const children = each((bound) => potential[bound] * deliverability[bound]);
      const costFrom = price[stratum.provision]!;
      const pounds = each((bound) => children[bound] * (costFrom - costTo - support));
      return {
        ...common,
        stratum: id,
        status: 'sized',
        reviewed: n,
        flow: stratum.flow,
        share: of,
        potential,
        costFrom,
        costTo,
        newSupportCost: support,
        costIndicators: [
          `unit-cost-${stratum.provision.replace('_', '-')}`,
          ...('provision' in pathway.costTo ? [`unit-cost-${pathway.costTo.provision.replace('_', '-')}`] : []),
        ],
        children,
        pounds,
        capacityChecked: true,
        years: ['2026-27', '2027-28', '2028-29'].map((year) => ({ year, deliverability, children, pounds })),
      };
    });
    const sized = rows.filter(({ status }) => status === 'sized');
    const sumUp = (key: 'potential' | 'children' | 'pounds') => {
      const add = (bound: 'low' | 'central' | 'high') =>
        sized.reduce((sum, row) => sum + (row[key]![bound] as number), 0);
      return { low: add('low'), central: add('central'), high: add('high') };
    };
    if (sized.length === 0)
      return [
        {
          ...common,
          stratum: null,
          status: 'not-sized',
          reason: 'Too few reviewed cases to turn into children.',
          years: [],
        },
        ...rows,
      ];
    const recurringCost = 60_000;
    const gross = sumUp('pounds');
    const pounds = {
      low: gross.low - recurringCost,
      central: gross.central - recurringCost,
      high: gross.high - recurringCost,
    };
    const costIndicators = [...new Set(sized.flatMap((row) => row.costIndicators ?? []))];
    return [
      {
        ...common,
        stratum: null,
        status: 'sized',
        reviewed: sized.reduce((sum, row) => sum + (row.reviewed as number), 0),
        flow: sized.reduce((sum, row) => sum + (row.flow as number), 0),
        potential: sumUp('potential'),
        costIndicators,
        ...(pathway.id === 'sen_support_no_plan'
          ? { poundsReason: 'The assumption sen-support-cost-per-child has not been made.' }
          : { pounds }),
        children: sumUp('children'),
        oneOffCost: 45_000,
        capacityChecked: pathway.id !== 'resourced_not_special',
        years: ['2026-27', '2027-28', '2028-29'].map((year) => ({
          year,
          deliverability,
          children: sumUp('children'),
          ...(pathway.id === 'sen_support_no_plan' ? {} : { pounds, recurringCost }),
          ...(pathway.id === 'resourced_not_special' ? { capacityCap: 12 } : {}),
        })),
      },
      ...rows,
    ];
  });
}

function voices(): Diagnosis['voices'] {
  return {
    groups: SURVEY_GROUPS.map((group, index) => {
      const respondents = RESPONDENTS[group];
      const invited = group === 'provider' ? undefined : [1_190, 0, 160, 240][index];
      return {
        group,
        respondents,
        ...(invited ? { invited, responseRate: respondents / invited } : {}),
        elements: playbook.elements.flatMap(({ id }) => {
          const need = EVIDENCE[id]!.survey[index];
          if (need === undefined) return [];
          const nBoth = respondents - 6;
          const half = 0.4 / Math.sqrt(nBoth);
          const topThree = Math.round(respondents * need * 0.6);
          return [
            {
              element: id,
              n: respondents - 3,
              nBoth,
              importance: 3.4 + need,
              experience: 4.2 - 3 * need,
              need,
              lower: Math.max(0, need - half),
              upper: need + half,
              topThreeShare: topThree / (respondents - 3),
            },
          ];
        }),
      };
    }),
    engagement: [
      { group: 'parent_carer', activities: 9, people: 131 },
      { group: 'practitioner', activities: 3, people: 47, invited: 60, attendance: 47 / 60 },
      { group: 'child', activities: 2, people: 5, invited: 12, attendance: 5 / 12 },
    ],
    feedback: [
      { group: 'parent_carer', ratings: 41, mean: 4.219, high: 33, highShare: 33 / 41 },
      { group: 'practitioner', ratings: 6, mean: 4.667, high: 6, highShare: 1 },
      {
        step: 'surveys',
        stepTitle: 'Surveys',
        group: 'parent_carer',
        ratings: 41,
        mean: 4.219,
        high: 33,
        highShare: 33 / 41,
      },
      { step: 'size', stepTitle: 'Size', group: 'practitioner', ratings: 6, mean: 4.667, high: 6, highShare: 1 },
    ],
  };
}

/** The exact diagnosis of an area that holds every table. */
export function diagnosis(changes: Partial<Diagnosis> = {}): Diagnosis {
  const results = indicators();
  const scored = elements(results);
  const scoreOf = new Map(scored.map(({ id, score }) => [id, score as number]));
  return {
    schemaVersion: '1.0',
    tool: { name: 'dbv', version: '0.1.0' },
    playbook: { version: playbook.version, sha256: playbook.sha256, overlays: [] },
    area: { name: 'Northshire', laCode: '999', region: 'E12000001', preparedBy: 'Northshire SEND partnership' },
    audience: 'internal',
    asOf: '2026-01-31',
    census: '2026-01-15',
    period: { from: '2025-01-01', to: '2025-12-31' },
    history: { from: '2019-09-01', stated: true },
    seed: 1,
    inputs: [
      {
        table: 'requests',
        file: 'data/requests.csv',
        bytes: 148_332,
        sha256: '1f'.repeat(32),
        read: 2013,
        used: 2011,
        setAside: [{ reason: 'date-impossible', count: 2 }],
      },
      {
        table: 'plans',
        file: 'data/plans.csv',
        bytes: 312_004,
        sha256: '2f'.repeat(32),
        read: 1932,
        used: 1921,
        setAside: [{ reason: 'code-unknown', count: 11 }],
      },
      {
        table: 'placements',
        file: 'data/placements.csv',
        bytes: 402_911,
        sha256: '3f'.repeat(32),
        read: 3104,
        used: 3096,
        setAside: [{ reason: 'placement-no-plan', count: 8 }],
      },
      {
        table: 'case-reviews',
        file: 'data/case-reviews.csv',
        bytes: 11_204,
        sha256: '4f'.repeat(32),
        read: 104,
        used: 104,
        setAside: [],
      },
      {
        table: 'surveys',
        file: 'data/surveys.csv',
        bytes: 201_318,
        sha256: '5f'.repeat(32),
        read: 5410,
        used: 5410,
        setAside: [],
      },
      {
        table: 'interventions',
        file: 'plan/interventions.csv',
        bytes: 1_411,
        sha256: '6f'.repeat(32),
        read: 3,
        used: 3,
        setAside: [],
      },
    ],
    issues: [
      {
        code: 'code-unknown',
        severity: 'error',
        file: 'data/plans.csv',
        line: 88,
        column: 'primary_need',
        message: 'The cell is not one of the codes of this column.',
        remedy: 'Nearest is SLCN.',
        count: 11,
      },
      {
        code: 'date-impossible',
        severity: 'error',
        file: 'data/requests.csv',
        line: 412,
        column: 'received_date',
        message: 'The calendar has no such day.',
        remedy: 'Correct the date.',
        count: 2,
      },
      {
        code: 'header-unknown',
        severity: 'warning',
        file: 'data/plans.csv',
        column: 'Forename Surname',
        message: 'The column "Forename Surname" is not one dbv knows; it was not read.',
        remedy: 'Nothing to do if it is not needed.',
        count: 1,
      },
      {
        code: 'file-unknown',
        severity: 'warning',
        file: 'data/Forename Surname appeal.csv',
        message: 'The file is not a table dbv knows.',
        remedy: 'See the data dictionary for the table names.',
        count: 1,
      },
      {
        code: 'plan-no-placement',
        severity: 'warning',
        file: 'data/plans.csv',
        line: 1290,
        message: 'The plan is open on the census day and has no rank-1 placement then; its provision is unknown.',
        remedy: 'Add the placement.',
        count: 3,
        acknowledged: { reason: 'data-known-late', by: 'Data lead', until: '2026-06-30' },
      },
    ],
    corrections: [{ file: 'data/plans.csv', column: 'primary_need', code: 'code-unknown', count: 3 }],
    indicators: results,
    indicatorDefinitions: INDICATORS.map(({ id, definition, source }) => ({ id, definition, source })),
    caseReviews: caseReviews(),
    voices: voices(),
    elements: scored,
    themes: playbook.themes.map((theme, index) => ({
      ...theme,
      status: 'known',
      score: [52.4, 44.9, 49.3][index]!,
      coverage: [0.97, 0.91, 0.88][index]!,
    })),
    matrix: playbook.elements.flatMap(({ id, themes }) =>
      themes.map(({ theme, weight, reason }) => ({
        element: id,
        theme,
        weight,
        reason,
        value: weight * scoreOf.get(id)!,
      })),
    ),
    opportunities: opportunities(),
    interventions: [
      {
        id: 'I01',
        title: 'Transition team for Years 5 to 7',
        workstream: 2,
        elements: ['E09', 'E03'],
        theme: 'A',
        pathway: 'mainstream_not_special',
        startDate: '2026-09-01',
        rampMonths: 12,
        deliverability: { low: 0.2, central: 0.3, high: 0.4 },
        recurringCost: 60_000,
        oneOffCost: 45_000,
        newSupportCostPerChild: 4_000,
        owner: 'Head of inclusion',
        status: 'agreed',
      },
      {
        id: 'I02',
        title: 'Speech and language training in secondary schools',
        workstream: 2,
        elements: ['E03', 'E14'],
        theme: 'A',
        pathway: 'sen_support_no_plan',
        startDate: '2026-04-01',
        rampMonths: 6,
        deliverability: { low: 0.1, central: 0.15, high: 0.25 },
        recurringCost: 25_500.5,
        owner: 'Principal educational psychologist',
        status: 'live',
      },
      {
        id: 'I03',
        title: 'Two inclusion bases',
        workstream: 4,
        elements: ['E17'],
        theme: 'A',
        pathway: 'resourced_not_special',
        startDate: '2027-09-01',
        rampMonths: 24,
        deliverability: { low: 0.2, central: 0.3, high: 0.4 },
        placesNeeded: 24,
        status: 'idea',
      },
    ],
    assumptions: [
      {
        id: 'mainstream-new-support-cost-per-child',
        low: 3_000,
        central: 4_000,
        high: 6_000,
        unit: 'GBP a year',
        source: 'Costing of twelve support packages, 2025',
        owner: 'Finance lead',
        date: '2025-12-01',
      },
      {
        id: 'inflation',
        low: 0.02,
        central: 0.03,
        high: 0.05,
        unit: 'share a year',
        source: 'Council budget, 2026-27',
        date: '2026-01-10',
      },
    ],
    baseline: spending(results, playbook.unitCosts),
    notDone: [
      {
        analysis: 'pounds of "Needs met at SEN support"',
        reason: 'The assumption sen-support-cost-per-child has not been made.',
      },
      { analysis: 'forecast of plans and spending', reason: 'Not part of this version of dbv.' },
      { analysis: 'what-ifs', reason: 'Not part of this version of dbv.' },
    ],
    judgements: {
      streams: playbook.streams,
      pathways: playbook.pathways,
      disclosure: playbook.disclosure,
      provisions: playbook.provision.provisions.map(({ id, title, dsgGroup }) => ({ id, title, dsgGroup })),
      surveyGroups: playbook.survey.groups,
      workstreams: playbook.workstreams.map(({ id, title, purpose }) => ({ id, title, purpose })),
      programme: playbook.programme.figures,
      benchmarks: playbook.benchmarks.map(({ release, publisher, licence, url, nextUpdate }) => ({
        release,
        publisher,
        licence,
        url,
        nextUpdate,
      })),
    },
    ...changes,
  };
}

/** The diagnosis of an area with the three needed tables alone, empty ones at that: nearly everything is unknown. */
export function bareDiagnosis(): Diagnosis {
  const full = diagnosis();
  return {
    ...full,
    area: { name: 'Southmere' },
    history: { from: '2025-02-01', stated: false },
    inputs: full.inputs.slice(1, 4).map((input) => ({ ...input, read: 0, used: 0, setAside: [] })),
    issues: [],
    indicators: full.indicators
      .filter(({ by }) => by === null)
      .map(({ id, title, by, unit, polarity, partOf }) => ({
        id,
        title,
        by,
        unit,
        polarity,
        ...(partOf ? { partOf } : {}),
        status: 'unknown',
        reason: 'table-missing',
        used: 0,
        leftOut: [],
      })),
    caseReviews: {
      status: 'unknown',
      reason: 'nothing-to-count',
      caution: full.caseReviews.caution,
      purposive: false,
      reviewed: 0,
      informative: 0,
      nEffective: 0,
      dissent: 0,
      strata: [],
      provisionsNotSampled: [],
      shares: [],
      divergence: [],
    },
    voices: { groups: [], engagement: [], feedback: [] },
    elements: full.elements.map(({ id, title, shortTitle, group, summary, streams, questions, changes }) => ({
      id,
      title,
      shortTitle,
      group,
      summary,
      status: 'unknown',
      reason: 'coverage-too-low',
      coverage: 0,
      priority: false,
      streams: streams.map(({ stream, weight }) => ({ stream, status: 'missing', weight })),
      questions,
      changes,
    })),
    themes: full.themes.map(({ score: _, ...theme }) => ({
      ...theme,
      status: 'unknown',
      reason: 'coverage-too-low',
      coverage: 0,
    })),
    matrix: full.matrix.map(({ value: _, ...cell }) => cell),
    opportunities: playbook.pathways.pathways.map(({ id, title, theme }) => ({
      pathway: id,
      title,
      stratum: null,
      theme,
      kind: 'avoided-growth',
      status: 'not-sized',
      reason: 'No case was reviewed in a stratum that this could be for.',
      years: [],
      interventions: [],
    })),
    interventions: [],
    assumptions: [],
    baseline: noSpending(),
    notDone: [{ analysis: 'scores of some elements', reason: 'There is too little evidence.' }],
  };
}
