import type { Diagnosis, OpportunityResult } from '../../src/model/diagnosis.ts';
import type { Band, KnownForecast, Outlook, ScenariosResult } from '../../src/model/forecast.ts';
import type { PlanResult } from '../../src/model/plan.ts';
import { diagnosis, shippedPlan } from './diagnosis.ts';

/** The invented Northshire with its plan worked out, and with a forecast where one is asked for. Made up so as to agree. */

function totalOf({ opportunities }: Diagnosis, pathway: string): OpportunityResult {
  return opportunities.find((each) => each.pathway === pathway && each.stratum === null)!;
}

export function plannedDiagnosis(changes: Partial<PlanResult> = {}): Diagnosis {
  const plain = diagnosis();
  const mainstream = totalOf(plain, 'mainstream_not_special');
  const central = { children: mainstream.children!.central, pounds: mainstream.pounds!.central };
  const { content, workstreams } = shippedPlan();
  const plan: PlanResult = {
    years: ['2025-26', '2026-27', '2027-28'],
    interventions: [
      {
        id: 'I01',
        counts: true,
        streams: ['case_review', 'parent_carer'],
        measures: [
          { from: 'intervention', indicator: 'left-mainstream-at-transfer-share' },
          { from: 'intervention', text: 'Schools visited by families' },
        ],
        milestones: [
          { date: '2026-06-30', what: 'own', text: 'Team in post' },
          { date: '2026-09-01', what: 'start' },
          { date: '2027-09-01', what: 'full-strength' },
          { what: 'own', text: 'Evaluation' },
        ],
        costs: [
          { year: '2026-27', recurring: 35_000, oneOff: 45_000 },
          { year: '2027-28', recurring: 60_000, oneOff: 0 },
        ],
        alone: { ...mainstream, interventions: ['I01'] },
      },
      {
        id: 'I02',
        counts: true,
        streams: [],
        measures: [{ from: 'element', indicator: 'issued-in-20-weeks-share' }],
        milestones: [{ date: '2026-04-01', what: 'start' }],
        costs: [{ year: '2026-27', recurring: 25_500.5, oneOff: 0 }],
      },
      {
        id: 'I03',
        counts: false,
        streams: [],
        measures: [],
        milestones: [],
        costs: [],
      },
    ],
    sameFlow: [{ kind: 'same-pathway', interventions: ['I01', 'I02'] }],
    money: {
      years: [
        { year: '2025-26', recurring: 0, oneOff: 0, cost: 0 },
        {
          year: '2026-27',
          recurring: 60_500.5,
          oneOff: 45_000,
          cost: 105_500.5,
          grant: { amount: 100_000, carried: 0, used: 100_000, over: 5_500.5, left: 0 },
        },
        { year: '2027-28', recurring: 85_500.5, oneOff: 0, cost: 85_500.5 },
      ],
      grantSource: 'Grant letter, March 2026',
      carriesForward: false,
      earlierOneOff: 9_000,
    },
    places: [
      { provision: 'resourced', phase: 'secondary', census: 2026, places: 30, today: 27 },
      { provision: 'resourced', phase: 'secondary', census: 2028, places: 45 },
      { provision: 'resourced', phase: 'all', census: 2026, places: 60, today: 52 },
      { provision: 'resourced', phase: 'all', census: 2028, places: 75, planned: 15 },
      { provision: 'alternative', phase: 'all', census: 2026, today: 5 },
      { provision: 'alternative', phase: 'all', census: 2028 },
      { provision: 'post16_specialist', phase: 'all', census: 2026, today: 0 },
      { provision: 'post16_specialist', phase: 'all', census: 2028 },
    ],
    checks: [
      { check: 'priority-covered', element: 'E09', status: 'met', detail: 'I01.' },
      {
        check: 'priority-covered',
        element: 'E10',
        status: 'not-met',
        detail: 'No intervention, and no reason for none.',
      },
      { check: 'owner', intervention: 'I01', status: 'met', detail: 'Head of inclusion.' },
      { check: 'owner', intervention: 'I03', status: 'to-look-at', detail: 'No owner.' },
      { check: 'same-flow', status: 'to-look-at', detail: 'I01 and I02 act on the same flow of children.' },
      { check: 'places', provision: 'resourced', status: 'not-checked', detail: 'Nobody says how many there are.' },
      { check: 'grant', year: '2026-27', status: 'not-met', detail: '\u00a3105,501, \u00a35,501 more than there is.' },
    ],
    register: [
      {
        id: 'mainstream-new-support-cost-per-child',
        title: 'mainstream-new-support-cost-per-child',
        of: 'area',
        low: 3_000,
        central: 4_000,
        high: 6_000,
        unit: 'GBP a year',
        source: 'Costing of twelve support packages, 2025',
        owner: 'Finance lead',
        date: '2025-12-01',
        moves: [
          {
            pathway: 'mainstream_not_special',
            year: '2028-29',
            low: { value: 3_000, ...central },
            high: { value: 6_000, ...central },
          },
        ],
      },
      {
        id: 'inflation',
        title: 'inflation',
        of: 'area',
        low: 0.02,
        central: 0.03,
        high: 0.05,
        unit: 'share a year',
        date: '2026-01-10',
        tornado: 'inflation',
      },
      {
        id: 'I01.recurring_cost',
        title: 'I01 Transition team for Years 5 to 7',
        of: 'intervention',
        central: 60_000,
        unit: '\u00a3 a year',
        owner: 'Head of inclusion',
        still: 'Pound for pound, every year.',
      },
      {
        id: 'playbook.contributoryMark',
        title: 'What a contributory naming counts beside a decisive one',
        of: 'playbook',
        central: 0.5,
        unit: 'share',
        source: 'playbook/streams.yaml',
        still: 'Its reason stands beside it in the playbook.',
      },
    ],
    ...changes,
  };
  return { ...plain, plan, judgements: { ...plain.judgements, plan: content, workstreams } };
}

/** A band that is the same on both sides. */
export function band(median: number, half: number): Band {
  return { median, low50: median - half / 2, high50: median + half / 2, low90: median - half, high90: median + half };
}

function year(census: number, plans: number): KnownForecast['unmitigated'][number] {
  const cell = (
    provision: 'resourced' | 'post16' | 'post16_specialist',
    ageBand: '11-15' | '16-19',
    share: number,
  ) => ({
    provision,
    ageBand,
    plans: band(plans * share, 10),
    ...(provision === 'post16_specialist' ? {} : { pounds: band(plans * share * 1_000, 1_000) }),
  });
  const cells = [
    cell('resourced', '11-15', 0.05),
    cell('post16', '16-19', 0.1),
    cell('post16_specialist', '16-19', 0.02),
  ];
  return {
    year: census,
    financialYear: `${census - 1}-${census - 2000}`,
    plans: band(plans, 100),
    pounds: band(plans * 10_000, 1_000_000),
    byProvision: cells.map(({ ageBand: _, ...rest }) => rest),
    byAgeBand: [],
    cells,
  };
}

/** The same with a forecast of two years: 1,000 plans, then 1,200; with the interventions 40 fewer in each. */
export function foreseenDiagnosis(changes: Partial<PlanResult> = {}): Diagnosis & Required<Outlook> {
  const range = { low: 2, central: 7, high: 17 };
  const effect = (id: string) => ({
    interventions: [id],
    years: [{ year: 2028, financialYear: '2027-28', reached: range, held: range }],
  });
  const forecast = {
    status: 'known',
    draws: 1_000,
    prices: { unpriced: ['post16_specialist'] },
    present: {
      year: 2026,
      financialYear: '2025-26',
      plans: 960,
      cells: [
        { provision: 'resourced', ageBand: '11-15', plans: 48, pounds: 48_000 },
        { provision: 'post16', ageBand: '16-19', plans: 96, pounds: 96_000 },
        { provision: 'post16_specialist', ageBand: '16-19', plans: 19 },
      ],
    },
    unmitigated: [year(2027, 1_000), year(2028, 1_200)],
    mitigated: {
      years: [year(2027, 960), year(2028, 1_160)],
      difference: [2027, 2028].map((census) => ({
        year: census,
        financialYear: `${census - 1}-${census - 2000}`,
        plans: band(-40, 10),
        pounds: band(-400_000, 100_000),
      })),
      effects: [effect('I01'), effect('I02')],
      together: effect('I01'),
      doubleClaims: [],
    },
  } as unknown as KnownForecast;
  const scenarios = {
    results: [],
    tornado: {
      year: 2028,
      financialYear: '2027-28',
      of: 'mitigated',
      spend: 12_000_000,
      rows: [
        {
          id: 'inflation',
          title: 'Inflation a year',
          unit: 'share-a-year',
          low: { value: 0.02, spend: 11_500_000 },
          high: { value: 0.05, spend: 12_900_000 },
          swing: 1_400_000,
        },
      ],
    },
  } as ScenariosResult;
  return { ...plannedDiagnosis(changes), forecast, scenarios };
}
