import * as z from 'zod';
import {
  AUDIENCES,
  IDEAL_OUTCOMES,
  INTERVENTION_STATUSES,
  PHASES,
  PROVISIONS,
  STREAMS,
  SURVEY_GROUPS,
  THEMES,
} from './codes.ts';
import { type Figure, figureSchema, type Protected, rangeSchema } from './figure.ts';
import { forecastSchema, scenariosResultSchema } from './forecast.ts';
import { opportunitySchema } from './opportunity.ts';
import { UNKNOWN_REASONS } from './outcome.ts';
import { planResultSchema } from './plan.ts';
import {
  disclosureSchema,
  ELEMENT_GROUPS,
  overlaySchema,
  pathwaysSchema,
  planContentSchema,
  streamsSchema,
} from './playbook.ts';

/**
 * The diagnosis: the one document a run ends in. Renderers only dress it. In a shareable diagnosis a figure that may
 * not leave the building keeps its place and says so: `{"protected": "c"}`.
 */

export { type Figure, figureSchema, type Protected, type Range, rangeSchema } from './figure.ts';
export { type OpportunityResult, opportunitySchema } from './opportunity.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const reasonSchema = z.enum(UNKNOWN_REASONS);
const by = z.record(z.string(), z.string()).nullable();
const countOf = z.strictObject({ reason: z.string(), count: figureSchema });

export const inputSchema = z.strictObject({
  table: z.string(),
  file: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  read: figureSchema,
  used: figureSchema,
  setAside: z.array(countOf),
});

/** Issues of one code in one column of one file, with how many and where the first is. */
export const issueGroupSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  file: z.string(),
  line: figureSchema.optional(),
  column: z.string().optional(),
  message: z.string(),
  remedy: z.string(),
  count: figureSchema,
  acknowledged: z
    .strictObject({ reason: z.string(), by: z.string(), until: day })
    .optional()
    .describe('Known to the area, and accepted until a day.'),
});

/** Cells of one column of one file that were read as the area's own corrections say, for issues of one code. */
export const correctionSchema = z.strictObject({
  file: z.string(),
  column: z.string(),
  code: z.string(),
  count: figureSchema,
});

const spreadSchema = z.strictObject({
  authorities: z.number(),
  p10: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p90: z.number(),
});

/** Published figures beside the area's own. */
export const benchmarkSchema = z.strictObject({
  england: z.number().optional(),
  region: z.number().optional(),
  regionName: z.string().optional(),
  area: z.number().optional().describe('What is published of the area itself, to set beside its own figure.'),
  spread: spreadSchema.optional(),
  period: z.string(),
  source: z
    .string()
    .optional()
    .describe('Stands with the first figure of an indicator and is the same for its groups.'),
});

export const indicatorResultSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  by,
  unit: z.enum(['share', 'count', 'per-10k', 'per-1k', 'gbp', 'growth', 'value']),
  polarity: z.enum(['high-is-good', 'low-is-good', 'context']),
  partOf: z.string().optional(),
  status: z.enum(['known', 'unknown']),
  reason: reasonSchema.optional(),
  detail: z.string().optional(),
  value: figureSchema.optional(),
  lower: figureSchema.optional(),
  upper: figureSchema.optional(),
  numerator: figureSchema.optional(),
  denominator: figureSchema.optional(),
  used: figureSchema,
  leftOut: z.array(countOf),
  blank: figureSchema.optional(),
  concentration: z.strictObject({ twoLargestShare: z.number(), restOverLargest: z.number() }).optional(),
  groupDisclosure: z
    .literal(true)
    .optional()
    .describe('The share of a named group is 0% or 100%: it says something of everyone in it.'),
  benchmark: benchmarkSchema.optional(),
});
export type IndicatorResult = z.infer<typeof indicatorResultSchema>;

export const indicatorDefinitionSchema = z.strictObject({
  id: z.string(),
  definition: z.string(),
  source: z.string(),
  tables: z.array(z.string()).optional().describe('What it is worked out from. Absent in documents of older versions.'),
});

export const stratumSchema = z.strictObject({
  stratum: z.string(),
  provision: z.enum(PROVISIONS),
  phase: z.enum(PHASES),
  population: figureSchema.optional(),
  reviewed: figureSchema,
  informative: figureSchema.describe('Reviewed cases but those where reviewers could not say.'),
  nEffective: figureSchema,
  weight: figureSchema,
  sized: z.boolean(),
});

/** A weighted share of reviewed cases. `stratum` null: overall; `strata`: those the pathway applies to, taken together. */
export const caseShareSchema = z.strictObject({
  idealOutcome: z.enum(IDEAL_OUTCOMES),
  stratum: z.string().nullable(),
  among: z.string().describe('Among whom, in words.'),
  n: figureSchema,
  nEffective: figureSchema,
  count: figureSchema,
  value: figureSchema,
  lower: figureSchema,
  upper: figureSchema,
  generalise: z.boolean().describe('False: too few to generalise; show the count.'),
});

/** How far two independent reviews of the same cases say the same. */
export const agreementSchema = z.strictObject({
  about: z.enum(['ideal_outcome', 'divergence_point', 'decisive']),
  status: z.enum(['known', 'unknown']),
  reason: reasonSchema.optional(),
  pairs: figureSchema.describe('Cases that were reviewed twice.'),
  agreed: figureSchema.describe('Cases of which both say the same.'),
  kappa: figureSchema.optional().describe('Cohen\u2019s kappa: 1 is full agreement, 0 no more than chance.'),
  lower: figureSchema.optional().describe('95%; absent where all agree.'),
  upper: figureSchema.optional(),
  generalise: z.boolean().optional().describe('False: too few cases to generalise; show the count.'),
});

export const caseReviewsSchema = z.strictObject({
  status: z.enum(['known', 'unknown']),
  reason: reasonSchema.optional(),
  caution: z.string(),
  purposive: z
    .boolean()
    .describe('Cases were chosen without a frame: shares are unweighted and speak only of the cases.'),
  reviewed: figureSchema,
  informative: figureSchema,
  nEffective: figureSchema,
  firstReviewed: day.optional(),
  lastReviewed: day.optional(),
  dissent: figureSchema,
  strata: z.array(stratumSchema),
  provisionsNotSampled: z.array(z.strictObject({ provision: z.enum(PROVISIONS), openPlans: figureSchema })),
  shares: z.array(caseShareSchema),
  divergence: z.array(z.strictObject({ point: z.string(), count: figureSchema })),
  agreement: z.array(agreementSchema).optional().describe('Absent in documents of versions that knew none.'),
});

/** Who answered beside who has a plan, by phase or by need. */
export const coverageSchema = z.strictObject({
  by: z.enum(['phase', 'need']),
  said: figureSchema.describe('Respondents who gave it: the base of their shares.'),
  notSaid: figureSchema,
  openPlans: figureSchema.describe('Plans open on the census day of which it is known: the base of theirs.'),
  groups: z.array(
    z.strictObject({
      value: z.string(),
      respondents: figureSchema,
      respondentsShare: figureSchema.optional(),
      openPlans: figureSchema,
      openPlansShare: figureSchema.optional(),
    }),
  ),
});

export const voicesSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      group: z.enum(SURVEY_GROUPS),
      respondents: figureSchema,
      invited: figureSchema.optional(),
      responseRate: figureSchema.optional(),
      coverage: z
        .array(coverageSchema)
        .optional()
        .describe('Empty where neither phase nor need was given. Absent in documents of versions that knew none.'),
      elements: z.array(
        z.strictObject({
          element: z.string(),
          n: figureSchema.describe('Respondents who answered on the element.'),
          nBoth: figureSchema
            .optional()
            .describe('Respondents who gave both importance and experience: the base of need.'),
          importance: figureSchema.optional(),
          experience: figureSchema.optional(),
          need: figureSchema.optional(),
          lower: figureSchema.optional(),
          upper: figureSchema.optional(),
          topThreeShare: figureSchema.optional(),
          topThree: figureSchema
            .optional()
            .describe('Respondents who put it among their top three, where counted out.'),
        }),
      ),
    }),
  ),
  engagement: z.array(
    z.strictObject({
      group: z.enum(SURVEY_GROUPS),
      activities: figureSchema,
      people: figureSchema.describe('Attendances: a person who took part twice counts twice.'),
      invited: figureSchema.optional(),
      attendance: figureSchema.optional().describe('People ÷ invited, where all invitations were counted.'),
    }),
  ),
  feedback: z.array(
    z.strictObject({
      step: z.string().optional().describe('The step rated; absent: all steps together.'),
      stepTitle: z.string().optional(),
      group: z.enum(SURVEY_GROUPS),
      ratings: figureSchema,
      mean: figureSchema,
      high: figureSchema.optional().describe('Ratings of 4 or 5. Absent in documents of versions that knew none.'),
      highShare: figureSchema.optional(),
    }),
  ),
});

/** One measure inside the indicator stream. */
export const measureResultSchema = z.strictObject({
  indicator: z.string(),
  by,
  weight: z.number(),
  status: z.enum(['known', 'missing']),
  raw: figureSchema.optional(),
  lower: figureSchema.optional(),
  upper: figureSchema.optional(),
  n: figureSchema.optional(),
  z: figureSchema.optional(),
  scaledBy: z.enum(['spread', 'scale']).optional(),
});

export const streamResultSchema = z.strictObject({
  stream: z.enum(STREAMS),
  status: z.enum(['known', 'missing', 'not-applicable']),
  weight: z.number(),
  raw: figureSchema.optional(),
  lower: figureSchema.optional(),
  upper: figureSchema.optional(),
  n: figureSchema.optional(),
  nEffective: figureSchema.optional(),
  z: figureSchema.optional(),
  newest: day.optional(),
  measures: z.array(measureResultSchema).optional(),
});

export const elementResultSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  group: z.enum(ELEMENT_GROUPS),
  summary: z.string(),
  linkedTo: z.string().optional(),
  status: z.enum(['known', 'unknown']),
  reason: reasonSchema.optional(),
  score: figureSchema.optional(),
  coverage: z.number(),
  grade: z.enum(['A', 'B', 'C', 'D']).optional(),
  rank: z.strictObject({ low: z.number(), median: z.number(), high: z.number(), topFiveShare: z.number() }).optional(),
  priority: z.boolean(),
  challenge: z
    .strictObject({ answer: z.enum(['agree', 'dissent']), date: day })
    .optional()
    .describe('Whether the partnership agreed with the score, and when. Absent where it has not said.'),
  streams: z.array(streamResultSchema),
  reach: rangeSchema.optional().describe('Children a year for whom the element was decisive.'),
  decisiveCases: figureSchema.optional(),
  contributoryCases: figureSchema.optional(),
  questions: z.array(z.string()),
  changes: z.array(z.strictObject({ title: z.string(), description: z.string(), source: z.string().optional() })),
});
export type ElementResult = z.infer<typeof elementResultSchema>;

export const themeResultSchema = z.strictObject({
  id: z.enum(THEMES),
  title: z.string(),
  shortTitle: z.string(),
  question: z.string(),
  summary: z.string(),
  status: z.enum(['known', 'unknown']),
  reason: reasonSchema.optional(),
  score: figureSchema.optional(),
  coverage: z.number(),
});

export const matrixCellSchema = z.strictObject({
  element: z.string(),
  theme: z.enum(THEMES),
  weight: z.number(),
  reason: z.string(),
  value: figureSchema.optional().describe('Weight × score; absent where the score is unknown.'),
});

export const interventionResultSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  workstream: z.number(),
  elements: z.array(z.string()),
  theme: z.enum(THEMES),
  pathway: z.string(),
  startDate: day,
  rampMonths: z.number(),
  deliverability: z.strictObject({ low: z.number(), central: z.number(), high: z.number() }),
  recurringCost: z.number().optional(),
  oneOffCost: z.number().optional(),
  newSupportCostPerChild: z.number().optional(),
  placesNeeded: z.number().optional(),
  owner: z.string().optional(),
  status: z.enum(INTERVENTION_STATUSES),
});

export const assumptionResultSchema = z.strictObject({
  id: z.string(),
  low: z.number(),
  central: z.number(),
  high: z.number(),
  unit: z.string(),
  source: z.string().optional().describe('Absent: unsourced.'),
  owner: z.string().optional(),
  date: day,
});

/**
 * What was decided at the steps: answers from a list, dates and numbers. Free text, reasons and who agreed are not part of
 * a diagnosis.
 */
export const decisionsSchema = z.strictObject({
  steps: z.array(z.strictObject({ id: z.string(), title: z.string(), asked: z.number(), answered: z.number() })),
  answers: z.array(
    z.strictObject({ step: z.string(), question: z.string(), ask: z.string(), answer: z.string(), date: day }),
  ),
});
export type Decisions = z.infer<typeof decisionsSchema>;

/** What a change in spending is split into, in the order in which it is told. */
export const SPEND_PARTS = ['caseload', 'mix', 'unit-cost', 'services'] as const;
export type SpendPart = (typeof SPEND_PARTS)[number];

/** The need or age band of spending whose rows do not give it, beside rows of the same provision that do. */
export const NOT_GIVEN = 'not-given';

/** Which spending: all that has children beside it, or that of one provision, need or age band, or of one cell of them. */
const spendingOf = {
  provision: z.enum(PROVISIONS).optional(),
  need: z.string().optional(),
  ageBand: z.string().optional(),
};

/** Spending that has children beside it, in two years, and its change split in three: the parts add to it to the penny. */
export const spendChangeSchema = z.strictObject({
  ...spendingOf,
  childrenFrom: figureSchema,
  childrenTo: figureSchema,
  spendFrom: figureSchema,
  spendTo: figureSchema,
  change: figureSchema,
  caseload: figureSchema.describe('Pounds that came with more or fewer children in all.'),
  mix: figureSchema.describe('Pounds that came with a larger or smaller share of all children.'),
  unitCost: figureSchema.describe('Pounds that came with a higher or lower cost a child.'),
});
export type SpendChange = z.infer<typeof spendChangeSchema>;

const servicesChangeSchema = z.strictObject({
  provision: z.enum(PROVISIONS).optional(),
  spendFrom: figureSchema,
  spendTo: figureSchema,
  change: figureSchema,
  childrenFrom: figureSchema.optional().describe('Children that stand beside some of it, in one of the years only.'),
  childrenTo: figureSchema.optional(),
});
export type ServicesChange = z.infer<typeof servicesChangeSchema>;

/** Spending in two years compared. */
export const spendComparisonSchema = z.strictObject({
  from: z.string().describe('Financial year, 2021-22.'),
  to: z.string(),
  spendFrom: figureSchema.describe('All outturn, pounds.'),
  spendTo: figureSchema,
  change: figureSchema,
  growth: figureSchema
    .optional()
    .describe('Change ÷ spending of the first year; absent where nothing was spent in it.'),
  split: z
    .discriminatedUnion('status', [
      z.strictObject({ status: z.literal('unknown'), reason: reasonSchema, detail: z.string().optional() }),
      z.strictObject({
        status: z.literal('known'),
        all: spendChangeSchema.describe('All spending with children beside it.'),
        services: servicesChangeSchema.describe('Services and block contracts: spending without children beside it.'),
        byProvision: z.array(spendChangeSchema),
        byNeed: z.array(spendChangeSchema).describe('Empty where no row gives a need in both years.'),
        byAgeBand: z.array(spendChangeSchema).describe('Empty where no row gives an age band in both years.'),
        cells: z.array(spendChangeSchema).describe('The finest that the rows of both years give.'),
        servicesByProvision: z.array(servicesChangeSchema),
        contributions: z
          .array(z.strictObject({ ...spendingOf, part: z.enum(SPEND_PARTS), pounds: figureSchema }))
          .describe('Every part of every cell and every service, the largest first, whichever way it goes.'),
        notSplit: z
          .array(z.strictObject({ provision: z.enum(PROVISIONS), by: z.enum(['need', 'age-band']) }))
          .describe('What the rows of one year give and those of the other do not.'),
      }),
    ])
    .describe(
      'By number of children, mix and cost a child, by Shapley over the six orders in which the three can change.',
    ),
});
export type SpendComparison = z.infer<typeof spendComparisonSchema>;

/** How far a few placements make up a sum. Disclosure control needs it; it never leaves the building. */
const concentrationSchema = z.strictObject({ twoLargestShare: z.number(), restOverLargest: z.number() });

/** What a year was spent on, and what its placements cost, in all or in one provision. */
export const reconciledSchema = z.strictObject({
  provision: z.enum(PROVISIONS).optional(),
  spend: figureSchema.describe('All outturn of the year, pounds.'),
  services: figureSchema.describe('Of which without children beside it.'),
  children: figureSchema.describe('Children beside the spending.'),
  placements: figureSchema.describe('Rank-1 placements open on some day of the year.'),
  costed: figureSchema.describe('Of which with an annual cost.'),
  coverage: figureSchema.optional().describe('Costed ÷ placements; absent where there are none.'),
  fullYear: figureSchema.describe('Placements, each counted as the part of the year it was open.'),
  placementCost: figureSchema.describe('Annual costs, each for the part of the year its placement was open.'),
  gap: figureSchema.describe('Spend − cost of placements.'),
  gapShare: figureSchema.optional().describe('Gap ÷ spend; absent where nothing was spent.'),
  withoutCost: figureSchema
    .optional()
    .describe(
      'What placements without a cost come to at the unit cost of their provision; absent where that is unknown.',
    ),
  unexplained: figureSchema.optional().describe('Gap − services − placements without a cost.'),
  concentration: concentrationSchema.optional(),
});
export type Reconciled = z.infer<typeof reconciledSchema>;

export const reconciliationSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('unknown'), reason: reasonSchema, detail: z.string().optional() }),
  z.strictObject({
    status: z.literal('known'),
    year: z.string(),
    provisions: z.array(reconciledSchema),
    all: reconciledSchema,
    secondPlacements: z
      .strictObject({ count: figureSchema, cost: figureSchema, concentration: concentrationSchema.optional() })
      .describe('Second placements (rank 2) with a cost, which the cost of placements leaves out.'),
  }),
]);
export type Reconciliation = z.infer<typeof reconciliationSchema>;

/** What a place costs the area in a year, beside what is published. */
export const unitCostSchema = z.strictObject({
  provision: z.enum(PROVISIONS),
  indicator: z.string(),
  value: figureSchema.optional(),
  lower: figureSchema.optional(),
  upper: figureSchema.optional(),
  places: figureSchema.describe('Rank-1 placements on the census day.'),
  costed: figureSchema,
  coverage: figureSchema,
  published: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      geography: z.string(),
      year: z.string(),
      value: z.number(),
      definition: z.string(),
      source: z.string(),
    }),
  ),
});

/** Why spending changed and where it goes. */
export const baselineSchema = z.strictObject({
  years: z.array(z.string()).describe('Financial years with outturn.'),
  comparisons: z.array(spendComparisonSchema),
  notCompared: z
    .strictObject({ reason: reasonSchema, detail: z.string().optional() })
    .optional()
    .describe('Why no two years are compared.'),
  reconciliation: reconciliationSchema,
  unitCosts: z.array(unitCostSchema),
});
export type Baseline = z.infer<typeof baselineSchema>;

export const notDoneSchema = z.strictObject({ analysis: z.string(), reason: z.string() });

/** Judgements of the playbook that shaped the figures, so that a report can be made from the document alone. */
export const judgementsSchema = z.strictObject({
  streams: streamsSchema,
  pathways: pathwaysSchema,
  disclosure: disclosureSchema,
  provisions: z.array(z.strictObject({ id: z.enum(PROVISIONS), title: z.string(), dsgGroup: z.string() })),
  surveyGroups: z.array(
    z.strictObject({
      id: z.enum(SURVEY_GROUPS),
      title: z.string(),
      plural: z.string(),
      about: z.strictObject({ phase: z.string(), need: z.string() }).optional(),
    }),
  ),
  workstreams: z.array(
    z.strictObject({
      id: z.number(),
      title: z.string(),
      purpose: z.string(),
      leads: z.string().optional(),
      measures: z.array(z.string()).optional(),
    }),
  ),
  plan: planContentSchema.optional().describe('Absent in documents of versions that knew none.'),
  programme: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      value: z.number(),
      beside: z.enum(STREAMS).optional(),
      source: z.string(),
      year: z.string(),
    }),
  ),
  benchmarks: z.array(
    z.strictObject({
      release: z.string(),
      publisher: z.string(),
      licence: z.string(),
      url: z.string(),
      nextUpdate: z.string(),
    }),
  ),
});

export const diagnosisSchema = z.strictObject({
  schemaVersion: z.literal('1.0'),
  tool: z.strictObject({ name: z.literal('dbv'), version: z.string() }),
  playbook: z.strictObject({ version: z.string(), sha256: z.string(), overlays: z.array(overlaySchema) }),
  area: z.strictObject({
    name: z.string(),
    laCode: z.string().optional(),
    region: z.string().optional(),
    title: z.string().optional(),
    preparedBy: z.string().optional(),
  }),
  audience: z.enum(AUDIENCES),
  asOf: day,
  census: day,
  period: z.strictObject({ from: day, to: day }),
  history: z.strictObject({ from: day, stated: z.boolean() }),
  seed: z.number().int(),
  inputs: z.array(inputSchema),
  issues: z.array(issueGroupSchema),
  corrections: z.array(correctionSchema).optional().describe('Absent in documents of versions that knew none.'),
  indicators: z.array(indicatorResultSchema),
  indicatorDefinitions: z.array(indicatorDefinitionSchema),
  caseReviews: caseReviewsSchema,
  voices: voicesSchema,
  elements: z.array(elementResultSchema),
  themes: z.array(themeResultSchema),
  matrix: z.array(matrixCellSchema),
  opportunities: z.array(opportunitySchema),
  interventions: z.array(interventionResultSchema),
  assumptions: z.array(assumptionResultSchema),
  decisions: decisionsSchema.optional().describe('Absent where nothing was decided at the steps yet.'),
  baseline: baselineSchema.optional().describe('Absent in documents of versions that knew none.'),
  forecast: forecastSchema.optional().describe('Absent in documents of versions that knew none.'),
  scenarios: scenariosResultSchema.optional().describe('Absent in documents of versions that knew none.'),
  plan: planResultSchema.optional().describe('Absent in documents of versions that knew none.'),
  notDone: z.array(notDoneSchema),
  judgements: judgementsSchema,
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

/** Whether a figure is withheld. */
export function isProtected(figure: Figure | undefined): figure is Protected {
  return typeof figure === 'object';
}
