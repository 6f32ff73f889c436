import * as z from 'zod';
import {
  AUDIENCES,
  IDEAL_OUTCOMES,
  INTERVENTION_STATUSES,
  PATHWAYS,
  PHASES,
  PROVISIONS,
  STREAMS,
  SURVEY_GROUPS,
  THEMES,
} from './codes.ts';
import { UNKNOWN_REASONS } from './outcome.ts';
import { disclosureSchema, ELEMENT_GROUPS, pathwaysSchema, streamsSchema } from './playbook.ts';

/**
 * The diagnosis: the one document a run ends in. Renderers only dress it. In a shareable diagnosis a figure that may
 * not leave the building keeps its place and says so: `{"protected": "c"}`.
 */

export const protectedSchema = z.strictObject({ protected: z.literal('c') });
export type Protected = z.infer<typeof protectedSchema>;

/** A number, or the mark that it is withheld. */
export const figureSchema = z.union([z.number(), protectedSchema]);
export type Figure = z.infer<typeof figureSchema>;

/** Low, central and high. */
export const rangeSchema = z.strictObject({ low: figureSchema, central: figureSchema, high: figureSchema });
export type Range = z.infer<typeof rangeSchema>;

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

export const indicatorDefinitionSchema = z.strictObject({ id: z.string(), definition: z.string(), source: z.string() });

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
});

export const voicesSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      group: z.enum(SURVEY_GROUPS),
      respondents: figureSchema,
      invited: figureSchema.optional(),
      responseRate: figureSchema.optional(),
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
      people: figureSchema,
      invited: figureSchema.optional(),
    }),
  ),
  feedback: z.array(z.strictObject({ group: z.enum(SURVEY_GROUPS), ratings: figureSchema, mean: figureSchema })),
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

const opportunityYearSchema = z.strictObject({
  year: z.string().describe('Financial year, 2027-28.'),
  deliverability: rangeSchema,
  children: rangeSchema,
  pounds: rangeSchema.optional(),
  recurringCost: figureSchema.optional(),
  capacityCap: figureSchema.optional().describe('Places free that year; present where they held the number down.'),
});

/** One pathway: in one stratum, or over all (stratum null). */
export const opportunitySchema = z.strictObject({
  pathway: z.enum(PATHWAYS),
  title: z.string(),
  stratum: z.string().nullable(),
  theme: z.enum(THEMES),
  kind: z.enum(['avoided-growth', 'cashable']),
  status: z.enum(['sized', 'not-sized']),
  reason: z.string().optional(),
  reviewed: figureSchema.optional(),
  flow: figureSchema.optional().describe('Children a year entering the stratum.'),
  share: rangeSchema.optional(),
  potential: rangeSchema.optional().describe('Flow × share: children a year, were everything possible delivered.'),
  costFrom: figureSchema.optional(),
  costTo: figureSchema.optional(),
  newSupportCost: figureSchema.optional(),
  costIndicators: z.array(z.string()).optional(),
  poundsReason: z.string().optional().describe('Why pounds are unknown.'),
  children: rangeSchema.optional().describe('Children a year in the last year shown.'),
  pounds: rangeSchema
    .optional()
    .describe('Pounds a year in the last year shown, full-year effect, reference-year prices.'),
  oneOffCost: figureSchema.optional(),
  years: z.array(opportunityYearSchema),
  capacityChecked: z.boolean().optional(),
  interventions: z.array(z.string()),
});
export type OpportunityResult = z.infer<typeof opportunitySchema>;

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
  source: z.string(),
  owner: z.string().optional(),
  date: day,
});

export const notDoneSchema = z.strictObject({ analysis: z.string(), reason: z.string() });

/** Judgements of the playbook that shaped the figures, so that a report can be made from the document alone. */
export const judgementsSchema = z.strictObject({
  streams: streamsSchema,
  pathways: pathwaysSchema,
  disclosure: disclosureSchema,
  provisions: z.array(z.strictObject({ id: z.enum(PROVISIONS), title: z.string(), dsgGroup: z.string() })),
  surveyGroups: z.array(z.strictObject({ id: z.enum(SURVEY_GROUPS), title: z.string(), plural: z.string() })),
  workstreams: z.array(z.strictObject({ id: z.number(), title: z.string(), purpose: z.string() })),
  programme: z.array(
    z.strictObject({ id: z.string(), text: z.string(), value: z.number(), source: z.string(), year: z.string() }),
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
  playbook: z.strictObject({ version: z.string(), sha256: z.string(), overlays: z.array(z.string()) }),
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
  notDone: z.array(notDoneSchema),
  judgements: judgementsSchema,
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

/** Whether a figure is withheld. */
export function isProtected(figure: Figure | undefined): figure is Protected {
  return typeof figure === 'object';
}
