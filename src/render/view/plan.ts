import type { Diagnosis, IndicatorResult } from '../../model/diagnosis.ts';
import type { Band, KnownForecast } from '../../model/forecast.ts';
import type { CheckStatus, PlanCheck, PlanMeasure, PlannedIntervention, PlanResult } from '../../model/plan.ts';
import { longDate, percentText, plainNumber, poundsText } from '../format.ts';
import { type Context, type SectionHead, sectionHead } from './context.ts';
import { effectOn, knownForecast, yearsOf } from './outlook.ts';
import { placesTable } from './places.ts';
import type { CellInput, TableView } from './table.ts';
import { codeWords, headNumber, listWords, plural, uncapitalised } from './words.ts';

type Intervention = Diagnosis['interventions'][number];

/** Section 8: the plan, by workstream, year by year, and checked. */
export interface PlanView extends SectionHead {
  readonly intro: readonly string[];
  readonly workstreams: readonly WorkstreamView[];
  /** Whether there is more to show than what the area wrote. */
  readonly isWorkedOut: boolean;
  readonly effects: TableView;
  readonly trajectory: TableView;
  readonly trajectoryNote: string;
  readonly milestones: TableView;
  readonly measures: TableView;
  readonly money: TableView;
  readonly moneyNotes: readonly string[];
  readonly places: TableView;
  readonly checks: TableView;
}

interface WorkstreamView {
  readonly title: string;
  readonly purpose: string;
  readonly leads: string;
  readonly measures: readonly string[];
  readonly table: TableView;
  readonly none: string;
}

export function planView(context: Context): PlanView {
  const { diagnosis } = context;
  const { plan } = diagnosis;
  return {
    ...sectionHead(context, 8, 'The plan'),
    intro: [
      ...planIntroduction(diagnosis),
      ...(plan && diagnosis.interventions.length > 0 ? ['The last table says which checks these are.'] : []),
    ],
    workstreams: diagnosis.judgements.workstreams.map((workstream) => workstreamView(context, workstream)),
    isWorkedOut: plan !== undefined && diagnosis.interventions.length > 0,
    effects: effectsTable(context),
    trajectory: trajectoryTable(context),
    trajectoryNote: trajectoryNote(diagnosis),
    milestones: milestonesTable(context),
    measures: measuresTable(context),
    money: moneyTable(context, plan?.money),
    moneyNotes: plan ? moneyNotes(plan.money) : [],
    places: placesTable(context),
    checks: checksTable(context),
  };
}

/** What a plan is, what of it counts, and how it stands against its checks, in sentences. */
export function planIntroduction(diagnosis: Diagnosis): string[] {
  const { interventions, plan } = diagnosis;
  if (interventions.length === 0) return ['No intervention was given, so there is no plan to show.'];
  const counting = plan?.interventions.filter(({ counts }) => counts).length;
  return [
    'Interventions as the area wrote them. What each is expected to deliver is the area\u2019s own estimate.',
    ...(counting === undefined
      ? []
      : [
          `${headNumber(counting, 'intervention is', 'interventions are')} agreed, live or done and counted in every figure of the plan; what is still an idea is shown and not counted.`,
        ]),
    ...(plan ? [checksSentence(plan.checks)] : []),
  ];
}

/** How a plan stands against its checks, in a sentence. */
function checksSentence(checks: readonly PlanCheck[]): string {
  const count = (status: CheckStatus) => checks.filter((check) => check.status === status).length;
  const [wrong, look, unchecked] = [count('not-met'), count('to-look-at'), count('not-checked')];
  if (wrong + look + unchecked === 0) return 'Every check of the plan is met.';
  return `Of ${checks.length} checks of the plan, ${listWords([
    ...(wrong === 0 ? [] : [`${wrong} ${plural(wrong, 'is', 'are')} not met`]),
    ...(look === 0 ? [] : [`${look} ${plural(look, 'is', 'are')} to be looked at`]),
    ...(unchecked === 0 ? [] : [`${unchecked} could not be made`]),
  ])}.`;
}

function workstreamView(context: Context, workstream: Diagnosis['judgements']['workstreams'][number]): WorkstreamView {
  const { id, title, purpose, leads = '', measures = [] } = workstream;
  const own = context.diagnosis.interventions.filter((one) => one.workstream === id);
  return {
    title: `Workstream ${id}: ${title}`,
    purpose,
    leads: own.length === 0 ? '' : leads,
    measures: own.length === 0 ? [] : measures,
    table: interventionsTable(context, id, own),
    none: own.length === 0 ? 'No intervention yet.' : '',
  };
}

function interventionsTable(context: Context, workstream: number, interventions: readonly Intervention[]): TableView {
  const { names } = context;
  return context.table({
    id: `table-workstream-${workstream}`,
    caption: `Interventions in workstream ${workstream}`,
    columns: [
      'Intervention',
      'Elements',
      'Pathway',
      'Owner',
      'Status',
      'Starts',
      '#Months to full strength',
      '#Expected to deliver',
      '#Recurring cost a year',
      '#One-off cost',
      '#Support for each child',
      '#Places needed',
    ],
    rows: interventions.map((one) => [
      titleOf(one),
      one.elements.join(', '),
      names.pathway(one.pathway),
      one.owner ?? 'no owner',
      codeWords(one.status),
      longDate(one.startDate),
      plainNumber(one.rampMonths),
      `${percentText(one.deliverability.central)} (${percentText(one.deliverability.low)} to ${percentText(one.deliverability.high)})`,
      pounds(one.recurringCost),
      pounds(one.oneOffCost),
      pounds(one.newSupportCostPerChild),
      one.placesNeeded === undefined ? '' : plainNumber(one.placesNeeded),
    ]),
  });
}

function titleOf({ id, title }: Pick<Intervention, 'id' | 'title'>): string {
  return `${id} ${title}`;
}

function pounds(amount: number | undefined): string {
  return amount === undefined ? '' : poundsText(amount);
}

/** Interventions in the plan, each with what the area wrote of it. */
export function plannedOf({
  interventions,
  plan,
}: Diagnosis): readonly (PlannedIntervention & { readonly written: Intervention })[] {
  return (plan?.interventions ?? []).flatMap((planned) => {
    const written = interventions.find(({ id }) => id === planned.id);
    return written ? [{ ...planned, written }] : [];
  });
}

/** What each intervention that counts does by itself: children first, then pounds. */
function effectsTable(context: Context): TableView {
  const { diagnosis, names, write } = context;
  const foreseen = knownForecast(diagnosis)?.mitigated !== undefined;
  const counting = plannedOf(diagnosis).filter(({ counts }) => counts);
  return context.table({
    id: 'table-effects',
    caption: 'What each intervention does by itself, at full strength in the last year shown',
    columns: [
      'Intervention',
      'Acts on',
      '#Flow a year',
      '#Children a year',
      '#Pounds a year',
      ...(foreseen ? ['#Children reached in the last year of the forecast'] : []),
      'Year',
    ],
    rows: counting.map(({ written, ...planned }) => {
      const { id, alone } = planned;
      const effect = effectOn(diagnosis, id)?.years.at(-1);
      return [
        titleOf(written),
        names.pathway(written.pathway),
        alone?.flow === undefined ? '' : write.count(alone.flow),
        childrenText(context, planned),
        alone?.children ? write.range(alone.pounds, write.pounds) : '',
        ...(foreseen ? [effect ? write.range(effect.reached, write.count) : ''] : []),
        alone?.years.at(-1)?.year ?? effect?.financialYear ?? '',
      ];
    }),
    notes: [
      'Each by itself: what they do together is less than the sum where they act on the same flow. Pounds are after the recurring cost of the intervention.',
    ],
  });
}

/** Children a year that an intervention reaches by itself, or why they are not said here. */
export function childrenText({ write }: Context, { counts, alone }: PlannedIntervention): string {
  if (!counts) return 'not counted yet';
  if (alone === undefined) return 'in the forecast alone';
  return alone.children ? write.range(alone.children, write.count) : 'not sized';
}

/** What is planned for each year to come: children of each pathway, or plans and pounds where there is a forecast. */
function trajectoryTable(context: Context): TableView {
  const forecast = knownForecast(context.diagnosis);
  return forecast ? forecastTable(context, forecast) : pathwaysTable(context);
}

function forecastTable(context: Context, forecast: KnownForecast): TableView {
  const { write } = context;
  const difference = new Map((forecast.mitigated?.difference ?? []).map((year) => [year.year, year]));
  const band = (of: Band | undefined, as: typeof write.count) =>
    of === undefined ? '' : write.range({ low: of.low90, central: of.median, high: of.high90 }, as);
  return context.table({
    id: 'table-trajectory',
    caption:
      'Plans and spending, without the interventions and with them: the middle of the forecast, and where nine in ten draws lie',
    columns: [
      'Census',
      '#Plans without',
      '#Plans with',
      '#Difference in plans',
      '#Spending without',
      '#Spending with',
      '#Difference in spending',
    ],
    rows: yearsOf(forecast).map(({ unmitigated, mitigated }) => [
      `January ${unmitigated.year}`,
      band(unmitigated.plans, write.count),
      band(mitigated?.plans, write.count),
      band(difference.get(unmitigated.year)?.plans, write.count),
      band(unmitigated.pounds, write.pounds),
      band(mitigated?.pounds, write.pounds),
      band(difference.get(unmitigated.year)?.pounds, write.pounds),
    ]),
  });
}

function pathwaysTable(context: Context): TableView {
  const { diagnosis, write } = context;
  const planned = diagnosis.opportunities.filter(({ stratum, years }) => stratum === null && years.length > 0);
  const years = planned[0]?.years.map(({ year }) => year) ?? [];
  return context.table({
    id: 'table-trajectory',
    caption: 'Children a year, as planned, by pathway',
    columns: ['Year', ...planned.map(({ title }) => `#${title}`)],
    rows: years.map((year) => [
      year,
      ...planned.map((pathway) => write.range(pathway.years.find((each) => each.year === year)?.children, write.count)),
    ]),
  });
}

function trajectoryNote(diagnosis: Diagnosis): string {
  if (diagnosis.plan === undefined || diagnosis.interventions.length === 0) return '';
  return knownForecast(diagnosis)
    ? 'The number of plans is what comes of the years and of what the interventions do. It is no aim.'
    : 'There is no forecast in this document, so that plans and spending in the years to come are not shown.';
}

function milestonesTable(context: Context): TableView {
  const { diagnosis } = context;
  const all = plannedOf(diagnosis).flatMap(({ written, milestones }) =>
    milestones.map((milestone) => ({ ...milestone, who: titleOf(written) })),
  );
  const rank = ({ date = '9999-99-99' }: { readonly date?: string | undefined }) => date;
  return context.table({
    id: 'table-milestones',
    caption: 'Milestones',
    columns: ['Intervention', 'When', 'What'],
    rows: all
      .toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
      .map(({ who, date, what, text }) => [
        who,
        date === undefined ? 'no date' : longDate(date),
        text ?? (what === 'start' ? 'starts' : 'is at full strength'),
      ]),
  });
}

/** Most measures of its elements that are offered for an intervention without one of its own. */
const OFFERED = 3;

function measuresTable(context: Context): TableView {
  const { diagnosis, names } = context;
  return context.table({
    id: 'table-measures',
    caption: 'The evidence behind each intervention, and the measures that will show whether it works',
    columns: ['Measure', 'Today'],
    bodies: plannedOf(diagnosis).map(({ written, streams, measures }) => {
      const named = measures.filter(({ from }) => from === 'intervention');
      const evidence: CellInput[] = [
        `Evidence: ${evidenceText(context, written.elements)}`,
        streams.length === 0
          ? 'no kind of evidence yet'
          : uncapitalised(listWords(streams.map((stream) => uncapitalised(names.stream(stream))))),
      ];
      const rows =
        named.length > 0
          ? named.map((measure) => measureCells(context, measure))
          : [
              ['No measure is named', measures.length === 0 ? '' : 'it could be followed by these'],
              ...measures.slice(0, OFFERED).map((measure) => measureCells(context, measure)),
            ];
      return { title: titleOf(written), rows: [evidence, ...rows] };
    }),
  });
}

/** "E09 (90 out of 100, grade A) and E05 (not known)". */
function evidenceText({ diagnosis, write }: Context, ids: readonly string[]): string {
  return listWords(
    ids.map((id) => {
      const element = diagnosis.elements.find((each) => each.id === id);
      if (element?.status !== 'known') return `${id} (not known)`;
      return `${id} (${write.outOf100(element.score)}${element.grade ? `, grade ${element.grade}` : ''})`;
    }),
  );
}

/** A measure and what it is today. */
export function measureCells(context: Context, measure: PlanMeasure): string[] {
  if (measure.indicator === undefined) return [measure.text ?? '', 'not measured here'];
  const { names, diagnosis } = context;
  const result = diagnosis.indicators.find(({ id, by }) => id === measure.indicator && sameGroup(by, measure.by));
  const group = measure.by ? ` (${uncapitalised(names.group(measure.by))})` : '';
  return [`${names.indicator(measure.indicator)}${group}`, measuredText(context, result)];
}

/** "21% (17% to 26%), 72 of 340". */
export function measuredText({ write }: Context, result: IndicatorResult | undefined): string {
  if (result?.status !== 'known') return 'not known yet';
  const value = write.interval(result, write.inUnit(result.unit));
  const isShare = result.unit === 'share' && result.numerator !== undefined && result.denominator !== undefined;
  return isShare ? `${value}, ${write.of(result.numerator, result.denominator)}` : value;
}

function sameGroup(one: IndicatorResult['by'], other: Readonly<Record<string, string>> | undefined): boolean {
  const text = (by: Readonly<Record<string, string>> | null | undefined) =>
    Object.entries(by ?? {})
      .map(([key, value]) => `${key}=${value}`)
      .sort()
      .join('&');
  return text(one) === text(other);
}

function moneyTable(context: Context, money: PlanResult['money'] | undefined): TableView {
  const hasGrant = money?.grantSource !== undefined;
  return context.table({
    id: 'table-money',
    caption: 'What the plan costs in each financial year, and the grant',
    columns: [
      'Year',
      '#Recurring',
      '#One-off',
      '#Cost',
      ...(hasGrant ? ['#Grant', '#Brought forward', '#Used', '#Beyond the grant', '#Left'] : []),
    ],
    rows: (money?.years ?? [])
      .filter(({ cost, grant }) => cost > 0 || grant !== undefined)
      .map(({ year, recurring, oneOff, cost, grant }) => [
        year,
        poundsText(recurring),
        poundsText(oneOff),
        poundsText(cost),
        ...(hasGrant
          ? [
              grant?.amount === undefined ? 'none stated' : poundsText(grant.amount),
              pounds(grant?.carried),
              pounds(grant?.used),
              poundsText(grant?.over ?? cost),
              pounds(grant?.left),
            ]
          : []),
      ]),
  });
}

function moneyNotes({ years, grantSource, carriesForward, earlierOneOff }: PlanResult['money']): string[] {
  if (years.every(({ cost, grant }) => cost === 0 && grant === undefined)) return [];
  return [
    'Of interventions that count: recurring cost for the months that each runs in the year, one-off cost in the year it starts. New support for each child is not among it: it is taken off the pounds of the pathways.',
    ...(earlierOneOff === undefined
      ? []
      : [`${poundsText(earlierOneOff)} of one-off cost fell into years before these.`]),
    grantSource === undefined
      ? 'No grant is stated.'
      : `Grant as stated in: ${grantSource}. What is left in a year ${carriesForward ? 'may' : 'may not'} be spent in the next.`,
  ];
}

export const RESULT_WORDS: Readonly<Record<CheckStatus, string>> = {
  met: 'met',
  'not-met': 'not met',
  'to-look-at': 'to look at',
  'not-checked': 'not checked',
};

/** Each check, how many of what it looks at meet it, and what does not. */
function checksTable(context: Context): TableView {
  const { plan, judgements } = context.diagnosis;
  const found = (plan?.checks ?? []) as readonly PlanCheck[];
  return context.table({
    id: 'table-checks',
    caption: 'Checks of the plan',
    columns: ['Check', 'Result', 'What'],
    bodies: (judgements.plan?.checks ?? []).map(({ id, title }) => {
      const own = found.filter(({ check }) => check === id);
      const met = own.filter(({ status }) => status === 'met');
      const others = own.filter(({ status }) => status !== 'met');
      return {
        title,
        rows: [
          ...(met.length === 0
            ? []
            : [
                [
                  others.length === 0 ? 'All' : `${met.length} of ${own.length}`,
                  RESULT_WORDS.met,
                  listWords(met.flatMap((check) => checkedName(context, check))),
                ],
              ]),
          ...others.map((check) => [
            listWords(checkedName(context, check)) || 'The plan',
            RESULT_WORDS[check.status],
            check.detail,
          ]),
        ],
      };
    }),
  });
}

/** What a check is about; none where it is of the plan as a whole. */
export function checkedName({ names }: Context, { element, intervention, provision, year }: PlanCheck): string[] {
  return [
    ...(element === undefined ? [] : [names.elementShort(element)]),
    ...(intervention === undefined ? [] : [intervention]),
    ...(provision === undefined ? [] : [names.provision(provision)]),
    ...(year === undefined ? [] : [year]),
  ];
}
