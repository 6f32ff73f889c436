import { AGE_BANDS, NEEDS, SEXES } from '../../model/codes.ts';
import type { Diagnosis } from '../../model/diagnosis.ts';
import { TABLES } from '../../model/tables/index.ts';
import { anchorOf, capitalised, codeWords } from './words.ts';

/** Titles of the things that a document speaks of by id. An id without a title stands for itself. */
export interface Names {
  readonly element: (id: string) => string;
  /** Its id and short title, for tables. */
  readonly elementShort: (id: string) => string;
  /** The heading of an element in section 5, and where it is. */
  readonly elementHeading: (id: string) => string;
  readonly elementAnchor: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly provision: (id: string) => string;
  readonly stratum: (id: string) => string;
  /** "post-16". */
  readonly phase: (id: string) => string;
  readonly outcome: (id: string) => string;
  readonly pathway: (id: string) => string;
  readonly stream: (id: string) => string;
  readonly indicator: (id: string) => string;
  readonly table: (id: string) => string;
  /** "children and young people". */
  readonly people: (surveyGroup: string) => string;
  /** A group of a breakdown: "Ages 5 to 10", "Speech, language and communication needs". */
  readonly group: (by: Readonly<Record<string, string>> | null) => string;
}

const PHASE_WORDS: Readonly<Record<string, string>> = {
  early_years: 'early years',
  primary: 'primary',
  secondary: 'secondary',
  post16: 'post-16',
};
export const DIMENSION_WORDS: Readonly<Record<string, string>> = {
  age_band: 'Age',
  primary_need: 'Primary need',
  sex: 'Sex',
  setting: 'Setting',
};

/** What interventions may act on beside pathways. */
const FLOW_WORDS: Readonly<Record<string, string>> = {
  starts: 'Plans that start',
  ceases: 'Plans that end',
  unit_cost: 'What places cost',
};

export function namesOf({
  elements,
  themes,
  indicators,
  judgements,
}: Pick<Diagnosis, 'elements' | 'themes' | 'indicators' | 'judgements'>): Names {
  const { provisions, pathways, streams, surveyGroups } = judgements;
  const element = titled(elements);
  const elementShort = titled(elements.map(({ id, shortTitle }) => ({ id, title: shortTitle })));
  const provision = titled(provisions);
  const outcome = titled(pathways.outcomes);
  const pathway = titled(pathways.pathways);
  const elementHeading = (id: string) => `${id} ${element(id)}`;
  return {
    element,
    elementShort: (id) => `${id} ${elementShort(id)}`,
    elementHeading,
    elementAnchor: (id) => anchorOf(elementHeading(id)),
    theme: titled(themes.map(({ id, shortTitle }) => ({ id, title: shortTitle }))),
    provision,
    stratum: (id) => {
      const [place = '', phase = ''] = id.split(':');
      return `${provision(place)}, ${PHASE_WORDS[phase] ?? phase}`;
    },
    phase: (id) => PHASE_WORDS[id] ?? id,
    outcome,
    pathway: (id) => FLOW_WORDS[id] ?? (pathways.pathways.some((known) => known.id === id) ? pathway(id) : outcome(id)),
    stream: titled(streams.streams),
    indicator: titled(indicators),
    table: (id) => (Object.hasOwn(TABLES, id) ? TABLES[id as keyof typeof TABLES].title : capitalised(codeWords(id))),
    people: titled(surveyGroups.map(({ id, plural }) => ({ id, title: plural }))),
    group: (by) =>
      Object.entries(by ?? {})
        .map(([dimension, value]) => groupTitle(dimension, value))
        .join(', '),
  };
}

function titled(list: readonly { readonly id: string; readonly title: string }[]): (id: string) => string {
  const titles = new Map(list.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}

function groupTitle(dimension: string, value: string): string {
  if (dimension === 'age_band' && (AGE_BANDS as readonly string[]).includes(value))
    return `Ages ${value.replace('-', ' to ')}`;
  const codes: Readonly<Record<string, string>> =
    dimension === 'primary_need' ? NEEDS : dimension === 'sex' ? SEXES : {};
  if (dimension === 'setting') return capitalised(codeWords(value));
  return Object.hasOwn(codes, value) ? codes[value]! : value;
}
