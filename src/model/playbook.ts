import * as z from 'zod';
import {
  DIVERGENCE_POINTS,
  IDEAL_OUTCOMES,
  INTERVENTION_STATUSES,
  NEEDS,
  PATHWAYS,
  PHASES,
  PROVISIONS,
  STREAMS,
  SURVEY_GROUPS,
  THEMES,
} from './codes.ts';
import { PLAN_CHECKS } from './plan.ts';

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

/** `playbook/sampling.yaml`: how many cases are drawn for review, and of whom. */
export const samplingSchema = z.strictObject({
  smallestStratum: z
    .strictObject({ value: z.number().int().positive(), reason })
    .describe('A stratum of fewer children is left out unless it is asked for.'),
  minimum: z
    .strictObject({ value: z.number().int().positive(), reason })
    .describe('Cases that every stratum gets where a total is shared out.'),
  reserve: z
    .strictObject({ share: z.number().min(0).max(1), reason })
    .describe('Reserves of a stratum, as a share of its cases.'),
  needSpread: z
    .strictObject({ expected: z.number().positive(), reason })
    .describe('A need that was to be expected this often in a stratum and was not drawn is pointed out.'),
  tradeOff: z
    .strictObject({
      totals: z.array(z.number().int().positive()).min(1),
      perStratum: z.array(z.number().int().positive()).min(1),
      reason,
    })
    .describe('The sizes that are shown to choose from: cases in all, and cases in each stratum.'),
});
export type SamplingContent = z.infer<typeof samplingSchema>;

/** How a level that changes from year to year is thought of before it is measured. */
const levelBeliefSchema = z.strictObject({
  drift: z
    .strictObject({ mean: z.number(), sd: z.number().positive() })
    .describe('Change of the level a year, on a logarithmic scale.'),
  steps: z
    .strictObject({ none: z.number().min(0).max(1), usual: z.number().positive() })
    .describe('Steps from year to year: the probability that there are none, and their usual size if there are.'),
  straying: z
    .strictObject({ none: z.number().min(0).max(1), usual: z.number().positive() })
    .describe('How far single years stray from the level: the same.'),
  reason,
});

/** `playbook/forecast.yaml`: how the years to come are worked out. */
export const forecastContentSchema = z.strictObject({
  years: z
    .strictObject({ value: z.number().int().min(1).max(20), reason })
    .describe('Years ahead, unless asked otherwise.'),
  draws: z.strictObject({ value: z.number().int().min(100), reason }),
  recentYears: z
    .strictObject({ value: z.number().int().positive(), reason })
    .describe('Years of history that rates are taken from, the latest.'),
  minimumYears: z
    .strictObject({ value: z.number().int().positive(), reason })
    .describe('With fewer years of flows the model is not fitted, and only a range of growth is given.'),
  mostUnknown: z
    .strictObject({ value: z.number().min(0).max(1), reason })
    .describe(
      'A census day with a larger share of plans whose provision is not known is not used, nor those before it.',
    ),
  starts: levelBeliefSchema.describe('New plans a year.'),
  rates: levelBeliefSchema.describe('What all chances of one kind have in common: ceasing, moving.'),
  growth: levelBeliefSchema.describe('All open plans, where history is too short for the model.'),
  goal: z
    .strictObject({
      growth: z.number().min(-0.5).max(0).describe('New plans a year: the least growth.'),
      shares: z
        .number()
        .min(0)
        .max(1)
        .describe('Shares of children who come into special places: times what is expected.'),
      costs: z.number().min(0).max(1).describe('Costs of places: times what is expected.'),
      reason,
    })
    .describe('How far the goal question looks for what would have to be true.'),
});
export type ForecastContent = z.infer<typeof forecastContentSchema>;

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

/**
 * The tests of whether a step can begin or is done. What each looks at is code, in `src/walk/`; which step takes which,
 * and how much is enough, is said in the step.
 */
export const COMPLETION_TESTS = [
  'tables-there',
  'tables-sound',
  'further-tables',
  'indicators-known',
  'sample-drawn',
  'sample-reviewed',
  'strata-reviewed',
  'views-sought',
  'groups-heard',
  'elements-scored',
  'pathways-sized',
  'assumptions-owned',
  'interventions-owned',
  'priorities-planned',
  'groups-rated',
] as const;
export type CompletionTestId = (typeof COMPLETION_TESTS)[number];

/** A completion test as a step takes it. */
export const stepTestSchema = z.strictObject({
  test: z.enum(COMPLETION_TESTS),
  title: text.describe('What must hold, in plain words.'),
  atLeast: z.number().min(0).optional().describe('How much is enough, where the test takes a threshold.'),
  tables: z.array(text).min(1).optional().describe('The tables it looks at.'),
  indicators: z.array(text).min(1).optional().describe('The indicators it looks at.'),
  reason,
});
export type StepTest = z.infer<typeof stepTestSchema>;

export const QUESTION_KINDS = ['text', 'choice', 'date', 'number'] as const;

/** What a question is asked about, once for each. */
export const QUESTION_SUBJECTS = ['element', 'scored-element', 'unplanned-priority', 'group', 'intervention'] as const;

/** One answer of a question of kind choice: a word that says all, or one with what it means. */
const choiceSchema = z.union([
  text,
  z.strictObject({
    value: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    title: text,
    settles: z.boolean().optional().describe('false: with this answer the step is not done yet.'),
    reason: z.literal('needed').optional().describe('This answer needs a reason, whatever the question says.'),
  }),
]);

/** One thing that people decide at a step. The answers go to `answers/progress.csv` unless it says otherwise. */
export const stepQuestionSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    ask: text.describe('The question, as it is put; {name} stands for what it is asked about.'),
    kind: z.enum(QUESTION_KINDS),
    choices: z.array(choiceSchema).min(2).optional().describe('For the kind choice: the answers there are.'),
    min: z.number().optional().describe('For the kind number: the least it may be.'),
    max: z.number().optional().describe('For the kind number: the most it may be.'),
    each: z.enum(QUESTION_SUBJECTS).optional().describe('Asked once for each of these.'),
    into: z
      .enum(['self-assessment', 'feedback'])
      .optional()
      .describe('The table of its own that the answer goes to: of elements to self-assessment, of groups to feedback.'),
    reason: z.enum(['welcome', 'needed']).optional().describe('Whether a reason is asked for; none unless said.'),
    optional: z.boolean().optional().describe('true: the step can be done without an answer.'),
    why: text.describe('What hangs on the answer, in a sentence or two.'),
  })
  .check(({ value, issues }) => {
    if ((value.kind === 'choice') === (value.choices !== undefined)) return;
    issues.push({
      code: 'custom',
      message: 'choices belong to a question of the kind choice, and to no other',
      input: value,
      path: ['choices'],
    });
  });
export type StepQuestion = z.infer<typeof stepQuestionSchema>;

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
  needs: z.array(stepTestSchema).optional().describe('What must hold before the step can begin.'),
  tests: z.array(stepTestSchema).optional().describe('What must hold for it to be done, beside its questions.'),
  questions: z.array(stepQuestionSchema).optional().describe('What the guided walk asks at this step.'),
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
  figures: z.array(
    z.strictObject({
      id: text,
      text,
      value: z.number(),
      beside: z
        .enum(STREAMS)
        .optional()
        .describe('Whose numbers in the area it may stand beside: a group that took part, or the cases reviewed.'),
      source: z.url(),
      year: text,
    }),
  ),
});
export type ProgrammeContent = z.infer<typeof programmeSchema>;

/**
 * `playbook/unit-costs.yaml`: published costs of a place, to stand beside an area's own. Each has a source in which it was
 * read; one that was not is not shipped.
 */
export const unitCostsSchema = z.strictObject({
  figures: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
        title: text,
        provision: z.enum(PROVISIONS),
        geography: text.describe('England, or whatever other area or areas the figure is for.'),
        values: z
          .record(
            z.string().regex(/^\d{4}-\d{2}$/, 'must be financial years such as 2024-25'),
            z.number().nonnegative(),
          )
          .refine((values) => Object.keys(values).length > 0, 'needs a year')
          .describe('Pounds a year for each financial year. The latest is shown.'),
        definition: text.describe('What the pounds are divided by, and what they leave out.'),
        source: text.describe('Where it was read: an address, or the title of a paper of the area\u2019s own.'),
      }),
    )
    .describe('An area may add its own, such as those of its neighbours.'),
});
export type UnitCostsContent = z.infer<typeof unitCostsSchema>;

export const PRINCIPLES = ['early', 'local', 'fair', 'effective', 'shared'] as const;

/** Which parts of a diagnosis speak to a principle beside its elements. */
export const PRINCIPLE_PARTS = ['voices', 'more-specialist', 'spending', 'forecast', 'agreement'] as const;
export type PrinciplePart = (typeof PRINCIPLE_PARTS)[number];

/** `playbook/plan.yaml`: what a plan is checked for, where places are planned, and what speaks to which principle. */
export const planContentSchema = z.strictObject({
  checks: z.array(z.strictObject({ id: z.enum(PLAN_CHECKS), title: text, reason })),
  places: z
    .strictObject({ provisions: z.array(z.enum(PROVISIONS)).min(1), reason })
    .describe('Provisions whose places are planned by number.'),
  principles: z
    .array(
      z.strictObject({
        id: z.enum(PRINCIPLES),
        title: text,
        meaning: text,
        elements: z.array(text).min(1),
        indicators: z.array(text),
        pathways: z.array(z.enum(PATHWAYS)).optional(),
        parts: z.array(z.enum(PRINCIPLE_PARTS)).optional(),
        reason,
      }),
    )
    .describe('The principles of a local SEND reform plan, and what in a diagnosis speaks to each.'),
  principlesSource: text.describe('Where the principles were read.'),
});
export type PlanContent = z.infer<typeof planContentSchema>;

export const WORDING_RULES = [
  'blanket-policy',
  'target-like',
  'causal-overclaim',
  'point-estimate',
  'unsourced-number',
  'empty-source',
] as const;
export type WordingRuleId = (typeof WORDING_RULES)[number];

const patterns = z.array(text).describe('Regular expressions, matched without regard to case.');

/** `playbook/wording.yaml`: wording that a plan should do without, and a better way to say it. */
export const wordingContentSchema = z.strictObject({
  rules: z.array(
    z.strictObject({
      id: z.enum(WORDING_RULES),
      title: text,
      in: z
        .enum(['text', 'source'])
        .describe('What it reads: what people write, or where a number is said to be from.'),
      patterns: patterns.min(1),
      unless: z
        .strictObject({ within: z.enum(['sentence', 'paragraph']), patterns: patterns.min(1) })
        .optional()
        .describe('It is no finding where one of these stands in the same sentence or paragraph.'),
      better: text.describe('A better way to say it.'),
      reason,
      examples: z.strictObject({ found: z.array(text).min(1), clean: z.array(text).min(1) }),
    }),
  ),
});
export type WordingContent = z.infer<typeof wordingContentSchema>;

export const SURVEY_HALVES = ['importance', 'experience'] as const;
/** The two things that every instrument asks of each element. */
export type SurveyHalf = (typeof SURVEY_HALVES)[number];

/** A word that may stand among others in one cell, so that it must not hold what parts them. */
const optionText = text.max(40).regex(/^[^,;]+$/, 'must have no comma and no semicolon: forms part answers by them');

/** A scale of words, each worth a value from 1 to 5. */
const answerScaleSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  points: z
    .array(z.strictObject({ value: z.number().int().min(1).max(5), text }))
    .min(2)
    .check((ctx) => {
      if (ctx.value.every(({ value }, index) => index === 0 || value > ctx.value[index - 1]!.value)) return;
      ctx.issues.push({ code: 'custom', message: 'the values must rise', input: ctx.value });
    })
    .describe('From the least to the most.'),
  cannotSay: text.describe('The answer of who cannot say. It counts as blank.'),
  reason,
});
export type AnswerScale = z.infer<typeof answerScaleSchema>;

/** A question with closed answers, which may be left out. */
function closedQuestion<const Code extends string>(codes: readonly [Code, ...Code[]]) {
  return z.strictObject({
    ask: text,
    answers: z.array(z.strictObject({ id: z.enum(codes), text })).min(2),
    cannotSay: text.describe('The answer of who would rather not say. It counts as blank.'),
  });
}
const NEED_CODES = Object.keys(NEEDS) as [keyof typeof NEEDS, ...(keyof typeof NEEDS)[]];

const ratingSchema = z.strictObject({ ask: text, scale: text.describe('The id of a scale.') });

/** What one group is given to fill in. `{area}` stands for the name of the area. */
const instrumentSchema = z.strictObject({
  id: z.enum(SURVEY_GROUPS).describe('The group it is for.'),
  title: text,
  introduction: z.array(text).min(1),
  privacy: z.array(text).min(1).describe('What becomes of the answers, and that nobody has to answer.'),
  consent: z.strictObject({ ask: text, yes: text, no: text }),
  howTo: text.describe('How to fill it in.'),
  importance: ratingSchema,
  experience: ratingSchema,
  topThree: z.strictObject({ ask: text }),
  phase: closedQuestion(PHASES).optional(),
  need: closedQuestion(NEED_CODES).optional(),
  thanks: text,
  forAdults: z.array(text).min(1).optional().describe('For the adult who gives it to a child, on a page of its own.'),
  layout: z.strictObject({
    numbered: z.boolean().describe('Statements bear the id of their element, by which answers are matched again.'),
    easyRead: z.boolean().describe('Large type, and one question at a time.'),
    reason,
  }),
});
export type Instrument = z.infer<typeof instrumentSchema>;

/** What a group is told of an element, and the few words that stand for it in a list. */
const wordingSchema = z.strictObject({ text, short: optionText });
export type SurveyWording = z.infer<typeof wordingSchema>;

const wordList = z.array(text).min(1);
const valueWords = z.strictObject({ 1: wordList, 2: wordList, 3: wordList, 4: wordList, 5: wordList });

/** `playbook/survey.yaml`: who is asked, what they are asked, and how their answers are read. */
export const surveySchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      id: z.enum(SURVEY_GROUPS),
      title: text,
      plural: text,
      about: z
        .strictObject({ phase: text, need: text })
        .describe('One of them, told by phase or need: {phase} and {need} stand for its name.'),
    }),
  ),
  core: z
    .strictObject({ importance: text, experience: text, topThree: text, reason })
    .describe('What every instrument asks of each element, and what the answers mean.'),
  scales: z.array(answerScaleSchema).min(1),
  instruments: z.array(instrumentSchema),
  wording: z
    .record(z.string().regex(/^[A-Z]{1,3}\d{2}$/), z.partialRecord(z.enum(SURVEY_GROUPS), wordingSchema))
    .describe('For each element and group. An element without wording of its own is asked by its title.'),
  reading: z
    .strictObject({
      words: z.strictObject({ importance: valueWords, experience: valueWords }),
      cannotSay: wordList.describe('Words that count as blank.'),
      yes: z.record(z.string(), wordList).describe('For each language, the words that say yes.'),
      no: z.record(z.string(), wordList),
      questions: z
        .strictObject({
          importance: wordList,
          experience: wordList,
          topThree: wordList,
          phase: wordList,
          need: wordList,
          consent: wordList,
        })
        .describe(
          'Words in a question that tell what it asks. For the two halves they settle it; else they suggest it.',
        ),
    })
    .describe('Words that forms of others use, beside the words of the scales.'),
});
export type SurveyContent = z.infer<typeof surveySchema>;

/** What a form of a case review asks, in the order in which it is asked. */
export const CASE_QUESTIONS = [
  'ideal',
  'goals',
  'question',
  'divergence',
  'elements',
  'outcome',
  'views',
  'confidence',
  'dissent',
  'roles',
  'notes',
] as const;
export type CaseQuestion = (typeof CASE_QUESTIONS)[number];

const partOfGuide = z.strictObject({ heading: text, text: z.array(text).min(1) });

/** `playbook/kits/case-review.yaml`: the words of the workshop in which cases are reviewed. */
export const caseReviewKitSchema = z.strictObject({
  title: text,
  notice: z
    .strictObject({ title: text, points: z.array(text).min(1) })
    .describe(
      'Stands on the guide and on every form: that the system is judged and never the child, and nothing decided.',
    ),
  guide: z.strictObject({
    heading: text,
    introduction: z.array(text).min(1),
    rules: z.array(z.strictObject({ id: text, title: text, text })).min(1),
    agenda: z
      .array(
        z.strictObject({
          id: text,
          title: text,
          time: text,
          say: text.describe('To be said aloud.'),
          steps: z.array(text).min(1),
        }),
      )
      .min(1),
    twice: partOfGuide.describe('Why some cases are reviewed a second time, by others.'),
    spreadsheet: partOfGuide,
  }),
  form: z.strictObject({
    questions: z.array(
      z.strictObject({
        id: z.enum(CASE_QUESTIONS),
        title: text,
        ask: text,
        note: text.optional().describe('What is to be written on the lines.'),
      }),
    ),
    divergence: z.array(z.strictObject({ id: z.enum(DIVERGENCE_POINTS), title: text })),
    marks: z.strictObject({ decisive: text, contributory: text }),
    directions: z
      .array(z.strictObject({ id: text, title: text, outcomes: z.array(z.enum(IDEAL_OUTCOMES)).min(1) }))
      .describe('The ideal outcomes, each under the direction it points in.'),
    views: z.strictObject({ parent: text, child: text }),
    confidence: z.array(z.strictObject({ id: z.enum(['1', '2', '3']), title: text })),
    yes: text,
    no: text,
  }),
});
export type CaseReviewKit = z.infer<typeof caseReviewKitSchema>;

export const OVERLAY_KINDS = ['part', 'element', 'step', 'benchmarks'] as const;

/** What one file of an area's own adds to the playbook or changes in it. */
export const overlaySchema = z.strictObject({
  file: text.describe('Relative to the area folder.'),
  kind: z.enum(OVERLAY_KINDS),
  id: text.describe('Id of the element or step, name of the part, or title of the release.'),
  title: text.optional().describe('Of an element or a step.'),
  change: z.enum(['added', 'changed']),
  reason: text.optional().describe('What the file gives as its reason for all of it.'),
  what: z
    .array(
      z.strictObject({
        what: text.describe('The way to what is changed, such as: themes A weight.'),
        change: z.enum(['added', 'changed', 'taken-out']),
        was: text.optional().describe('As shipped. Left out where it was not there, and where either is a long text.'),
        now: text
          .optional()
          .describe('As it is here. Left out where it was taken out, and where either is a long text.'),
        reason: text.optional(),
      }),
    )
    .describe('What is changed in content that was there already.'),
});
export type Overlay = z.infer<typeof overlaySchema>;

/** The whole playbook, loaded and cross-checked. */
export const playbookSchema = z.strictObject({
  version: text,
  sha256: text,
  overlays: z.array(overlaySchema).describe('What an area laid over the shipped playbook.'),
  themes: z.array(themeSchema),
  elements: z.array(elementSchema),
  steps: z.array(stepSchema),
  provision: provisionSchema,
  streams: streamsSchema,
  pathways: pathwaysSchema,
  sampling: samplingSchema,
  forecast: forecastContentSchema,
  disclosure: disclosureSchema,
  workstreams: z.array(workstreamSchema),
  survey: surveySchema,
  caseReviewKit: caseReviewKitSchema,
  programme: programmeSchema,
  unitCosts: unitCostsSchema,
  plan: planContentSchema,
  wording: wordingContentSchema,
  benchmarks: z.array(benchmarksSchema),
});
export type Playbook = z.infer<typeof playbookSchema>;
