import { PHASES, PROVISIONS, STREAMS, THEMES } from '../../src/model/codes.ts';
import {
  caseReviewKitSchema,
  ELEMENT_SECTIONS,
  type ElementContent,
  type Playbook,
  planContentSchema,
  type StreamsContent,
  surveySchema,
  wordingContentSchema,
} from '../../src/model/playbook.ts';
import { caseReviewKit, forecast, plan, survey, wording } from '../playbook/tiny.ts';

/** A small playbook whose judgements are round numbers, so that tests can be worked by hand. */

const REASON = 'Because it is a test.';

/** An element with weight 1 in every theme and no measures. */
export function element(id: string, fields: Partial<ElementContent> = {}): ElementContent {
  return {
    id,
    title: `Element ${id}`,
    shortTitle: id,
    group: 'school',
    summary: `About ${id}.`,
    askedOfChildren: false,
    themes: THEMES.map((theme) => ({ theme, weight: 1, reason: REASON })),
    measures: [],
    workstreams: [1],
    changes: [{ title: 'A change', description: 'What it is.' }],
    questions: ['One?', 'Two?', 'Three?'],
    sections: Object.fromEntries(ELEMENT_SECTIONS.map((heading) => [heading, 'Text.'])) as ElementContent['sections'],
    ...fields,
  };
}

/** E01 to E17; E07 and E15 are linked, as in the playbook itself. */
export const SEVENTEEN: readonly ElementContent[] = Array.from({ length: 17 }, (_, index) => {
  const id = `E${String(index + 1).padStart(2, '0')}`;
  const linked = { E07: 'E15', E15: 'E07' }[id];
  return element(id, linked === undefined ? {} : { linkedTo: linked });
});

/** Case reviews weigh 3, parent carers and children 2, the others 1; every scale is the raw measure times 100. */
const WEIGHTS: Readonly<Record<string, number>> = { case_review: 3, parent_carer: 2, child: 2 };

export const STREAM_CONTENT: StreamsContent = {
  streams: STREAMS.map((id) => ({
    id,
    title: id,
    weight: WEIGHTS[id] ?? 1,
    ...(id === 'indicator'
      ? {}
      : {
          scale: [
            [0, 0],
            [1, 100],
          ],
        }),
    measure: 'A measure.',
    reason: REASON,
  })),
  minimumCoverage: { value: 0.25, reason: REASON },
  contributoryMark: { value: 0.5, reason: REASON },
  draws: { count: 2000, weightSpread: 0.25, interval: 0.9, top: 5, priorityShare: 0.8, reason: REASON },
  grades: [
    { grade: 'A', streams: 4, caseReviewEffective: 30, newerThanMonths: 18, agreementWithin: 25, meaning: 'Best.' },
    { grade: 'B', streams: 3, caseReviewEffective: 10, meaning: 'Good.' },
    { grade: 'C', streams: 2, meaning: 'Some.' },
    { grade: 'D', streams: 1, meaning: 'Little.' },
  ],
  caseReviews: { generaliseFrom: 10, sizeFrom: 10, reason: REASON },
  quality: { gapDays: 62, costCeiling: 500_000, reason: REASON },
};

export const PLAYBOOK: Playbook = {
  version: 'test',
  sha256: 'test',
  overlays: [],
  themes: THEMES.map((id) => ({
    id,
    title: `Theme ${id}`,
    shortTitle: id,
    question: `What of ${id}?`,
    summary: `About ${id}.`,
  })),
  elements: [...SEVENTEEN],
  steps: [],
  provision: {
    provisions: PROVISIONS.map((id) => ({ id, title: `Title of ${id}`, state: true, dsgGroup: 'Group' })),
    settings: {},
    senSettings: {},
    establishmentTypes: {},
    phases: PHASES.map((id) => ({ id, title: `Phase ${id}`, ages: 'Some' })),
    source: 'Test.',
  },
  streams: STREAM_CONTENT,
  pathways: {
    outcomes: [],
    pathways: [
      {
        id: 'sen_support_no_plan',
        title: 'SEN support',
        theme: 'A',
        appliesTo: {},
        costTo: { assumption: 'sen-support-cost-per-child' },
        reason: REASON,
      },
      {
        id: 'mainstream_not_special',
        title: 'Mainstream',
        theme: 'A',
        appliesTo: { provisions: ['special_state', 'special_independent'] },
        costTo: { provision: 'mainstream' },
        reason: REASON,
      },
      {
        id: 'resourced_not_special',
        title: 'Resourced',
        theme: 'A',
        appliesTo: { provisions: ['special_state', 'special_independent'] },
        costTo: { provision: 'resourced' },
        newSupportAssumption: 'resourced-new-support',
        reason: REASON,
      },
      {
        id: 'state_special_not_independent',
        title: 'State special',
        theme: 'B',
        appliesTo: { provisions: ['special_independent'] },
        costTo: { provision: 'special_state' },
        reason: REASON,
      },
      {
        id: 'post16_ordinary_pathway',
        title: 'Ordinary routes',
        theme: 'C',
        appliesTo: { phases: ['post16'] },
        costTo: { provision: 'post16' },
        reason: REASON,
      },
    ],
    countingStatuses: ['agreed', 'live', 'done'],
    caution: 'It is about the system.',
  },
  sampling: {
    smallestStratum: { value: 10, reason: REASON },
    minimum: { value: 3, reason: REASON },
    reserve: { share: 0.25, reason: REASON },
    needSpread: { expected: 2, reason: REASON },
    tradeOff: { totals: [30, 60], perStratum: [5, 10], reason: REASON },
  },
  forecast: forecast(),
  disclosure: {
    hideBelow: { value: 8, reason: REASON },
    roundTo: { value: 5, reason: REASON },
    money: { minimumPlacements: 10, dominanceTwoLargest: 0.9, dominanceRest: 0.1, roundTo: 1000, reason: REASON },
    percentPlaces: { shareable: 0, internal: 1 },
    symbol: 'c',
  },
  workstreams: [],
  survey: surveySchema.parse(survey()),
  caseReviewKit: caseReviewKitSchema.parse(caseReviewKit()),
  programme: { figures: [] },
  unitCosts: { figures: [] },
  plan: planContentSchema.parse(plan()),
  wording: wordingContentSchema.parse(wording()),
  benchmarks: [],
};
