import type { Diagnosis, ElementResult } from '../../src/model/diagnosis.ts';
import type { StepContent, StepTest } from '../../src/model/playbook.ts';
import type { Row, TableName, Tables } from '../../src/model/tables/index.ts';
import { TABLES } from '../../src/model/tables/index.ts';
import type { WalkFacts } from '../../src/walk/facts.ts';
import { day, tableOf } from '../assess/facts.ts';
import { PLAYBOOK } from '../assess/playbook.ts';

/** Builders for the walk: each test says what matters to it and nothing else. */

/** A table of an area, in its own file. */
export function table<Name extends TableName>(
  name: Name,
  rows: readonly Row<Name>[],
): { readonly [Key in Name]: NonNullable<Tables[Key]> } {
  const read = { ...tableOf(rows), file: `${TABLES[name].folder}/${name}.csv` };
  return { [name]: read } as unknown as { readonly [Key in Name]: NonNullable<Tables[Key]> };
}

/** Rows of `progress.csv`, `step/question` to the answer, agreed on 1 March 2026. */
export function decided(...answers: readonly (readonly [place: string, answer: string])[]): Row<'progress'>[] {
  return answers.map(([place, answer], index) => {
    const [step = '', question = ''] = place.split('/');
    return {
      line: index + 2,
      step,
      question,
      answer,
      reason: undefined,
      agreedBy: 'Steering group',
      date: day('2026-03-01'),
    };
  });
}

/** An element as a diagnosis has it: scored, ranked second, no priority. */
export function scored(id: string, fields: Partial<ElementResult> = {}): ElementResult {
  return {
    id,
    title: `Element ${id}`,
    shortTitle: `Short ${id}`,
    group: 'school',
    summary: `About ${id}.`,
    status: 'known',
    score: 50,
    coverage: 1,
    grade: 'B',
    rank: { low: 1, median: 2, high: 4, topFiveShare: 0.5 },
    priority: false,
    streams: [],
    questions: [],
    changes: [],
    ...fields,
  };
}

/** An element with too little evidence. */
export function unscored(id: string): ElementResult {
  const { score, grade, rank, ...rest } = scored(id);
  return { ...rest, status: 'unknown', reason: 'coverage-too-low', coverage: 0.1 };
}

export type Intervention = Diagnosis['interventions'][number];

/** An agreed intervention on E09, with an owner. */
export function planned(id: string, fields: Partial<Intervention> = {}): Intervention {
  return {
    id,
    title: `Intervention ${id}`,
    workstream: 1,
    elements: ['E09'],
    theme: 'A',
    pathway: 'mainstream_not_special',
    startDate: '2026-09-01',
    rampMonths: 12,
    deliverability: { low: 0.1, central: 0.2, high: 0.3 },
    owner: 'Head of SEN',
    status: 'agreed',
    ...fields,
  };
}

/** A step of which only what matters is said. */
export function step(id: string, fields: Partial<StepContent> = {}): StepContent {
  return {
    id,
    order: 1,
    title: `Step ${id}`,
    purpose: 'To test.',
    people: ['Somebody'],
    prepare: ['Something'],
    produces: ['Something'],
    doneWhen: ['It is done'],
    tables: [],
    tests: [],
    guidance: 'Do it.',
    ...fields,
  };
}

/** A completion test as a step takes it. */
export function rule(test: StepTest['test'], fields: Partial<StepTest> = {}): StepTest {
  return { test, title: 'It holds', reason: 'Because it is a test.', ...fields };
}

export interface Parts {
  readonly steps?: readonly StepContent[];
  readonly tables?: Tables;
  readonly issues?: WalkFacts['issues'];
  readonly unusable?: WalkFacts['unusable'];
  readonly diagnosis?: Partial<WalkFacts['diagnosis']>;
}

/** An area without a record, of which a diagnosis says nothing, but for what is given. */
export function walkFacts({
  steps = [],
  tables = {},
  issues = [],
  unusable = [],
  diagnosis = {},
}: Parts = {}): WalkFacts {
  return {
    playbook: { ...PLAYBOOK, steps: [...steps] },
    tables,
    issues,
    unusable,
    diagnosis: { elements: [], opportunities: [], indicators: [], interventions: [], ...diagnosis },
  };
}
