import type { Diagnosis } from '../../model/diagnosis.ts';
import { longDate, percentText, plainNumber, sizeText, writtenNumber } from '../format.ts';
import { type Context, type FactView, type SectionHead, sectionHead } from './context.ts';
import { LAW } from './law.ts';
import { overlaysCount, overlaysTable, pictureName } from './overlays.ts';
import { type RegisterView, registerView } from './register.ts';
import type { TableView } from './table.ts';
import { safeAddress, sentence } from './words.ts';

/** Section 9: assumptions, method, law and provenance. */
export interface MethodView extends SectionHead {
  readonly assumptions: RegisterView;
  readonly assumptionsNone: string;
  readonly method: readonly string[];
  readonly disclosure: readonly FactView[];
  readonly disclosureNote: string;
  readonly weights: TableView;
  readonly thresholds: TableView;
  readonly law: LawView;
  readonly inputs: TableView;
  readonly made: readonly FactView[];
  readonly overlays: TableView;
  readonly definitions: TableView;
  readonly benchmarks: TableView;
  readonly programme: TableView;
  readonly endorsement: string;
}

interface LawView {
  readonly act: string;
  readonly href: string;
  readonly sections: readonly FactView[];
  readonly caution: string;
}

/** @param ownTemplates templates that are not those that come with dbv, by name */
export function methodView(context: Context, ownTemplates: readonly string[] = []): MethodView {
  const { diagnosis } = context;
  return {
    ...sectionHead(context, 9, 'Assumptions, method, law and provenance'),
    assumptions: registerView(context),
    assumptionsNone: diagnosis.assumptions.length === 0 ? 'No assumption was given.' : '',
    method: methodTexts(diagnosis),
    disclosure: disclosureFacts(diagnosis),
    disclosureNote: DISCLOSURE_NOTES[diagnosis.audience],
    weights: weightsTable(context),
    thresholds: thresholdsTable(context),
    law: {
      act: LAW.act,
      href: LAW.address,
      sections: LAW.sections.map(({ section, requires }) => ({ term: section, text: requires })),
      caution: LAW.caution,
    },
    inputs: inputsTable(context),
    made: madeFacts(diagnosis, ownTemplates),
    overlays: overlaysTable(context),
    definitions: definitionsTable(context),
    benchmarks: benchmarksTable(context),
    programme: programmeTable(context),
    endorsement:
      'dbv follows the published approach of the Delivering Better Value in SEND programme. It is not endorsed by the Department for Education, and nothing here is the Department\u2019s view.',
  };
}

function methodTexts(diagnosis: Diagnosis): readonly string[] {
  return [
    'Indicators follow the definitions of the Department for Education\u2019s published statistics. Shares have Wilson intervals, rates exact Poisson intervals and mean costs Student\u2019s t intervals, all at 95%.',
    'Case reviews are weighted by stratum: a case stands for the children in its stratum divided by the cases reviewed there. Intervals use Kish\u2019s effective sample size.',
    'An element\u2019s score is the weighted mean of the kinds of evidence there are. Below the least coverage it is not known, which is not the same as low.',
    'Ranks come from repeated draws in which the evidence varies within its sampling error and the weights of the kinds of evidence vary too.',
    `A theme\u2019s score is the weighted mean of the known scores of its elements, by the weights in the ${pictureName(diagnosis)}.`,
    'Improvement is flow × share × deliverability: children entering a stratum in a year, the share of reviewed cases that could have been elsewhere, and what the interventions are expected to deliver. Pounds are children × the difference in cost, less what the interventions cost.',
    'The change in spending is split into number of children, mix and cost a child by Shapley\u2019s rule: the mean over the six orders in which the three can change, in cells of provision, need and age band as fine as the rows of both years give them. A cell that is empty in one year takes its cost a child from the other. Services and block contracts are apart.',
  ];
}

const DISCLOSURE_NOTES = {
  shareable:
    'Percentages, means, intervals, children and pounds are worked out again from protected counts, so they differ from exact ones, and where numbers are small by a good deal. Of spending, more is withheld than what is small, so that nothing small can be found by subtraction. These rules lower the risk that a child is recognised; they do not take it away.',
  internal:
    'These rules were not applied here: this report holds exact figures. They are applied to the report that may be shared.',
} as const;

function disclosureFacts({ judgements }: Diagnosis): FactView[] {
  const { hideBelow, roundTo, money } = judgements.disclosure;
  return [
    { term: `Counts below ${hideBelow.value} are withheld`, text: sentence(hideBelow.reason) },
    { term: `Other counts are rounded to ${roundTo.value}`, text: sentence(roundTo.reason) },
    {
      term: `Means of money need ${money.minimumPlacements} placements`,
      text: sentence(
        `They are withheld too where two placements make up ${percentText(money.dominanceTwoLargest)} of the sum or more, or where the rest are under ${percentText(money.dominanceRest)} of the largest, and are rounded to £${plainNumber(money.roundTo)}. ${money.reason}`,
      ),
    },
  ];
}

function weightsTable(context: Context): TableView {
  const { streams } = context.diagnosis.judgements.streams;
  return context.table({
    id: 'table-weights',
    caption: 'Weights and scales of the kinds of evidence',
    columns: ['Kind of evidence', '#Weight', 'What is measured', 'From measure to points', 'Why'],
    rows: streams.map(({ title, weight, measure, scale, reason }) => [
      title,
      writtenNumber(weight),
      measure,
      scale
        ? scale.map(([raw, points]) => `${writtenNumber(raw)} → ${writtenNumber(points)}`).join('; ')
        : 'each figure by itself',
      reason,
    ]),
  });
}

function thresholdsTable(context: Context): TableView {
  const { minimumCoverage, contributoryMark, draws, caseReviews, quality } = context.diagnosis.judgements.streams;
  return context.table({
    id: 'table-thresholds',
    caption: 'Other judgements used',
    columns: ['Judgement', 'Value', 'Why'],
    rows: [
      ['Least coverage for a score', percentText(minimumCoverage.value), minimumCoverage.reason],
      [
        'What a contributory naming counts beside a decisive one',
        writtenNumber(contributoryMark.value),
        contributoryMark.reason,
      ],
      [
        'Draws behind ranks, and what makes a priority',
        `${writtenNumber(draws.count)} draws; weights vary by ${percentText(draws.weightSpread)}; ${percentText(draws.interval)} rank interval; among the first ${draws.top} in ${percentText(draws.priorityShare)} of draws`,
        draws.reason,
      ],
      [
        'Effective cases needed',
        `${writtenNumber(caseReviews.generaliseFrom)} to generalise, ${writtenNumber(caseReviews.sizeFrom)} to turn a stratum into children`,
        caseReviews.reason,
      ],
      [
        'What is queried in the data',
        `gaps between placements over ${writtenNumber(quality.gapDays)} days; annual costs over £${writtenNumber(quality.costCeiling)}`,
        quality.reason,
      ],
    ],
  });
}

function inputsTable(context: Context): TableView {
  const { diagnosis, names, write } = context;
  return context.table({
    id: 'table-inputs',
    caption: 'Inputs',
    columns: ['Table', 'File', '#Size', '#Rows read', 'SHA-256'],
    rows: diagnosis.inputs.map(({ table, file, bytes, read, sha256 }) => [
      names.table(table),
      file,
      sizeText(bytes),
      write.count(read),
      sha256,
    ]),
  });
}

function madeFacts(diagnosis: Diagnosis, ownTemplates: readonly string[]): FactView[] {
  const { tool, playbook, schemaVersion, seed, history, asOf, census, period } = diagnosis;
  return [
    { term: 'Tool', text: `${tool.name} ${tool.version}` },
    { term: 'Playbook', text: `${playbook.version}, SHA-256 ${playbook.sha256}` },
    { term: 'Overlays', text: overlaysCount(diagnosis) },
    ...(ownTemplates.length === 0 ? [] : [{ term: 'Templates of the area\u2019s own', text: ownTemplates.join(', ') }]),
    { term: 'Document schema', text: schemaVersion },
    { term: 'Seed of the draws', text: String(seed) },
    { term: 'Reference date', text: longDate(asOf) },
    { term: 'Census day', text: longDate(census) },
    { term: 'Period', text: `${longDate(period.from)} to ${longDate(period.to)}` },
    {
      term: 'Records complete from',
      text: `${longDate(history.from)}${history.stated ? '' : ' (taken from the records; the area did not say)'}`,
    },
  ];
}

type Definition = Diagnosis['indicatorDefinitions'][number];
type Benchmark = Diagnosis['indicators'][number]['benchmark'];

function definitionsTable(context: Context): TableView {
  const { diagnosis } = context;
  const definitions = new Map(diagnosis.indicatorDefinitions.map((entry) => [entry.id, entry]));
  // Local measures are defined by the table they come from, all alike.
  const local = definitions.get('measure:<name>');
  const row = (title: string, { definition, source }: Definition, benchmark: Benchmark | undefined) => [
    title,
    definition,
    source,
    benchmark?.period ?? '',
    benchmark?.source ?? '',
  ];
  return context.table({
    id: 'table-definitions',
    caption: 'How each figure is defined, and where published ones come from',
    columns: ['Measure', 'Definition', 'Whose', 'Published figure is for', 'Source of the published figure'],
    rows: diagnosis.indicators
      .filter(({ by, id }) => by === null && definitions.has(id))
      .map(({ id, title, benchmark }) => row(title, definitions.get(id)!, benchmark))
      .concat(local ? [row('Local measures', local, undefined)] : []),
  });
}

function benchmarksTable(context: Context): TableView {
  return context.table({
    id: 'table-benchmarks',
    caption: 'Published statistics used',
    columns: ['Release', 'Publisher', 'Licence', 'Next update'],
    rows: context.diagnosis.judgements.benchmarks.map(({ release, publisher, licence, url, nextUpdate }) => [
      { text: release, href: safeAddress(url) },
      publisher,
      licence,
      nextUpdate,
    ]),
  });
}

function programmeTable(context: Context): TableView {
  return context.table({
    id: 'table-programme',
    caption: 'The programme\u2019s own published figures, for context and never as a yardstick',
    columns: ['Figure', '#Value', 'Years', 'Source'],
    rows: context.diagnosis.judgements.programme.map(({ text, value, source, year }) => [
      text,
      value < 1 ? percentText(value) : writtenNumber(value),
      year,
      { text: source.replace(/^https?:\/\/(www\.)?/, ''), href: safeAddress(source) },
    ]),
  });
}
