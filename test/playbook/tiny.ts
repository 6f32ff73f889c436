import { stringify } from 'yaml';
import {
  DIVERGENCE_POINTS,
  IDEAL_OUTCOMES,
  PATHWAYS,
  PHASES,
  PROVISIONS,
  SEN_SETTINGS,
  STREAMS,
  SURVEY_GROUPS,
  THEMES,
} from '../../src/model/codes.ts';
import { PLAN_CHECKS } from '../../src/model/plan.ts';
import { CASE_QUESTIONS, ELEMENT_SECTIONS, PRINCIPLES, WORDING_RULES } from '../../src/model/playbook.ts';
import { ELEMENT_IDS, YAML_FILES } from '../../src/playbook/file-names.ts';
import type { PartSchema } from '../../src/yaml/check-schema.ts';
import { isFaults, type Located } from '../../src/yaml/located.ts';
import { readYamlPart } from '../../src/yaml/yaml-part.ts';

/** The smallest content that passes every check, as plain objects that a test can spoil before it is written as YAML. */

export const themes = () => ({
  themes: THEMES.map((id) => ({ id, title: id, shortTitle: id, question: 'q', summary: 's' })),
});

export const provision = () => ({
  provisions: PROVISIONS.map((id) => ({ id, title: id, state: true, dsgGroup: 'g' })),
  settings: { mainstream_academy: { title: 't', provision: 'mainstream' } },
  senSettings: Object.fromEntries(Object.keys(SEN_SETTINGS).map((code) => [code, 'elsewhere'])),
  establishmentTypes: { '11': { title: 't', provision: 'mainstream', state: false } },
  phases: PHASES.map((id) => ({ id, title: id, ages: 'a' })),
  source: 's',
});

const scale = [
  [0, 0],
  [1, 100],
];
interface Stream {
  id: string;
  title: string;
  weight: number;
  measure: string;
  reason: string;
  scale?: number[][];
}
interface Grade {
  grade: string;
  streams: number;
  caseReviewEffective?: number;
  meaning: string;
}

export const streams = () => ({
  streams: STREAMS.map((id): Stream => {
    const stream = { id, title: id, weight: 1, measure: 'm', reason: 'r' };
    return id === 'indicator' ? stream : { ...stream, scale };
  }),
  minimumCoverage: { value: 0.25, reason: 'r' },
  contributoryMark: { value: 0.5, reason: 'r' },
  draws: { count: 10, weightSpread: 0.25, interval: 0.9, top: 5, priorityShare: 0.8, reason: 'r' },
  grades: [
    { grade: 'A', streams: 4, caseReviewEffective: 30, meaning: 'm' },
    { grade: 'B', streams: 3, caseReviewEffective: 10, meaning: 'm' },
    { grade: 'C', streams: 2, meaning: 'm' },
    { grade: 'D', streams: 1, meaning: 'm' },
  ] as Grade[],
  caseReviews: { generaliseFrom: 10, sizeFrom: 10, reason: 'r' },
  quality: { gapDays: 62, costCeiling: 1000, reason: 'r' },
});

export const pathways = () => ({
  outcomes: IDEAL_OUTCOMES.map((id) => ({ id: id as string, title: id, meaning: 'm' })),
  pathways: PATHWAYS.map((id) => ({
    id: id as string,
    title: id,
    theme: 'A',
    appliesTo: {},
    costTo: { assumption: 'a' },
    reason: 'r',
  })),
  countingStatuses: ['agreed'],
  caution: 'c',
});

export const sampling = () => ({
  smallestStratum: { value: 10, reason: 'r' },
  minimum: { value: 3, reason: 'r' },
  reserve: { share: 0.25, reason: 'r' },
  needSpread: { expected: 2, reason: 'r' },
  tradeOff: { totals: [30, 60], perStratum: [5, 10], reason: 'r' },
});

export const forecast = () => ({
  years: { value: 5, reason: 'r' },
  draws: { value: 1000, reason: 'r' },
  recentYears: { value: 5, reason: 'r' },
  minimumYears: { value: 2, reason: 'r' },
  mostUnknown: { value: 0.1, reason: 'r' },
  starts: level(),
  rates: level(),
  growth: level(),
  goal: { growth: -0.1, shares: 0.5, costs: 0.8, reason: 'r' },
});

function level() {
  return {
    drift: { mean: 0, sd: 0.05 },
    steps: { none: 0.5, usual: 0.05 },
    straying: { none: 0.5, usual: 0.1 },
    reason: 'r',
  };
}

export const disclosure = () => ({
  hideBelow: { value: 8, reason: 'r' },
  roundTo: { value: 5, reason: 'r' },
  money: { minimumPlacements: 10, dominanceTwoLargest: 0.9, dominanceRest: 0.1, roundTo: 1000, reason: 'r' },
  percentPlaces: { shareable: 0, internal: 1 },
  symbol: 'c',
});

export const workstreams = () => ({
  workstreams: [1, 2, 3, 4, 5].map((id) => ({ id, title: 't', purpose: 'p', leads: 'l', measures: ['m'] })),
});

const words = { 1: ['one'], 2: ['two'], 3: ['three'], 4: ['four'], 5: ['five'] };
const told = (id: string) => ({ text: `About ${id}.`, short: id });
const adultsTold = (id: string): Record<string, { text: string; short: string }> =>
  Object.fromEntries(SURVEY_GROUPS.filter((group) => group !== 'child').map((group) => [group, told(id)]));

export const survey = () => ({
  groups: SURVEY_GROUPS.map((id) => ({ id: id as string, title: id, plural: id, about: { phase: 'a', need: 'a' } })),
  core: { importance: 'i', experience: 'e', topThree: 't', reason: 'r' },
  scales: [
    {
      id: 'five',
      points: [1, 2, 3, 4, 5].map((value) => ({ value, text: `mark ${value}` })),
      cannotSay: 'cannot say',
      reason: 'r',
    },
  ],
  instruments: SURVEY_GROUPS.map((id) => ({
    id: id as string,
    title: 't',
    introduction: ['i'],
    privacy: ['p'],
    consent: { ask: 'Happy?', yes: 'Yes', no: 'No' },
    howTo: 'h',
    importance: { ask: 'How important?', scale: 'five' },
    experience: { ask: 'How is it now?', scale: 'five' },
    topThree: { ask: 'Which three?' },
    thanks: 't',
    layout: { numbered: true, easyRead: false, reason: 'r' },
  })),
  wording: Object.fromEntries(ELEMENT_IDS.map((id) => [id, adultsTold(id)])),
  reading: {
    words: { importance: structuredClone(words), experience: structuredClone(words) },
    cannotSay: ['no idea'],
    yes: { English: ['yes'] },
    no: { English: ['no'] },
    questions: {
      importance: ['important'],
      experience: ['now'],
      topThree: ['top three'],
      phase: ['phase'],
      need: ['need'],
      consent: ['happy'],
    },
  },
});

export const caseReviewKit = () => ({
  title: 't',
  notice: { title: 'n', points: ['p'] },
  guide: {
    heading: 'h',
    introduction: ['i'],
    rules: [{ id: 'r', title: 't', text: 't' }],
    agenda: [{ id: 'a', title: 't', time: 't', say: 's', steps: ['s'] }],
    twice: { heading: 'h', text: ['t'] },
    spreadsheet: { heading: 'h', text: ['t'] },
  },
  form: {
    questions: CASE_QUESTIONS.map((id) => ({ id: id as string, title: id, ask: 'a' })),
    divergence: DIVERGENCE_POINTS.map((id) => ({ id, title: id })),
    marks: { decisive: 'd', contributory: 'c' },
    directions: [{ id: 'd', title: 't', outcomes: [...IDEAL_OUTCOMES] }],
    views: { parent: 'p', child: 'c' },
    confidence: ['1', '2', '3'].map((id) => ({ id, title: 't' })),
    yes: 'yes',
    no: 'no',
  },
});

export const programme = () => ({
  figures: [{ id: 'one', text: 't', value: 1, source: 'https://example.org/', year: '2024' }],
});

export const unitCosts = () => ({
  figures: [
    {
      id: 'one',
      title: 't',
      provision: 'mainstream',
      geography: 'England',
      values: { '2023-24': 9000, '2024-25': 9500 },
      definition: 'd',
      source: 's',
    },
  ],
});

export const plan = () => ({
  checks: PLAN_CHECKS.map((id) => ({ id: id as string, title: id, reason: 'r' })),
  places: { provisions: ['resourced', 'special_state'], reason: 'r' },
  principles: PRINCIPLES.map((id) => ({
    id: id as string,
    title: id,
    meaning: 'm',
    elements: [...ELEMENT_IDS],
    indicators: ['known-share'],
    reason: 'r',
  })),
  principlesSource: 's',
});

export const wording = () => ({
  rules: WORDING_RULES.map((id) => ({
    id: id as string,
    title: id,
    in: id === 'empty-source' ? 'source' : 'text',
    patterns: [`\\b${id}\\b`],
    better: 'b',
    reason: 'r',
    examples: { found: [id], clean: ['c'] },
  })),
});

interface Measure {
  indicator: string;
  by?: Record<string, string>;
  weakEnd: string;
  reason: string;
}

export const element = (id: string) => ({
  id,
  title: id,
  shortTitle: id,
  group: 'school',
  summary: 's',
  askedOfChildren: false,
  themes: THEMES.map((theme) => ({ theme: theme as string, weight: 1, reason: 'r' })),
  measures: [{ indicator: 'known-share', weakEnd: 'high', reason: 'r' }] as Measure[],
  workstreams: [1],
  changes: [{ title: 't', description: 'd' }],
  questions: ['1', '2', '3'],
});

export const elementBody = ELEMENT_SECTIONS.map((heading) => `## ${heading}\n\nText.\n`).join('\n');

export const step = (id: string, order: number) => ({
  id,
  order,
  title: 't',
  purpose: 'p',
  people: ['p'],
  prepare: ['p'],
  produces: ['p'],
  doneWhen: ['d'],
  tables: ['plans'],
});

export const benchmarks = () => ({
  release: 'r',
  publisher: 'p',
  licence: 'l',
  nextUpdate: 'n',
  url: 'https://example.org/',
  periods: { '*': '2024' } as Record<string, string>,
  sources: { 'known-share': 's' } as Record<string, string>,
  geographies: { England: 'England' },
  figures: [{ indicator: 'known-share', geography: 'England', value: 0.5 }],
  spreads: [{ indicator: 'known-share', authorities: 150, p10: 0.1, p25: 0.2, p50: 0.2, p75: 0.4, p90: 0.5 }],
});

/** Content as YAML. An object that stands twice is written twice, since aliases are not read. */
export function asYaml(content: object): string {
  return stringify(content, { aliasDuplicateObjects: false });
}

/** A Markdown file with front matter. */
export function markdown(front: object, body: string): string {
  return `---\n${asYaml(front)}---\n\n${body}`;
}

/** Every file of the smallest playbook. */
export function tinyPlaybook(): Map<string, string> {
  const yaml = {
    themes,
    provision,
    streams,
    pathways,
    sampling,
    forecast,
    disclosure,
    workstreams,
    survey,
    caseReviewKit,
    programme,
    unitCosts,
    plan,
    wording,
  };
  return new Map([
    ...Object.entries(yaml).map(([name, make]) => [YAML_FILES[name as keyof typeof yaml], asYaml(make())] as const),
    ...ELEMENT_IDS.map((id) => [`elements/${id}.md`, markdown(element(id), elementBody)] as const),
    ['steps/later.md', markdown(step('later', 2), 'Guidance.')],
    ['steps/sooner.md', markdown(step('sooner', 1), 'Guidance.')],
    ['benchmarks/b.yaml', asYaml(benchmarks())],
  ]);
}

/** Content written as YAML and read back against its schema, with its positions. */
export function located<Content>(file: string, content: object, schema: PartSchema<Content>): Located<Content> {
  const reading = readYamlPart(file, asYaml(content), schema);
  if (isFaults(reading)) throw new Error(`the fixture is faulty: ${JSON.stringify(reading)}`);
  return reading;
}

/** The line, counted from 1, on which the nth text like this stands. */
export function lineOf(text: string, needle: string, nth = 1): number {
  const lines = text.split('\n').flatMap((line, index) => (line.includes(needle) ? [index + 1] : []));
  const line = lines[nth - 1];
  if (line === undefined) throw new Error(`"${needle}" does not stand ${nth} times in the text`);
  return line;
}
