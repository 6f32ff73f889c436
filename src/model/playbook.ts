import * as z from 'zod';
import { INTERVENTION_STATUSES, PATHWAYS, PHASES, PROVISIONS, STREAMS, SURVEY_GROUPS, THEMES } from './codes.ts';

/**
 * The playbook: every judgement the method uses, as content. These schemas are its specification; `src/playbook`
 * loads files against them and checks what refers to what.
 */

const text = z.string().trim().min(1);
const reason = text.describe('Why this judgement was made, in a sentence or two.');

/** A scale from a raw measure to 0–100, straight between the points and flat outside them. 100 = most need of change. */
export const scaleSchema = z
  .array(z.tuple([z.number(), z.number().min(0).max(100)]))
  .min(2)
  .check((ctx) => {
    for (let i = 1; i < ctx.value.length; i++) {
      if (ctx.value[i]![0] <= ctx.value[i - 1]![0]) {
        ctx.issues.push({ code: 'custom', message: 'scale points must rise from left to right', input: ctx.value });
        return;
      }
    }
  })
  .describe('Points [raw, score], raw rising. Straight lines between, flat outside.');
export type Scale = z.infer<typeof scaleSchema>;

/** One indicator used as evidence about an element. */
export const measureSchema = z.strictObject({
  indicator: text.describe('An indicator id, or measure:<name> for a row of measures.csv.'),
  by: z.record(z.string(), z.string()).optional().describe('A breakdown, such as {age_band: "11-15"}.'),
  weight: z.number().positive().default(1),
  weakEnd: z
    .enum(['high', 'low'])
    .describe('Which end of the figure speaks for change: a high value, or a low one. Used to turn a spread.'),
  scale: scaleSchema
    .optional()
    .describe(
      'Used where no spread of authorities is published for the figure. Without either, the measure is not scored.',
    ),
  reason,
});
export type Measure = z.infer<typeof measureSchema>;

const themeWeightSchema = z.strictObject({
  theme: z.enum(THEMES),
  weight: z.number().int().min(0).max(3),
  reason,
});

/** The headings every element file must have, in this order. */
export const ELEMENT_SECTIONS = [
  'What it means in practice',
  'Why it matters to children',
  'What good looks like',
  'Questions to ask',
  'Evidence an area can use',
  'What areas have changed',
  'Pitfalls',
] as const;

export const ELEMENT_GROUPS = ['school', 'system', 'capital'] as const;

/** Front matter of `playbook/elements/<id>.md`. */
export const elementFrontMatterSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{1,3}\d{2}$/),
  title: text,
  shortTitle: text.describe('At most 32 characters, for tables and charts.').max(32),
  group: z.enum(ELEMENT_GROUPS),
  summary: text.describe('One plain sentence a parent carer would understand.'),
  linkedTo: z
    .string()
    .optional()
    .describe('An element that is the same idea: evidence is shared and totals count it once.'),
  askedOfChildren: z.boolean().describe('Whether the survey of children asks about it.'),
  themes: z.array(themeWeightSchema).length(THEMES.length).describe('All three themes, each with weight and reason.'),
  measures: z.array(measureSchema).describe('Indicators that are evidence about this element.'),
  workstreams: z.array(z.number().int().min(1).max(5)).min(1),
  changes: z
    .array(z.strictObject({ title: text, description: text, source: z.string().optional() }))
    .min(1)
    .describe('Kinds of change that areas have made.'),
  questions: z.array(text).min(3),
});
export const elementSchema = elementFrontMatterSchema.extend({
  sections: z.record(z.enum(ELEMENT_SECTIONS), text).describe('The guidance, a Markdown text for each heading.'),
});
export type ElementContent = z.infer<typeof elementSchema>;

/** `playbook/themes.yaml`. */
export const themeSchema = z.strictObject({
  id: z.enum(THEMES),
  title: text,
  shortTitle: text.max(40),
  question: text,
  summary: text,
});
export type ThemeContent = z.infer<typeof themeSchema>;
export const themesFileSchema = z.strictObject({ themes: z.array(themeSchema) });

/** `playbook/provision.yaml`. */
export const provisionSchema = z.strictObject({
  provisions: z.array(
    z.strictObject({
      id: z.enum(PROVISIONS),
      title: text,
      state: z
        .boolean()
        .describe(
          'State-funded: a move from here into an independent special school is a move out of the state sector.',
        ),
      dsgGroup: text.describe('Group of the DSG management plan.'),
    }),
  ),
  settings: z
    .record(
      z.string(),
      z.strictObject({
        title: text,
        provision: z.enum(PROVISIONS),
        senSetting: text.optional().describe('The SEN2 setting code counted in this column, where there is one.'),
      }),
    )
    .describe('Columns of DfE’s caseload.csv.'),
  senSettings: z.record(z.string(), z.enum(PROVISIONS)),
  establishmentTypes: z.record(
    z.string(),
    z.strictObject({
      title: text,
      provision: z.enum(PROVISIONS),
      state: z
        .boolean()
        .optional()
        .describe('Whether this type is state-funded, where that differs from its provision.'),
      setting: text.optional().describe('The column of caseload.csv it is counted in, before any unit flag.'),
    }),
  ),
  unlistedUkprn: text.optional().describe('The column for a UKPRN that Get Information about Schools does not list.'),
  phases: z.array(z.strictObject({ id: z.enum(PHASES), title: text, ages: text })),
  source: text,
});
export type ProvisionContent = z.infer<typeof provisionSchema>;

/** `playbook/streams.yaml`: how evidence becomes a score. */
export const streamsSchema = z.strictObject({
  streams: z.array(
    z.strictObject({
      id: z.enum(STREAMS),
      title: text,
      weight: z.number().positive(),
      scale: scaleSchema
        .optional()
        .describe('From the raw measure to 0–100. The indicator stream scales each measure instead.'),
      measure: text.describe('What the raw measure is, in words.'),
      reason,
    }),
  ),
  minimumCoverage: z.strictObject({ value: z.number().min(0).max(1), reason }),
  contributoryMark: z.strictObject({ value: z.number().min(0).max(1), reason }),
  draws: z.strictObject({
    count: z.number().int().positive(),
    weightSpread: z.number().min(0).max(1),
    interval: z.number().min(0).max(1),
    top: z.number().int().positive(),
    priorityShare: z.number().min(0).max(1),
    reason,
  }),
  grades: z.array(
    z.strictObject({
      grade: z.enum(['A', 'B', 'C', 'D']),
      streams: z.number().int().positive(),
      caseReviewEffective: z.number().min(0).optional(),
      newerThanMonths: z.number().positive().optional(),
      agreementWithin: z.number().positive().optional(),
      meaning: text,
    }),
  ),
  caseReviews: z.strictObject({
    generaliseFrom: z
      .number()
      .describe('Effective sample below which a share is a count with "too few to generalise".'),
    sizeFrom: z.number().describe('Effective sample below which a stratum is not sized.'),
    reason,
  }),
  quality: z.strictObject({
    gapDays: z.number().int().positive().describe('A gap between placements longer than this is reported.'),
    costCeiling: z.number().positive().describe('An annual cost above this is queried as absurd.'),
    reason,
  }),
});
export type StreamsContent = z.infer<typeof streamsSchema>;

/** `playbook/pathways.yaml`: the ideal outcomes and how the sizeable ones are sized. */
export const pathwaysSchema = z.strictObject({
  outcomes: z.array(z.strictObject({ id: z.string(), title: text, meaning: text })),
  pathways: z.array(
    z.strictObject({
      id: z.enum(PATHWAYS),
      title: text,
      theme: z.enum(THEMES),
      appliesTo: z.strictObject({
        provisions: z.array(z.enum(PROVISIONS)).optional().describe('Strata of these provisions; all when left out.'),
        phases: z.array(z.enum(PHASES)).optional().describe('Strata of these phases; all when left out.'),
      }),
      costTo: z
        .union([z.strictObject({ provision: z.enum(PROVISIONS) }), z.strictObject({ assumption: text })])
        .describe(
          'What the place costs on this pathway: the unit cost of a provision, or an assumption in assumptions.csv.',
        ),
      newSupportAssumption: text.optional().describe('Assumption id for the cost of new support for each child.'),
      reason,
    }),
  ),
  countingStatuses: z.array(z.enum(INTERVENTION_STATUSES)),
  caution: text.describe('What every output that uses case reviews must say.'),
});
export type PathwaysContent = z.infer<typeof pathwaysSchema>;

/** `playbook/disclosure.yaml`: what may leave the building. */
export const disclosureSchema = z.strictObject({
  hideBelow: z
    .strictObject({ value: z.number().int(), reason })
    .describe('Counts from 1 to one less than this are hidden.'),
  roundTo: z.strictObject({ value: z.number().int().positive(), reason }),
  money: z.strictObject({
    minimumPlacements: z.number().int(),
    dominanceTwoLargest: z.number().min(0).max(1),
    dominanceRest: z.number().min(0).max(1),
    roundTo: z.number().int().positive(),
    reason,
  }),
  percentPlaces: z.strictObject({ shareable: z.number().int(), internal: z.number().int() }),
  symbol: z.literal('c'),
});
export type DisclosureContent = z.infer<typeof disclosureSchema>;

/** `playbook/workstreams.yaml`. */
export const workstreamSchema = z.strictObject({
  id: z.number().int().min(1).max(5),
  title: text,
  purpose: text,
  leads: text,
  measures: z.array(text).min(1),
});
export type WorkstreamContent = z.infer<typeof workstreamSchema>;
export const workstreamsFileSchema = z.strictObject({ workstreams: z.array(workstreamSchema) });

/** Front matter of `playbook/steps/<id>.md`; the body is the guidance. */
export const stepFrontMatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  order: z.number().int().positive(),
  title: text,
  purpose: text,
  people: z.array(text).min(1).describe('Who should be in the room.'),
  prepare: z.array(text).min(1),
  produces: z.array(text).min(1),
  doneWhen: z.array(text).min(1),
  tables: z.array(z.string()).describe('Tables this step fills or uses.'),
});
export const stepSchema = stepFrontMatterSchema.extend({ guidance: text });
export type StepContent = z.infer<typeof stepSchema>;

/** One published figure to stand beside an area's own. */
export const benchmarkFigureSchema = z.strictObject({
  indicator: text,
  by: z.record(z.string(), z.string()).optional(),
  geography: text.describe('England, a region code such as E12000001, or an authority’s number.'),
  value: z.number(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
});
export const benchmarkSpreadSchema = z.strictObject({
  indicator: text,
  by: z.record(z.string(), z.string()).optional(),
  authorities: z.number().int().describe('How many local authorities the spread is over.'),
  p10: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p90: z.number(),
});
/**
 * `benchmarks/<release>.yaml`, in the playbook or an area's folder: figures and the spread of England's local
 * authorities.
 */
export const benchmarksSchema = z.strictObject({
  release: text,
  publisher: text,
  licence: text,
  nextUpdate: text,
  url: z.url(),
  periods: z.record(z.string(), z.string()).describe('Indicator id (or *) to the period its figures are for.'),
  sources: z
    .record(z.string(), z.string())
    .describe('Indicator id to the file, columns and rows the figure was worked from.'),
  geographies: z.record(z.string(), z.string()),
  figures: z.array(benchmarkFigureSchema),
  spreads: z.array(benchmarkSpreadSchema),
});
export type BenchmarksContent = z.infer<typeof benchmarksSchema>;
export type BenchmarkSpread = z.infer<typeof benchmarkSpreadSchema>;

/** `playbook/programme.yaml`: the programme's own published totals, shown as context. */
export const programmeSchema = z.strictObject({
  figures: z.array(z.strictObject({ id: text, text, value: z.number(), source: z.url(), year: text })),
});
export type ProgrammeContent = z.infer<typeof programmeSchema>;

/** `playbook/survey.yaml`: who is asked. */
export const surveySchema = z.strictObject({
  groups: z.array(z.strictObject({ id: z.enum(SURVEY_GROUPS), title: text, plural: text })),
});
export type SurveyContent = z.infer<typeof surveySchema>;

/** The whole playbook, loaded and cross-checked. */
export const playbookSchema = z.strictObject({
  version: text,
  sha256: text,
  overlays: z.array(text),
  themes: z.array(themeSchema),
  elements: z.array(elementSchema),
  steps: z.array(stepSchema),
  provision: provisionSchema,
  streams: streamsSchema,
  pathways: pathwaysSchema,
  disclosure: disclosureSchema,
  workstreams: z.array(workstreamSchema),
  survey: surveySchema,
  programme: programmeSchema,
  benchmarks: z.array(benchmarksSchema),
});
export type Playbook = z.infer<typeof playbookSchema>;
