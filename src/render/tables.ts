import { STREAMS } from '../model/codes.ts';
import type { Diagnosis, ElementResult, OpportunityResult, Range } from '../model/diagnosis.ts';
import { type CsvCell, type CsvTable, csvText, table } from './csv.ts';
import { inert } from './inert.ts';
import { SPENDING_TABLES } from './spending-tables.ts';

type Row = Readonly<Record<string, CsvCell>>;

/** The names of the files that `renderTables` makes. */
export function tableFileNames(): string[] {
  return Object.keys(TABLES).map((name) => `${name}.csv`);
}

/** The tables of a report as CSV, by file name. Figures are as the document holds them: exact, or already protected. */
export function renderTables(document: Diagnosis): Map<string, string> {
  const diagnosis = inert(document);
  const { audience } = diagnosis;
  return new Map(
    Object.entries(TABLES).map(([name, table]) => {
      const { columns, rows } = table(diagnosis);
      return [
        `${name}.csv`,
        csvText({ columns: [...columns, 'audience'], rows: rows.map((row) => ({ ...row, audience })) }),
      ];
    }),
  );
}

const TABLES: Readonly<Record<string, (diagnosis: Diagnosis) => CsvTable>> = {
  indicators: ({ indicators }) =>
    table(
      indicators.map(({ id, title, by, unit, polarity, partOf, status, reason, detail, benchmark, ...figures }) => ({
        id,
        title,
        dimension: Object.keys(by ?? {}).join('; '),
        group: Object.values(by ?? {}).join('; '),
        unit,
        polarity,
        part_of: partOf,
        status,
        reason,
        detail,
        value: figures.value,
        lower: figures.lower,
        upper: figures.upper,
        numerator: figures.numerator,
        denominator: figures.denominator,
        used: figures.used,
        left_out: counted(figures.leftOut),
        blank: figures.blank,
        group_disclosure: figures.groupDisclosure,
        england: benchmark?.england,
        published_area: benchmark?.area,
        region: benchmark?.region,
        region_name: benchmark?.regionName,
        authorities: benchmark?.spread?.authorities,
        p10: benchmark?.spread?.p10,
        p25: benchmark?.spread?.p25,
        p50: benchmark?.spread?.p50,
        p75: benchmark?.spread?.p75,
        p90: benchmark?.spread?.p90,
        published_period: benchmark?.period,
        published_source: benchmark?.source,
      })),
      'id title dimension group unit polarity part_of status reason detail value lower upper numerator denominator used left_out blank group_disclosure published_area england region region_name authorities p10 p25 p50 p75 p90 published_period published_source',
    ),
  elements: ({ elements, caseReviews }) =>
    table(
      elements.map((element) => elementRow(element, caseReviews.caution)),
      `id title group status reason score coverage grade rank_low rank_median rank_high top_share priority challenge decisive_cases contributory_cases reach_low reach_central reach_high ${STREAMS.flatMap(streamColumns).join(' ')} caution`,
    ),
  matrix: ({ matrix }) =>
    table(
      matrix.map(({ element, theme, weight, value, reason }) => ({ element, theme, weight, value, reason })),
      'element theme weight value reason',
    ),
  opportunities: ({ opportunities, caseReviews }) =>
    table(
      opportunities.flatMap((opportunity) => opportunityRows(opportunity, caseReviews.caution)),
      'pathway title stratum theme kind status reason year reviewed flow share_low share_central share_high potential_low potential_central potential_high deliverability_low deliverability_central deliverability_high children_low children_central children_high pounds_low pounds_central pounds_high pounds_reason cost_from cost_to new_support_cost recurring_cost one_off_cost places_free interventions caution',
    ),
  'case-reviews': ({ caseReviews }) =>
    table(
      caseReviews.shares.map(
        ({ idealOutcome, stratum, among, n, nEffective, count, value, lower, upper, generalise }) => ({
          ideal_outcome: idealOutcome,
          stratum: stratum ?? 'all',
          among,
          n,
          n_effective: nEffective,
          count,
          value,
          lower,
          upper,
          generalise,
          weighted: !caseReviews.purposive,
          caution: caseReviews.caution,
        }),
      ),
      'ideal_outcome stratum among n n_effective count value lower upper generalise weighted caution',
    ),
  voices: ({ voices }) =>
    table(
      voices.groups.flatMap(({ group, respondents, invited, responseRate, elements }) =>
        elements.map(({ element, n, nBoth, importance, experience, need, lower, upper, topThree, topThreeShare }) => ({
          group,
          respondents,
          invited,
          response_rate: responseRate,
          element,
          n,
          n_both: nBoth,
          importance,
          experience,
          need,
          lower,
          upper,
          top_three: topThree,
          top_three_share: topThreeShare,
        })),
      ),
      'group respondents invited response_rate element n n_both importance experience need lower upper top_three top_three_share',
    ),
  'voices-coverage': ({ voices }) =>
    table(
      voices.groups.flatMap(({ group, coverage = [] }) =>
        coverage.flatMap(({ by, said, notSaid, openPlans, groups }) =>
          groups.map((row) => ({
            group,
            by,
            value: row.value,
            respondents: row.respondents,
            respondents_share: row.respondentsShare,
            open_plans: row.openPlans,
            open_plans_share: row.openPlansShare,
            all_respondents: said,
            not_said: notSaid,
            all_open_plans: openPlans,
          })),
        ),
      ),
      'group by value respondents respondents_share open_plans open_plans_share all_respondents not_said all_open_plans',
    ),
  engagement: ({ voices }) =>
    table(
      voices.engagement.map((row) => ({ ...row })),
      'group activities people invited attendance',
    ),
  feedback: ({ voices }) =>
    table(
      voices.feedback.map(({ step, stepTitle, highShare, ...row }) => ({
        step: step ?? 'all',
        step_title: stepTitle,
        ...row,
        high_share: highShare,
      })),
      'step step_title group ratings mean high high_share',
    ),
  ...SPENDING_TABLES,
  inputs: ({ inputs }) =>
    table(
      inputs.map(({ table: name, file, bytes, sha256, read, used, setAside }) => ({
        table: name,
        file,
        bytes,
        sha256,
        read,
        used,
        set_aside: counted(setAside),
      })),
      'table file bytes sha256 read used set_aside',
    ),
  issues: ({ issues }) =>
    table(
      issues.map(({ acknowledged, ...issue }) => ({
        ...issue,
        acknowledged: acknowledged?.reason,
        acknowledged_by: acknowledged?.by,
        acknowledged_until: acknowledged?.until,
      })),
      'severity code file line column message remedy count acknowledged acknowledged_by acknowledged_until',
    ),
};

/** Counts with their reasons, in one cell: `annual-cost-missing: 9; other: c`. */
function counted(counts: Diagnosis['inputs'][number]['setAside']): string {
  return counts
    .map(({ reason, count }) => `${reason}: ${typeof count === 'number' ? count : count.protected}`)
    .join('; ');
}

/** The three cases of a range, each in a column of its own. */
function spread(name: string, range: Range | undefined): Row {
  return { [`${name}_low`]: range?.low, [`${name}_central`]: range?.central, [`${name}_high`]: range?.high };
}

const STREAM_FIELDS = ['n', 'raw', 'lower', 'upper', 'z', 'weight'] as const;

function streamColumns(stream: string): string[] {
  return STREAM_FIELDS.map((field) => `${stream}_${field}`);
}

function elementRow(element: ElementResult, caution: string): Row {
  const { id, title, group, status, reason, score, coverage, grade, rank, priority, streams } = element;
  return {
    id,
    title,
    group,
    status,
    reason,
    score,
    coverage,
    grade,
    rank_low: rank?.low,
    rank_median: rank?.median,
    rank_high: rank?.high,
    top_share: rank?.topFiveShare,
    priority,
    challenge: element.challenge?.answer,
    decisive_cases: element.decisiveCases,
    contributory_cases: element.contributoryCases,
    ...spread('reach', element.reach),
    ...Object.fromEntries(
      streams.flatMap((stream) => STREAM_FIELDS.map((field) => [`${stream.stream}_${field}`, stream[field]])),
    ),
    caution,
  };
}

/** The headline of a pathway in a stratum, then each of its years. */
function opportunityRows(opportunity: OpportunityResult, caution: string): Row[] {
  const { pathway, title, stratum, theme, kind, status, reason, years, interventions } = opportunity;
  const common = { pathway, title, stratum: stratum ?? 'all', theme, kind, status, caution };
  return [
    {
      ...common,
      reason,
      reviewed: opportunity.reviewed,
      flow: opportunity.flow,
      ...spread('share', opportunity.share),
      ...spread('potential', opportunity.potential),
      ...spread('children', opportunity.children),
      ...spread('pounds', opportunity.pounds),
      pounds_reason: opportunity.poundsReason,
      cost_from: opportunity.costFrom,
      cost_to: opportunity.costTo,
      new_support_cost: opportunity.newSupportCost,
      one_off_cost: opportunity.oneOffCost,
      interventions: interventions.join('; '),
    },
    ...years.map((year) => ({
      ...common,
      year: year.year,
      ...spread('deliverability', year.deliverability),
      ...spread('children', year.children),
      ...spread('pounds', year.pounds),
      recurring_cost: year.recurringCost,
      places_free: year.capacityCap,
    })),
  ];
}
