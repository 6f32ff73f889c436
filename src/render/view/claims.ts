import type { Diagnosis, ElementResult, IndicatorResult } from '../../model/diagnosis.ts';
import type { PlanContent, PrinciplePart } from '../../model/playbook.ts';
import { unknownReasonText } from '../unknown-reasons.ts';
import type { Context } from './context.ts';
import { agreementSentences } from './evidence.ts';
import { caseShareText, improvementSentence } from './found.ts';
import { knownForecast } from './outlook.ts';
import { measuredText } from './plan.ts';
import { comparisonSentences } from './spending-words.ts';
import { answerSentences } from './voices.ts';
import { sentence, spanWords } from './words.ts';

/** Something that figures say, with how many it rests on, where in the diagnosis it stands and where it comes from. */
export interface Claim {
  readonly text: string;
  readonly n: string;
  /** An id of the diagnosis: `indicator issued-in-20-weeks-share`. */
  readonly evidence: string;
  readonly source: string;
}

/** What speaks to a principle, and what would and is not known. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly unknown: readonly string[];
}

type Principle = PlanContent['principles'][number];

/** Every claim of a principle, made from the figures of the document as they are shown. */
export function claimsOf(context: Context, { indicators, elements, pathways = [], parts = [] }: Principle): Claims {
  const found = [
    ...indicators.map((id) => indicatorClaim(context, id)),
    ...elements.map((id) => elementClaim(context, id)),
    ...pathways.flatMap((id) => [...caseClaims(context, id), ...sizeClaims(context, id)]),
    ...parts.flatMap((part) => PART_CLAIMS[part](context)),
  ];
  return {
    claims: found.filter((claim): claim is Claim => typeof claim !== 'string'),
    unknown: found.filter((claim) => typeof claim === 'string'),
  };
}

/** A claim, or why there is none. */
type Found = Claim | string;

function indicatorClaim(context: Context, id: string): Found {
  const { diagnosis, write, indicator } = context;
  const result = indicator(id);
  if (result === undefined) return `${id}: not measured here.`;
  const { title, status, reason, detail, benchmark, unit } = result;
  if (status !== 'known') return `${title}: ${unknownReasonText(reason, detail)}`;
  const england =
    benchmark?.england === undefined
      ? ''
      : `; England ${write.inUnit(unit)(benchmark.england)}${benchmark.period === '' ? '' : `, ${benchmark.period}`}`;
  return {
    text: `${title}: ${measuredText(context, result)}${england}.`,
    n: write.count(baseOf(result)),
    evidence: `indicator ${id}`,
    source: indicatorSource(diagnosis, id),
  };
}

/** The files that an indicator was worked out from, and whose definition it follows. */
function indicatorSource({ indicatorDefinitions, inputs }: Diagnosis, id: string): string {
  const definition = indicatorDefinitions.find((each) => each.id === id);
  if (definition === undefined) return filesOf(inputs, ['measures']);
  const files = filesOf(inputs, definition.tables ?? []);
  return files === '' ? `defined by: ${definition.source}` : `${files}; defined by: ${definition.source}`;
}

function filesOf(inputs: Diagnosis['inputs'], tables: readonly string[]): string {
  return inputs
    .filter(({ table }) => tables.includes(table))
    .map(({ file }) => file)
    .join(', ');
}

function baseOf({ denominator, used }: IndicatorResult): IndicatorResult['used'] {
  return denominator ?? used;
}

function elementClaim({ diagnosis, names, write }: Context, id: string): Found {
  const element = diagnosis.elements.find((each) => each.id === id);
  if (element === undefined) return `${id}: not an element of this document.`;
  const { status, reason, score, grade, rank, priority } = element;
  if (status !== 'known') return `${names.elementHeading(id)}: ${unknownReasonText(reason)}`;
  const certain = rank ? `, rank ${spanWords(rank.low, rank.high)} of ${diagnosis.elements.length}` : '';
  return {
    text: `${names.elementHeading(id)}: the evidence that it needs to change is ${write.outOf100(score)}${grade ? `, grade ${grade}` : ''}${certain}${priority ? ', and it is a priority' : ''}.`,
    n: streamsText(element, names, write),
    evidence: `element ${id}`,
    source: knownStreams(element)
      .map(({ stream }) => STREAM_SOURCES[stream])
      .filter((source, index, all) => all.indexOf(source) === index)
      .join(', '),
  };
}

const STREAM_SOURCES = {
  case_review: 'data/case-reviews.csv',
  parent_carer: 'data/surveys.csv',
  provider: 'data/surveys.csv',
  practitioner: 'data/surveys.csv',
  child: 'data/surveys.csv',
  indicator: 'indicators',
  self_assessment: 'answers/self-assessment.csv',
} as const;

function knownStreams({ streams }: ElementResult): ElementResult['streams'] {
  return streams.filter(({ status }) => status === 'known');
}

function streamsText(element: ElementResult, names: Context['names'], write: Context['write']): string {
  return knownStreams(element)
    .map(({ stream, n }) => (n === undefined ? names.stream(stream) : `${names.stream(stream)} ${write.count(n)}`))
    .join('; ');
}

type Share = Diagnosis['caseReviews']['shares'][number];

function caseClaims(context: Context, outcome: string): Found[] {
  const { diagnosis, names } = context;
  const own = diagnosis.caseReviews.shares.filter(({ idealOutcome }) => idealOutcome === outcome);
  const share = own.find(({ stratum }) => stratum === 'strata') ?? own.find(({ stratum }) => stratum === null);
  return share === undefined ? [`${names.outcome(outcome)}: no case was reviewed.`] : [shareClaim(context, share)];
}

function shareClaim(context: Context, share: Share): Claim {
  const { names, write } = context;
  const { idealOutcome, among, count, n } = share;
  return {
    text: `${names.outcome(idealOutcome)}: reviewers thought that it could have been in ${write.of(count, n)} cases, ${caseShareText(context, share)}; ${among}.`,
    n: write.count(n),
    evidence: `case reviews ${idealOutcome}`,
    source: 'data/case-reviews.csv',
  };
}

function sizeClaims(context: Context, pathway: string): Found[] {
  const { diagnosis, names, write } = context;
  const total = diagnosis.opportunities.find((each) => each.pathway === pathway && each.stratum === null);
  if (total?.status !== 'sized') {
    return [`${names.pathway(pathway)}, in children: ${sentence(total?.reason ?? 'not sized')}`];
  }
  return [
    {
      text: improvementSentence(context, total),
      n: write.count(total.reviewed),
      evidence: `opportunity ${pathway}`,
      source: 'data/case-reviews.csv, data/placements.csv, plan/interventions.csv',
    },
  ];
}

const PART_CLAIMS: Readonly<Record<PrinciplePart, (context: Context) => Found[]>> = {
  voices: voiceClaims,
  'more-specialist': (context) => {
    const share = context.diagnosis.caseReviews.shares.find(
      ({ idealOutcome, stratum }) => idealOutcome === 'more_specialist_needed' && stratum === null,
    );
    return share ? [shareClaim(context, share)] : ['More specialist support needed: no case was reviewed.'];
  },
  spending: spendingClaims,
  forecast: forecastClaims,
  agreement: (context) => {
    const pairs = context.diagnosis.caseReviews.agreement?.find(({ about }) => about === 'ideal_outcome')?.pairs;
    return agreementSentences(context).map((text) =>
      pairs === undefined || pairs === 0
        ? text
        : {
            text,
            n: context.write.count(pairs),
            evidence: 'case reviews agreement',
            source: 'data/case-reviews.csv, data/second-reviews.csv',
          },
    );
  },
};

function voiceClaims(context: Context): Found[] {
  const { groups } = context.diagnosis.voices;
  if (groups.length === 0) return ['What people said: no survey answers were given.'];
  return groups.map((group) => ({
    text: answerSentences(context, group).join(' '),
    n: context.write.count(group.respondents),
    evidence: `voices ${group.group}`,
    source: 'data/surveys.csv',
  }));
}

function spendingClaims(context: Context): Found[] {
  const comparison = context.diagnosis.baseline?.comparisons[0];
  if (comparison === undefined) return ['Why spending changed: there is no outturn of two years.'];
  const { split } = comparison;
  return [
    {
      text: comparisonSentences(context, comparison).join(' '),
      n:
        split.status === 'known'
          ? `${context.write.count(split.all.childrenFrom)}, then ${context.write.count(split.all.childrenTo)}`
          : '',
      evidence: `baseline ${comparison.from} to ${comparison.to}`,
      source: 'data/spend.csv',
    },
  ];
}

function forecastClaims({ diagnosis, write }: Context): Found[] {
  const forecast = knownForecast(diagnosis);
  const last = forecast?.unmitigated.at(-1);
  if (forecast === undefined || last === undefined) return ['What is to come: there is no forecast in this document.'];
  const band = ({ plans: { median, low90, high90 } }: typeof last) =>
    write.someRange({ low: low90, central: median, high: high90 }, 'plan', 'plans');
  const mitigated = forecast.mitigated?.years.find(({ year }) => year === last.year);
  return [
    {
      text: `By January ${last.year}, without the interventions: ${band(last)}${mitigated ? `; with them: ${band(mitigated)}` : ''}. The brackets hold nine in ten of ${write.count(forecast.draws)} draws; the number is what comes of it and no aim.`,
      n: write.count(forecast.present.plans),
      evidence: `forecast ${last.year}`,
      source: 'data/plans.csv, data/placements.csv',
    },
  ];
}
