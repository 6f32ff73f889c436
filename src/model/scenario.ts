import * as z from 'zod';
import { AGE_BANDS, PHASES, PROVISIONS } from './codes.ts';

/**
 * What-ifs of the forecast, as `scenarios` in `dbv.yaml` holds them: each a list of changes to a flow, a cost, inflation,
 * places or an intervention. A change scales, shifts, delays or redirects, one of them.
 */

const provision = z.enum(PROVISIONS, { error: `must be one of ${PROVISIONS.join(', ')}` });
const year = z.number().int().min(2000).max(2200);
const scale = z.number().min(0).max(10).optional();
const delayYears = z.number().int().min(1).max(20).optional();
const delayMonths = z.number().int().min(1).max(120).optional();

const when = {
  from: year.optional().describe('The first census year it holds for; all years when left out.'),
  until: year.optional().describe('The last census year it holds for.'),
};
const whose = {
  age_band: z.enum(AGE_BANDS).optional().describe('Only those of this age at the end of the year.'),
  ...when,
};
const redirect = {
  redirect_to: provision.optional().describe('The provision that a share of the flow goes to instead.'),
  share: z.number().min(0).max(1).optional().describe('With redirect_to: the share of the flow.'),
};

const WAYS = ['scale', 'shift', 'delay_years', 'delay_months', 'redirect_to'] as const;

/** Whether exactly one way of changing is given, and redirect_to and share together. */
function oneWay(change: object): boolean {
  const given = new Map(Object.entries(change).filter(([, value]) => value !== undefined));
  return WAYS.filter((way) => given.has(way)).length === 1 && given.has('redirect_to') === given.has('share');
}

const ONE_WAY = {
  error: `give one way of changing, and only one: ${WAYS.join(', ')} with share, as far as they apply`,
};

const inflowChangeSchema = z
  .strictObject({
    change: z.enum(['starts', 'arrivals']).describe('New plans; plans transferred in from other authorities.'),
    into: provision.optional().describe('Only those first seen in this provision.'),
    ...whose,
    scale: scale.describe('Times the flow.'),
    shift: z.number().min(-10_000).max(10_000).optional().describe('Children a year added.'),
    delay_years: delayYears.describe('What is expected of a year comes so many years later.'),
    ...redirect,
  })
  .refine(oneWay, ONE_WAY);

const moveChangeSchema = z
  .strictObject({
    change: z
      .enum(['moves', 'transfer_moves'])
      .describe('Moves between provisions; those at a change of phase alone: Reception, Year 7, after Year 11.'),
    into: provision.optional().describe('Only moves into this provision.'),
    out_of: provision.optional().describe('Only moves out of this provision.'),
    ...whose,
    scale: scale.describe('Times the chance of moving.'),
    delay_years: delayYears.describe('What is expected of a year comes so many years later.'),
    ...redirect,
  })
  .refine(oneWay, ONE_WAY)
  .refine(({ change, delay_years }) => change === 'moves' || delay_years === undefined, {
    error: 'only all moves together can be delayed',
  });

const ceaseChangeSchema = z
  .strictObject({
    change: z.literal('ceases'),
    out_of: provision.optional().describe('Only plans of children in this provision.'),
    ...whose,
    scale: scale.describe('Times the chance of ceasing.'),
    shift: z.number().min(-1).max(1).optional().describe('Added to the chance of ceasing in a year.'),
    delay_years: delayYears.describe('What is expected of a year comes so many years later.'),
  })
  .refine(oneWay, ONE_WAY);

const costChangeSchema = z
  .strictObject({
    change: z.literal('cost'),
    of: z
      .enum([...PROVISIONS, 'all'], { error: `must be all, or one of ${PROVISIONS.join(', ')}` })
      .describe('The provision whose cost of a place changes, or all.'),
    ...when,
    scale: scale.describe('Times the cost.'),
    shift: z.number().optional().describe('Pounds a year added to the cost of a place.'),
    delay_years: delayYears.describe('Prices rise so many years later.'),
  })
  .refine(oneWay, ONE_WAY);

const inflationChangeSchema = z.strictObject({
  change: z.literal('inflation'),
  to: z.number().min(-0.2).max(1).describe('Rise of all costs a year, in place of the assumption: 0.03 is 3%.'),
});

const capacityChangeSchema = z
  .strictObject({
    change: z.literal('capacity'),
    of: provision.describe('The provision whose places change.'),
    phase: z.enum(PHASES).optional().describe('Only the places for one phase.'),
    scale: scale.describe('Times the places.'),
    shift: z.number().int().optional().describe('Places added.'),
    delay_months: delayMonths.describe('Places that come after the census come so many months later.'),
  })
  .refine(oneWay, ONE_WAY);

const interventionChangeSchema = z
  .strictObject({
    change: z.literal('intervention'),
    of: z.string().min(1).describe('Its id, or all.'),
    scale: scale.describe('Times what it can deliver.'),
    shift: z.number().min(-1).max(1).optional().describe('Added to what it can deliver.'),
    delay_months: delayMonths.describe('It starts so many months later.'),
  })
  .refine(oneWay, ONE_WAY);

export type InflowChange = z.infer<typeof inflowChangeSchema>;
export type MoveChange = z.infer<typeof moveChangeSchema>;
export type CeaseChange = z.infer<typeof ceaseChangeSchema>;
export type CostChange = z.infer<typeof costChangeSchema>;
export type InflationChange = z.infer<typeof inflationChangeSchema>;
export type CapacityChange = z.infer<typeof capacityChangeSchema>;
export type InterventionChange = z.infer<typeof interventionChangeSchema>;

/** What a scenario may change. */
export const SCENARIO_CHANGES = [
  'starts',
  'arrivals',
  'moves',
  'transfer_moves',
  'ceases',
  'cost',
  'inflation',
  'capacity',
  'intervention',
] as const;

export const scenarioChangeSchema = z.discriminatedUnion(
  'change',
  [
    inflowChangeSchema,
    moveChangeSchema,
    ceaseChangeSchema,
    costChangeSchema,
    inflationChangeSchema,
    capacityChangeSchema,
    interventionChangeSchema,
  ],
  { error: `must name what changes, one of ${SCENARIO_CHANGES.join(', ')}` },
);
export type ScenarioChange = z.infer<typeof scenarioChangeSchema>;

export const scenarioSchema = z.strictObject({
  title: z.string().trim().min(1).describe('What the scenario is called.'),
  changes: z.array(scenarioChangeSchema).min(1),
});
export type Scenario = z.infer<typeof scenarioSchema>;

export const scenariosSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'),
  scenarioSchema,
);
export type Scenarios = z.infer<typeof scenariosSchema>;
