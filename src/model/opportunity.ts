import * as z from 'zod';
import { PATHWAYS, THEMES } from './codes.ts';
import { figureSchema, rangeSchema } from './figure.ts';

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
