import * as z from 'zod';
import { AGE_BANDS, INTERVENTION_FLOWS, PATHWAYS, PROVISIONS } from './codes.ts';
import { figureSchema, rangeSchema } from './figure.ts';
import { UNKNOWN_REASONS } from './outcome.ts';

/**
 * What the forecast says, as it stands in the diagnosis. Plans are on the census day of a year; pounds are the full-year cost
 * of those plans in the financial year that the census falls in.
 */

const reasonSchema = z.enum(UNKNOWN_REASONS);
const provision = z.enum(PROVISIONS);
const ageBand = z.enum(AGE_BANDS);

/** Over all draws: the median, and the bands that hold the middle half and the middle nine tenths of them. */
export const bandSchema = z.strictObject({
  median: figureSchema,
  low50: figureSchema,
  high50: figureSchema,
  low90: figureSchema,
  high90: figureSchema,
});
export type Band = z.infer<typeof bandSchema>;

const yearOf = {
  year: z.number().int().describe('Of the census.'),
  financialYear: z.string().describe('The financial year the census falls in, 2026-27.'),
};

/** One year to come. Medians of parts need not add to the median of the whole: each has bands of its own. */
export const projectedYearSchema = z.strictObject({
  ...yearOf,
  plans: bandSchema,
  pounds: bandSchema.optional().describe('Of the provisions that have a cost.'),
  flows: z
    .strictObject({ starts: bandSchema, arrivals: bandSchema, ceases: bandSchema, moves: bandSchema })
    .optional()
    .describe('Since the census before. Absent where only growth is given.'),
  byProvision: z.array(z.strictObject({ provision, plans: bandSchema, pounds: bandSchema.optional() })),
  byAgeBand: z.array(z.strictObject({ ageBand, plans: bandSchema, pounds: bandSchema.optional() })),
  cells: z
    .array(z.strictObject({ provision, ageBand, plans: bandSchema, pounds: bandSchema.optional() }))
    .describe('Every provision and age band that has plans in any draw.'),
});
export type ProjectedYear = z.infer<typeof projectedYearSchema>;

/** What there is today, for the first point of every line. */
export const presentSchema = z.strictObject({
  ...yearOf,
  plans: figureSchema,
  pounds: figureSchema.optional(),
  cells: z.array(z.strictObject({ provision, ageBand, plans: figureSchema, pounds: figureSchema.optional() })),
});

/** A year that has been, from one census to the next: opening − ceases + starts + arrivals = closing. */
export const pastYearSchema = z.strictObject({
  year: z.number().int().describe('Of the census at its end.'),
  opening: figureSchema,
  starts: figureSchema.describe('New plans that are open at its end.'),
  arrivals: figureSchema.describe('Plans transferred in that are open at its end.'),
  ceases: figureSchema,
  moves: figureSchema.describe('Children in another provision than a year before.'),
  passedThrough: figureSchema.describe('Plans that began and ceased within it: in neither count.'),
  closing: figureSchema,
});

export const forecastInterventionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  pathway: z.enum([...PATHWAYS, ...INTERVENTION_FLOWS]),
  provision: provision.optional(),
});

/** What an intervention does in a year, in the expected course of the years: with low, central and high deliverability and share. */
export const effectYearSchema = z.strictObject({
  ...yearOf,
  reached: rangeSchema.describe('Children reached in the year: for each, the flow it acts on went another way.'),
  held: rangeSchema.describe('Children who on the census day are elsewhere, or have no plan, because of it.'),
  avoidedGrowth: rangeSchema
    .optional()
    .describe('Pounds a year by which spending grows less, new support taken off; negative where it costs more.'),
  cashable: rangeSchema
    .optional()
    .describe('Pounds a year by which what is spent today falls. Never added to the other.'),
  recurringCost: figureSchema.optional(),
  oneOffCost: figureSchema.optional(),
  heldByPlaces: z.literal(true).optional().describe('Places free held the number down, central case.'),
});
export type EffectYear = z.infer<typeof effectYearSchema>;

export const effectSchema = z.strictObject({
  interventions: z.array(z.string()),
  years: z.array(effectYearSchema),
  poundsReason: z.string().optional().describe('Why pounds are not given, or not for all.'),
  capacityChecked: z.boolean().optional().describe('Absent where it needs no place.'),
  notActing: z.string().optional().describe('Why it does nothing: no share to act with, or no such flow.'),
});
export type Effect = z.infer<typeof effectSchema>;

/**
 * How interventions claim the same: all on one pathway; some on new plans and others on pathways that children with new plans
 * come along; some on what places cost and others on who is in them.
 */
export const CLAIM_KINDS = ['same-pathway', 'new-plans', 'cost-of-places'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Interventions that claim the same children or the same pounds: what each says alone adds to more than all do together. */
export const doubleClaimSchema = z.strictObject({
  kind: z.enum(CLAIM_KINDS),
  interventions: z.array(z.string()),
  unit: z.enum(['children', 'pounds']),
  alone: figureSchema.describe('Each alone, added up over the years, central case.'),
  together: figureSchema.describe('Together, each child once.'),
});
export type DoubleClaim = z.infer<typeof doubleClaimSchema>;

export const mitigatedSchema = z.strictObject({
  years: z.array(projectedYearSchema).describe('With the central deliverability and share.'),
  difference: z
    .array(z.strictObject({ ...yearOf, plans: bandSchema, pounds: bandSchema.optional() }))
    .describe('Mitigated less unmitigated, draw by draw; pounds with all costs of the interventions but one-off ones.'),
  effects: z.array(effectSchema).describe('Each intervention alone.'),
  together: effectSchema,
  doubleClaims: z.array(doubleClaimSchema),
});

const naiveErrors = z.strictObject({
  model: figureSchema,
  noChange: figureSchema,
  sameGrowth: figureSchema.describe('The ratio of the last year again.'),
});

const holdoutFigures = {
  actual: figureSchema,
  model: bandSchema,
  noChange: figureSchema,
  sameGrowth: figureSchema,
};

/** A forecast of a year that has been, made without it. */
export const holdoutSchema = z.strictObject({
  from: z.number().int().describe('The last census that was known.'),
  year: z.number().int(),
  total: z.strictObject(holdoutFigures),
  byProvision: z.array(z.strictObject({ provision, ...holdoutFigures })),
});

export const backTestSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('unknown'), reason: reasonSchema, detail: z.string().optional() }),
  z.strictObject({
    status: z.literal('known'),
    holdouts: z.array(holdoutSchema),
    errors: z
      .strictObject({ total: naiveErrors, byProvision: naiveErrors })
      .describe('Absolute errors over all of them ÷ what came about: of the total, and of provisions added up.'),
    coverage: z.strictObject({
      figures: z.number().describe('Totals and provisions that were forecast.'),
      in50: z.number().describe('Of them, within the 50% band.'),
      in90: z.number(),
    }),
    best: z.strictObject({
      total: z.enum(['model', 'no-change', 'same-growth']),
      byProvision: z.enum(['model', 'no-change', 'same-growth']),
    }),
  }),
]);
export type BackTest = z.infer<typeof backTestSchema>;

const knownForecast = z.strictObject({
  status: z.literal('known'),
  method: z
    .enum(['cohort-flow', 'growth-range'])
    .describe('growth-range: the history is too short for the model; a range of growth with the shares of today.'),
  detail: z.string().optional().describe('Why only growth is given.'),
  draws: z.number().int(),
  seed: z.number().int(),
  history: z.strictObject({
    censuses: z.array(z.number().int()).describe('Years used, oldest first.'),
    leftOut: z.array(z.number().int()).describe('Years not used: too many plans without a known provision.'),
    ratesFrom: z.number().int().optional().describe('Years of flows that rates are taken from.'),
    years: z.array(pastYearSchema),
  }),
  prices: z.strictObject({
    inflation: rangeSchema.describe('Rise of costs a year.'),
    inflationAssumed: z.boolean().describe('False: no assumption was made, and prices are those of today.'),
    inflationSource: z.string().optional(),
    provisions: z.array(z.strictObject({ provision, pounds: figureSchema })),
    unpriced: z.array(provision).describe('Provisions with plans and no known cost: their plans are in no pounds.'),
    pricedShare: z.number().describe('Share of the plans of today that have a cost.'),
  }),
  present: presentSchema,
  unmitigated: z.array(projectedYearSchema),
  interventions: z.array(forecastInterventionSchema).describe('Those that count.'),
  mitigated: mitigatedSchema.optional().describe('Absent where no intervention counts.'),
  backTest: backTestSchema,
});
export type KnownForecast = z.infer<typeof knownForecast>;

export const forecastSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('unknown'), reason: reasonSchema, detail: z.string().optional() }),
  knownForecast,
]);
export type Forecast = z.infer<typeof forecastSchema>;

const comparedYear = z.strictObject({
  ...yearOf,
  plans: bandSchema,
  pounds: bandSchema.optional(),
  plansDifference: bandSchema.describe('Less the forecast without the scenario, draw by draw.'),
  poundsDifference: bandSchema.optional(),
});

export const scenarioResultSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  changes: z.array(z.string()).describe('In words.'),
  unmitigated: z.array(comparedYear),
  mitigated: z.array(comparedYear).optional(),
});
export type ScenarioResult = z.infer<typeof scenarioResultSchema>;

/** How far spending in the last year moves with one assumption, all others at their central value. */
export const tornadoRowSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  unit: z.enum(['share-a-year', 'share', 'ratio', 'gbp']),
  low: z.strictObject({ value: figureSchema, spend: figureSchema }),
  high: z.strictObject({ value: figureSchema, spend: figureSchema }),
  swing: figureSchema.describe('The distance between the two.'),
});
export const tornadoSchema = z.strictObject({
  ...yearOf,
  of: z.enum(['unmitigated', 'mitigated']),
  spend: figureSchema.describe('Pounds in the central case, without chance.'),
  rows: z.array(tornadoRowSchema).describe('The largest swing first.'),
});
export type Tornado = z.infer<typeof tornadoSchema>;

/** One thing that would have to be different, by itself, for spending to meet a sum. */
export const leverAnswerSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  unit: z.enum(['share-a-year', 'share', 'ratio']),
  expected: figureSchema.describe('What the forecast has.'),
  needed: figureSchema.optional().describe('Absent where no value within reason is enough.'),
  furthest: z.strictObject({ value: figureSchema, spend: figureSchema }).describe('As far as was tried.'),
  achieved: z
    .strictObject({ value: figureSchema, year: z.number().int() })
    .optional()
    .describe('The furthest that this area has come in a year of its own history.'),
});
export type LeverAnswer = z.infer<typeof leverAnswerSchema>;

export const goalAnswerSchema = z.strictObject({
  ...yearOf,
  budget: figureSchema,
  otherSpend: figureSchema.describe('Spending that the forecast does not hold, taken to stay as it is.'),
  spend: figureSchema.describe('Central case, other spending with it.'),
  gap: figureSchema.describe('Spend less budget; 0 or less: it is met.'),
  levers: z.array(leverAnswerSchema).describe('Each alone.'),
  together: z
    .strictObject({
      share: figureSchema
        .optional()
        .describe('The same part of the way to the furthest of every lever. Absent: not enough.'),
      values: z.array(z.strictObject({ id: z.string(), value: figureSchema })),
      spend: figureSchema,
    })
    .describe('All levers at once.'),
});
export type GoalAnswer = z.infer<typeof goalAnswerSchema>;

export const scenariosResultSchema = z.strictObject({
  results: z.array(scenarioResultSchema),
  tornado: tornadoSchema.optional(),
  goal: goalAnswerSchema.optional(),
});
export type ScenariosResult = z.infer<typeof scenariosResultSchema>;

/** The parts of a diagnosis that look ahead. */
export interface Outlook {
  readonly forecast?: Forecast | undefined;
  readonly scenarios?: ScenariosResult | undefined;
}
