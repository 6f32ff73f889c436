import * as z from 'zod';
import { PATHWAYS, PROVISIONS, STREAMS } from './codes.ts';
import { figureSchema } from './figure.ts';
import { CLAIM_KINDS } from './forecast.ts';
import { opportunitySchema } from './opportunity.ts';

/**
 * The plan as it stands in the diagnosis: what the area wrote, what it comes to in each year, what it still lacks, and every
 * number in it that is not data. What the forecast says of an intervention stands in the forecast and is not repeated here.
 */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What a plan is checked for. Titles and reasons are the playbook's. */
export const PLAN_CHECKS = [
  'priority-covered',
  'evidence',
  'owner',
  'measure',
  'start',
  'effect',
  'same-flow',
  'places',
  'grant',
] as const;

export const CHECK_STATUSES = ['met', 'not-met', 'to-look-at', 'not-checked'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** One check of one thing. The detail holds nothing that is counted from children. */
export const planCheckSchema = z.strictObject({
  check: z.enum(PLAN_CHECKS),
  element: z.string().optional(),
  intervention: z.string().optional(),
  provision: z.enum(PROVISIONS).optional(),
  year: z.string().optional().describe('Financial year, 2026-27.'),
  status: z.enum(CHECK_STATUSES).describe('to-look-at: not wrong, and somebody should think about it.'),
  detail: z.string(),
});
export type PlanCheck = z.infer<typeof planCheckSchema>;

export const milestoneSchema = z.strictObject({
  date: day.optional().describe('Absent where the area gave none.'),
  what: z.enum(['start', 'full-strength', 'own']),
  text: z.string().optional().describe('Of one of the area\u2019s own.'),
});
export type Milestone = z.infer<typeof milestoneSchema>;

export const planMeasureSchema = z.strictObject({
  from: z
    .enum(['intervention', 'element'])
    .describe('element: not named by the area; a known measure of an element that the intervention changes.'),
  text: z.string().optional().describe('In words, where it is no indicator.'),
  indicator: z.string().optional(),
  by: z.record(z.string(), z.string()).optional(),
});
export type PlanMeasure = z.infer<typeof planMeasureSchema>;

const costYearSchema = z.strictObject({
  year: z.string(),
  recurring: z.number().describe('Pounds: for the months it runs in the year.'),
  oneOff: z.number(),
});

/** An intervention in the plan. What the area wrote of it stands under `interventions` of the diagnosis. */
export const plannedInterventionSchema = z.strictObject({
  id: z.string(),
  counts: z.boolean().describe('Its status is one that counts: ideas and what is stopped do not.'),
  streams: z.array(z.enum(STREAMS)).describe('Kinds of evidence there are on the elements it changes.'),
  measures: z.array(planMeasureSchema),
  milestones: z.array(milestoneSchema).describe('By date.'),
  costs: z.array(costYearSchema).describe('In the years of the plan.'),
  alone: opportunitySchema
    .optional()
    .describe('What its pathway comes to with this intervention and no other. Absent where it does not count.'),
});
export type PlannedIntervention = z.infer<typeof plannedInterventionSchema>;

/** Cost of the interventions that count, beside the grant. */
export const planYearSchema = z.strictObject({
  year: z.string(),
  recurring: z.number(),
  oneOff: z.number(),
  cost: z.number(),
  grant: z
    .strictObject({
      amount: z.number().optional().describe('Of the year; absent where none is stated and some was carried.'),
      carried: z.number().describe('Brought forward from the year before.'),
      used: z.number(),
      over: z.number().describe('Cost beyond what there is.'),
      left: z.number(),
    })
    .optional()
    .describe('Absent in years for which no grant is stated and to which none is carried.'),
});
export type PlanYear = z.infer<typeof planYearSchema>;

export const PLACE_PHASES = ['primary', 'secondary', 'post16', 'all'] as const;
/** Phases as places are planned: early years and primary together. */
export type PlacePhase = (typeof PLACE_PHASES)[number];

export const placesRowSchema = z.strictObject({
  provision: z.enum(PROVISIONS),
  phase: z.enum(PLACE_PHASES).describe('primary: early years too.'),
  census: z.number().int().describe('Year of the census that the row is for.'),
  places: z.number().optional().describe('Commissioned on 1 September before the census; absent where not stated.'),
  today: figureSchema.optional().describe('Children there on the census day that has been; only in that year.'),
  planned: z.number().optional().describe('Places that interventions which count need by then; in all phases only.'),
});
export type PlacesRow = z.infer<typeof placesRowSchema>;

const movedSchema = z.strictObject({
  value: z.number(),
  children: figureSchema.describe('Children a year, central case.'),
  pounds: figureSchema.optional(),
});

/** A number that is not data. */
export const registerRowSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  of: z.enum(['area', 'intervention', 'playbook']),
  low: z.number().optional(),
  central: z.number(),
  high: z.number().optional(),
  unit: z.string(),
  source: z.string().optional().describe('Absent: unsourced.'),
  owner: z.string().optional(),
  date: day.optional(),
  moves: z
    .array(z.strictObject({ pathway: z.enum(PATHWAYS), year: z.string(), low: movedSchema, high: movedSchema }))
    .optional()
    .describe('What a pathway comes to in the last year shown, central case, with the low and with the high value.'),
  still: z.string().optional().describe('Why it is not said how far the answer moves.'),
  tornado: z.string().optional().describe('The row of the tornado of the forecast that is about it.'),
});
export type RegisterRow = z.infer<typeof registerRowSchema>;

export const planResultSchema = z.strictObject({
  years: z.array(z.string()).describe('Financial years.'),
  interventions: z.array(plannedInterventionSchema),
  sameFlow: z
    .array(z.strictObject({ kind: z.enum(CLAIM_KINDS), interventions: z.array(z.string()).min(2) }))
    .describe('Interventions that count and claim the same children or the same pounds.'),
  money: z.strictObject({
    years: z.array(planYearSchema),
    grantSource: z.string().optional(),
    carriesForward: z.boolean().optional(),
    earlierOneOff: z.number().optional().describe('One-off costs before the first year.'),
  }),
  places: z.array(placesRowSchema),
  checks: z.array(planCheckSchema),
  register: z.array(registerRowSchema),
});
export type PlanResult = z.infer<typeof planResultSchema>;
