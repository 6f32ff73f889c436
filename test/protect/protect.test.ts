import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  type Diagnosis,
  diagnosisSchema,
  type Figure,
  type IndicatorResult,
  type Range,
} from '../../src/model/diagnosis.ts';
import { protect } from '../../src/protect/protect.ts';
import { renderReport } from '../../src/render/report.ts';
import { renderTables } from '../../src/render/tables.ts';
import { bareDiagnosis, diagnosis, share } from '../render/diagnosis.ts';
import { hashing, templates } from '../render/shipped-templates.ts';
import { scrambled } from './scrambled.ts';

/** Every figure of a document that counts children, cases, people or rows. */
function countsIn(document: Diagnosis): Figure[] {
  const {
    inputs,
    issues,
    corrections = [],
    indicators,
    caseReviews,
    voices,
    elements,
    opportunities,
    baseline,
  } = document;
  const range = (found: Range | undefined) => (found ? [found.low, found.central, found.high] : []);
  const counts = [
    inputs.flatMap(({ read, used, setAside }) => [read, used, ...setAside.map(({ count }) => count)]),
    issues.map(({ count }) => count),
    corrections.map(({ count }) => count),
    indicators.flatMap(({ used, blank, leftOut }) => [used, blank, ...leftOut.map(({ count }) => count)]),
    indicators.filter(({ unit }) => unit === 'count').map(({ value }) => value),
    indicators.filter(isOfCounts).flatMap(({ numerator, denominator }) => [numerator, denominator]),
    indicators.filter(({ unit }) => unit === 'gbp').map(({ denominator }) => denominator),
    [caseReviews.reviewed, caseReviews.informative, caseReviews.nEffective, caseReviews.dissent],
    caseReviews.strata.flatMap(({ population, reviewed, informative, nEffective }) => [
      population,
      reviewed,
      informative,
      nEffective,
    ]),
    caseReviews.provisionsNotSampled.map(({ openPlans }) => openPlans),
    caseReviews.shares.flatMap(({ n, nEffective, count }) => [n, nEffective, count]),
    caseReviews.divergence.map(({ count }) => count),
    (caseReviews.agreement ?? []).flatMap(({ pairs, agreed }) => [pairs, agreed]),
    voices.groups.flatMap(({ respondents, invited, elements: said }) => [
      respondents,
      invited,
      ...said.flatMap(({ n, nBoth, topThree }) => [n, nBoth, topThree]),
    ]),
    voices.engagement.flatMap(({ people, invited }) => [people, invited]),
    voices.feedback.flatMap(({ ratings, high }) => [ratings, high]),
    elements.flatMap(({ decisiveCases, contributoryCases, reach, streams }) => [
      decisiveCases,
      contributoryCases,
      ...range(reach),
      ...streams.flatMap(({ n, nEffective, measures }) => [
        n,
        nEffective,
        ...(measures ?? []).map((measure) => measure.n),
      ]),
    ]),
    baseline ? countsInBaseline(baseline) : [],
    opportunities.flatMap(({ reviewed, flow, potential, children, years }) => [
      reviewed,
      flow,
      ...range(potential),
      ...range(children),
      ...years.flatMap((year) => [year.capacityCap, ...range(year.children)]),
    ]),
  ];
  return counts.flat().filter((figure) => figure !== undefined);
}

function countsInBaseline({ comparisons, reconciliation, unitCosts }: NonNullable<Diagnosis['baseline']>) {
  const changes = comparisons.flatMap(({ split }) =>
    split.status === 'unknown'
      ? []
      : [
          split.all,
          split.services,
          ...split.byProvision,
          ...split.byNeed,
          ...split.byAgeBand,
          ...split.cells,
          ...split.servicesByProvision,
        ],
  );
  const reconciled = reconciliation.status === 'known' ? [...reconciliation.provisions, reconciliation.all] : [];
  return [
    ...changes.flatMap(({ childrenFrom, childrenTo }) => [childrenFrom, childrenTo]),
    ...reconciled.flatMap(({ children, placements, costed, fullYear }) => [children, placements, costed, fullYear]),
    ...(reconciliation.status === 'known' ? [reconciliation.secondPlacements.count] : []),
    ...unitCosts.flatMap(({ places, costed }) => [places, costed]),
  ];
}

function isOfCounts({ unit, id }: IndicatorResult): boolean {
  return unit !== 'gbp' && id !== 'spend-growth';
}

/** Every share of a document with the numbers it is said to come from. */
function sharesIn({
  indicators,
  voices,
}: Diagnosis): { value: Figure | undefined; numerator: Figure | undefined; denominator: Figure | undefined }[] {
  return [
    ...indicators.filter(({ unit, status }) => unit === 'share' && status === 'known'),
    ...voices.groups.flatMap(({ responseRate, respondents, invited }) =>
      responseRate === undefined ? [] : [{ value: responseRate, numerator: respondents, denominator: invited }],
    ),
    ...voices.groups.flatMap(({ elements }) =>
      elements.map(({ topThreeShare, topThree, n }) => ({ value: topThreeShare, numerator: topThree, denominator: n })),
    ),
    // Withheld also where rounding would make nearly all look like all.
    ...[
      ...voices.engagement.map(({ attendance, people, invited }) => [attendance, people, invited] as const),
      ...voices.feedback.map(({ highShare, high, ratings }) => [highShare, high, ratings] as const),
    ].flatMap(([value, numerator, denominator]) =>
      typeof value === 'number' ? [{ value, numerator, denominator }] : [],
    ),
  ].map(({ value, numerator, denominator }) => ({ value, numerator, denominator }));
}

const documents = fc.gen().map((draw) => scrambled(draw));

/** The places in a schema where a figure may stand, by their keys. */
function figurePlaces(schema: z.ZodType, path = ''): string[] {
  if (schema instanceof z.ZodUnion) {
    if (schema.options[0] instanceof z.ZodNumber) return [path];
    return [...new Set(schema.options.flatMap((option) => figurePlaces(option as z.ZodType, path)))];
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return figurePlaces(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return figurePlaces(schema.element as z.ZodType, `${path}[]`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, part]) =>
    figurePlaces(part as z.ZodType, path === '' ? key : `${path}.${key}`),
  );
}

describe('the model', () => {
  it('has no figure that protection does not know: add a new one there, then here', () => {
    expect(figurePlaces(diagnosisSchema)).toMatchInlineSnapshot(`
      [
        "inputs[].read",
        "inputs[].used",
        "inputs[].setAside[].count",
        "issues[].line",
        "issues[].count",
        "corrections[].count",
        "indicators[].value",
        "indicators[].lower",
        "indicators[].upper",
        "indicators[].numerator",
        "indicators[].denominator",
        "indicators[].used",
        "indicators[].leftOut[].count",
        "indicators[].blank",
        "caseReviews.reviewed",
        "caseReviews.informative",
        "caseReviews.nEffective",
        "caseReviews.dissent",
        "caseReviews.strata[].population",
        "caseReviews.strata[].reviewed",
        "caseReviews.strata[].informative",
        "caseReviews.strata[].nEffective",
        "caseReviews.strata[].weight",
        "caseReviews.provisionsNotSampled[].openPlans",
        "caseReviews.shares[].n",
        "caseReviews.shares[].nEffective",
        "caseReviews.shares[].count",
        "caseReviews.shares[].value",
        "caseReviews.shares[].lower",
        "caseReviews.shares[].upper",
        "caseReviews.divergence[].count",
        "caseReviews.agreement[].pairs",
        "caseReviews.agreement[].agreed",
        "caseReviews.agreement[].kappa",
        "caseReviews.agreement[].lower",
        "caseReviews.agreement[].upper",
        "voices.groups[].respondents",
        "voices.groups[].invited",
        "voices.groups[].responseRate",
        "voices.groups[].coverage[].said",
        "voices.groups[].coverage[].notSaid",
        "voices.groups[].coverage[].openPlans",
        "voices.groups[].coverage[].groups[].respondents",
        "voices.groups[].coverage[].groups[].respondentsShare",
        "voices.groups[].coverage[].groups[].openPlans",
        "voices.groups[].coverage[].groups[].openPlansShare",
        "voices.groups[].elements[].n",
        "voices.groups[].elements[].nBoth",
        "voices.groups[].elements[].importance",
        "voices.groups[].elements[].experience",
        "voices.groups[].elements[].need",
        "voices.groups[].elements[].lower",
        "voices.groups[].elements[].upper",
        "voices.groups[].elements[].topThreeShare",
        "voices.groups[].elements[].topThree",
        "voices.engagement[].activities",
        "voices.engagement[].people",
        "voices.engagement[].invited",
        "voices.engagement[].attendance",
        "voices.feedback[].ratings",
        "voices.feedback[].mean",
        "voices.feedback[].high",
        "voices.feedback[].highShare",
        "elements[].score",
        "elements[].streams[].raw",
        "elements[].streams[].lower",
        "elements[].streams[].upper",
        "elements[].streams[].n",
        "elements[].streams[].nEffective",
        "elements[].streams[].z",
        "elements[].streams[].measures[].raw",
        "elements[].streams[].measures[].lower",
        "elements[].streams[].measures[].upper",
        "elements[].streams[].measures[].n",
        "elements[].streams[].measures[].z",
        "elements[].reach.low",
        "elements[].reach.central",
        "elements[].reach.high",
        "elements[].decisiveCases",
        "elements[].contributoryCases",
        "themes[].score",
        "matrix[].value",
        "opportunities[].reviewed",
        "opportunities[].flow",
        "opportunities[].share.low",
        "opportunities[].share.central",
        "opportunities[].share.high",
        "opportunities[].potential.low",
        "opportunities[].potential.central",
        "opportunities[].potential.high",
        "opportunities[].costFrom",
        "opportunities[].costTo",
        "opportunities[].newSupportCost",
        "opportunities[].children.low",
        "opportunities[].children.central",
        "opportunities[].children.high",
        "opportunities[].pounds.low",
        "opportunities[].pounds.central",
        "opportunities[].pounds.high",
        "opportunities[].oneOffCost",
        "opportunities[].years[].deliverability.low",
        "opportunities[].years[].deliverability.central",
        "opportunities[].years[].deliverability.high",
        "opportunities[].years[].children.low",
        "opportunities[].years[].children.central",
        "opportunities[].years[].children.high",
        "opportunities[].years[].pounds.low",
        "opportunities[].years[].pounds.central",
        "opportunities[].years[].pounds.high",
        "opportunities[].years[].recurringCost",
        "opportunities[].years[].capacityCap",
        "baseline.comparisons[].spendFrom",
        "baseline.comparisons[].spendTo",
        "baseline.comparisons[].change",
        "baseline.comparisons[].growth",
        "baseline.comparisons[].split.all.childrenFrom",
        "baseline.comparisons[].split.all.childrenTo",
        "baseline.comparisons[].split.all.spendFrom",
        "baseline.comparisons[].split.all.spendTo",
        "baseline.comparisons[].split.all.change",
        "baseline.comparisons[].split.all.caseload",
        "baseline.comparisons[].split.all.mix",
        "baseline.comparisons[].split.all.unitCost",
        "baseline.comparisons[].split.services.spendFrom",
        "baseline.comparisons[].split.services.spendTo",
        "baseline.comparisons[].split.services.change",
        "baseline.comparisons[].split.services.childrenFrom",
        "baseline.comparisons[].split.services.childrenTo",
        "baseline.comparisons[].split.byProvision[].childrenFrom",
        "baseline.comparisons[].split.byProvision[].childrenTo",
        "baseline.comparisons[].split.byProvision[].spendFrom",
        "baseline.comparisons[].split.byProvision[].spendTo",
        "baseline.comparisons[].split.byProvision[].change",
        "baseline.comparisons[].split.byProvision[].caseload",
        "baseline.comparisons[].split.byProvision[].mix",
        "baseline.comparisons[].split.byProvision[].unitCost",
        "baseline.comparisons[].split.byNeed[].childrenFrom",
        "baseline.comparisons[].split.byNeed[].childrenTo",
        "baseline.comparisons[].split.byNeed[].spendFrom",
        "baseline.comparisons[].split.byNeed[].spendTo",
        "baseline.comparisons[].split.byNeed[].change",
        "baseline.comparisons[].split.byNeed[].caseload",
        "baseline.comparisons[].split.byNeed[].mix",
        "baseline.comparisons[].split.byNeed[].unitCost",
        "baseline.comparisons[].split.byAgeBand[].childrenFrom",
        "baseline.comparisons[].split.byAgeBand[].childrenTo",
        "baseline.comparisons[].split.byAgeBand[].spendFrom",
        "baseline.comparisons[].split.byAgeBand[].spendTo",
        "baseline.comparisons[].split.byAgeBand[].change",
        "baseline.comparisons[].split.byAgeBand[].caseload",
        "baseline.comparisons[].split.byAgeBand[].mix",
        "baseline.comparisons[].split.byAgeBand[].unitCost",
        "baseline.comparisons[].split.cells[].childrenFrom",
        "baseline.comparisons[].split.cells[].childrenTo",
        "baseline.comparisons[].split.cells[].spendFrom",
        "baseline.comparisons[].split.cells[].spendTo",
        "baseline.comparisons[].split.cells[].change",
        "baseline.comparisons[].split.cells[].caseload",
        "baseline.comparisons[].split.cells[].mix",
        "baseline.comparisons[].split.cells[].unitCost",
        "baseline.comparisons[].split.servicesByProvision[].spendFrom",
        "baseline.comparisons[].split.servicesByProvision[].spendTo",
        "baseline.comparisons[].split.servicesByProvision[].change",
        "baseline.comparisons[].split.servicesByProvision[].childrenFrom",
        "baseline.comparisons[].split.servicesByProvision[].childrenTo",
        "baseline.comparisons[].split.contributions[].pounds",
        "baseline.reconciliation.provisions[].spend",
        "baseline.reconciliation.provisions[].services",
        "baseline.reconciliation.provisions[].children",
        "baseline.reconciliation.provisions[].placements",
        "baseline.reconciliation.provisions[].costed",
        "baseline.reconciliation.provisions[].coverage",
        "baseline.reconciliation.provisions[].fullYear",
        "baseline.reconciliation.provisions[].placementCost",
        "baseline.reconciliation.provisions[].gap",
        "baseline.reconciliation.provisions[].gapShare",
        "baseline.reconciliation.provisions[].withoutCost",
        "baseline.reconciliation.provisions[].unexplained",
        "baseline.reconciliation.all.spend",
        "baseline.reconciliation.all.services",
        "baseline.reconciliation.all.children",
        "baseline.reconciliation.all.placements",
        "baseline.reconciliation.all.costed",
        "baseline.reconciliation.all.coverage",
        "baseline.reconciliation.all.fullYear",
        "baseline.reconciliation.all.placementCost",
        "baseline.reconciliation.all.gap",
        "baseline.reconciliation.all.gapShare",
        "baseline.reconciliation.all.withoutCost",
        "baseline.reconciliation.all.unexplained",
        "baseline.reconciliation.secondPlacements.count",
        "baseline.reconciliation.secondPlacements.cost",
        "baseline.unitCosts[].value",
        "baseline.unitCosts[].lower",
        "baseline.unitCosts[].upper",
        "baseline.unitCosts[].places",
        "baseline.unitCosts[].costed",
        "baseline.unitCosts[].coverage",
        "forecast.history.years[].opening",
        "forecast.history.years[].starts",
        "forecast.history.years[].arrivals",
        "forecast.history.years[].ceases",
        "forecast.history.years[].moves",
        "forecast.history.years[].passedThrough",
        "forecast.history.years[].closing",
        "forecast.prices.inflation.low",
        "forecast.prices.inflation.central",
        "forecast.prices.inflation.high",
        "forecast.prices.provisions[].pounds",
        "forecast.present.plans",
        "forecast.present.pounds",
        "forecast.present.cells[].plans",
        "forecast.present.cells[].pounds",
        "forecast.unmitigated[].plans.median",
        "forecast.unmitigated[].plans.low50",
        "forecast.unmitigated[].plans.high50",
        "forecast.unmitigated[].plans.low90",
        "forecast.unmitigated[].plans.high90",
        "forecast.unmitigated[].pounds.median",
        "forecast.unmitigated[].pounds.low50",
        "forecast.unmitigated[].pounds.high50",
        "forecast.unmitigated[].pounds.low90",
        "forecast.unmitigated[].pounds.high90",
        "forecast.unmitigated[].flows.starts.median",
        "forecast.unmitigated[].flows.starts.low50",
        "forecast.unmitigated[].flows.starts.high50",
        "forecast.unmitigated[].flows.starts.low90",
        "forecast.unmitigated[].flows.starts.high90",
        "forecast.unmitigated[].flows.arrivals.median",
        "forecast.unmitigated[].flows.arrivals.low50",
        "forecast.unmitigated[].flows.arrivals.high50",
        "forecast.unmitigated[].flows.arrivals.low90",
        "forecast.unmitigated[].flows.arrivals.high90",
        "forecast.unmitigated[].flows.ceases.median",
        "forecast.unmitigated[].flows.ceases.low50",
        "forecast.unmitigated[].flows.ceases.high50",
        "forecast.unmitigated[].flows.ceases.low90",
        "forecast.unmitigated[].flows.ceases.high90",
        "forecast.unmitigated[].flows.moves.median",
        "forecast.unmitigated[].flows.moves.low50",
        "forecast.unmitigated[].flows.moves.high50",
        "forecast.unmitigated[].flows.moves.low90",
        "forecast.unmitigated[].flows.moves.high90",
        "forecast.unmitigated[].byProvision[].plans.median",
        "forecast.unmitigated[].byProvision[].plans.low50",
        "forecast.unmitigated[].byProvision[].plans.high50",
        "forecast.unmitigated[].byProvision[].plans.low90",
        "forecast.unmitigated[].byProvision[].plans.high90",
        "forecast.unmitigated[].byProvision[].pounds.median",
        "forecast.unmitigated[].byProvision[].pounds.low50",
        "forecast.unmitigated[].byProvision[].pounds.high50",
        "forecast.unmitigated[].byProvision[].pounds.low90",
        "forecast.unmitigated[].byProvision[].pounds.high90",
        "forecast.unmitigated[].byAgeBand[].plans.median",
        "forecast.unmitigated[].byAgeBand[].plans.low50",
        "forecast.unmitigated[].byAgeBand[].plans.high50",
        "forecast.unmitigated[].byAgeBand[].plans.low90",
        "forecast.unmitigated[].byAgeBand[].plans.high90",
        "forecast.unmitigated[].byAgeBand[].pounds.median",
        "forecast.unmitigated[].byAgeBand[].pounds.low50",
        "forecast.unmitigated[].byAgeBand[].pounds.high50",
        "forecast.unmitigated[].byAgeBand[].pounds.low90",
        "forecast.unmitigated[].byAgeBand[].pounds.high90",
        "forecast.unmitigated[].cells[].plans.median",
        "forecast.unmitigated[].cells[].plans.low50",
        "forecast.unmitigated[].cells[].plans.high50",
        "forecast.unmitigated[].cells[].plans.low90",
        "forecast.unmitigated[].cells[].plans.high90",
        "forecast.unmitigated[].cells[].pounds.median",
        "forecast.unmitigated[].cells[].pounds.low50",
        "forecast.unmitigated[].cells[].pounds.high50",
        "forecast.unmitigated[].cells[].pounds.low90",
        "forecast.unmitigated[].cells[].pounds.high90",
        "forecast.mitigated.years[].plans.median",
        "forecast.mitigated.years[].plans.low50",
        "forecast.mitigated.years[].plans.high50",
        "forecast.mitigated.years[].plans.low90",
        "forecast.mitigated.years[].plans.high90",
        "forecast.mitigated.years[].pounds.median",
        "forecast.mitigated.years[].pounds.low50",
        "forecast.mitigated.years[].pounds.high50",
        "forecast.mitigated.years[].pounds.low90",
        "forecast.mitigated.years[].pounds.high90",
        "forecast.mitigated.years[].flows.starts.median",
        "forecast.mitigated.years[].flows.starts.low50",
        "forecast.mitigated.years[].flows.starts.high50",
        "forecast.mitigated.years[].flows.starts.low90",
        "forecast.mitigated.years[].flows.starts.high90",
        "forecast.mitigated.years[].flows.arrivals.median",
        "forecast.mitigated.years[].flows.arrivals.low50",
        "forecast.mitigated.years[].flows.arrivals.high50",
        "forecast.mitigated.years[].flows.arrivals.low90",
        "forecast.mitigated.years[].flows.arrivals.high90",
        "forecast.mitigated.years[].flows.ceases.median",
        "forecast.mitigated.years[].flows.ceases.low50",
        "forecast.mitigated.years[].flows.ceases.high50",
        "forecast.mitigated.years[].flows.ceases.low90",
        "forecast.mitigated.years[].flows.ceases.high90",
        "forecast.mitigated.years[].flows.moves.median",
        "forecast.mitigated.years[].flows.moves.low50",
        "forecast.mitigated.years[].flows.moves.high50",
        "forecast.mitigated.years[].flows.moves.low90",
        "forecast.mitigated.years[].flows.moves.high90",
        "forecast.mitigated.years[].byProvision[].plans.median",
        "forecast.mitigated.years[].byProvision[].plans.low50",
        "forecast.mitigated.years[].byProvision[].plans.high50",
        "forecast.mitigated.years[].byProvision[].plans.low90",
        "forecast.mitigated.years[].byProvision[].plans.high90",
        "forecast.mitigated.years[].byProvision[].pounds.median",
        "forecast.mitigated.years[].byProvision[].pounds.low50",
        "forecast.mitigated.years[].byProvision[].pounds.high50",
        "forecast.mitigated.years[].byProvision[].pounds.low90",
        "forecast.mitigated.years[].byProvision[].pounds.high90",
        "forecast.mitigated.years[].byAgeBand[].plans.median",
        "forecast.mitigated.years[].byAgeBand[].plans.low50",
        "forecast.mitigated.years[].byAgeBand[].plans.high50",
        "forecast.mitigated.years[].byAgeBand[].plans.low90",
        "forecast.mitigated.years[].byAgeBand[].plans.high90",
        "forecast.mitigated.years[].byAgeBand[].pounds.median",
        "forecast.mitigated.years[].byAgeBand[].pounds.low50",
        "forecast.mitigated.years[].byAgeBand[].pounds.high50",
        "forecast.mitigated.years[].byAgeBand[].pounds.low90",
        "forecast.mitigated.years[].byAgeBand[].pounds.high90",
        "forecast.mitigated.years[].cells[].plans.median",
        "forecast.mitigated.years[].cells[].plans.low50",
        "forecast.mitigated.years[].cells[].plans.high50",
        "forecast.mitigated.years[].cells[].plans.low90",
        "forecast.mitigated.years[].cells[].plans.high90",
        "forecast.mitigated.years[].cells[].pounds.median",
        "forecast.mitigated.years[].cells[].pounds.low50",
        "forecast.mitigated.years[].cells[].pounds.high50",
        "forecast.mitigated.years[].cells[].pounds.low90",
        "forecast.mitigated.years[].cells[].pounds.high90",
        "forecast.mitigated.difference[].plans.median",
        "forecast.mitigated.difference[].plans.low50",
        "forecast.mitigated.difference[].plans.high50",
        "forecast.mitigated.difference[].plans.low90",
        "forecast.mitigated.difference[].plans.high90",
        "forecast.mitigated.difference[].pounds.median",
        "forecast.mitigated.difference[].pounds.low50",
        "forecast.mitigated.difference[].pounds.high50",
        "forecast.mitigated.difference[].pounds.low90",
        "forecast.mitigated.difference[].pounds.high90",
        "forecast.mitigated.effects[].years[].reached.low",
        "forecast.mitigated.effects[].years[].reached.central",
        "forecast.mitigated.effects[].years[].reached.high",
        "forecast.mitigated.effects[].years[].held.low",
        "forecast.mitigated.effects[].years[].held.central",
        "forecast.mitigated.effects[].years[].held.high",
        "forecast.mitigated.effects[].years[].avoidedGrowth.low",
        "forecast.mitigated.effects[].years[].avoidedGrowth.central",
        "forecast.mitigated.effects[].years[].avoidedGrowth.high",
        "forecast.mitigated.effects[].years[].cashable.low",
        "forecast.mitigated.effects[].years[].cashable.central",
        "forecast.mitigated.effects[].years[].cashable.high",
        "forecast.mitigated.effects[].years[].recurringCost",
        "forecast.mitigated.effects[].years[].oneOffCost",
        "forecast.mitigated.together.years[].reached.low",
        "forecast.mitigated.together.years[].reached.central",
        "forecast.mitigated.together.years[].reached.high",
        "forecast.mitigated.together.years[].held.low",
        "forecast.mitigated.together.years[].held.central",
        "forecast.mitigated.together.years[].held.high",
        "forecast.mitigated.together.years[].avoidedGrowth.low",
        "forecast.mitigated.together.years[].avoidedGrowth.central",
        "forecast.mitigated.together.years[].avoidedGrowth.high",
        "forecast.mitigated.together.years[].cashable.low",
        "forecast.mitigated.together.years[].cashable.central",
        "forecast.mitigated.together.years[].cashable.high",
        "forecast.mitigated.together.years[].recurringCost",
        "forecast.mitigated.together.years[].oneOffCost",
        "forecast.mitigated.doubleClaims[].alone",
        "forecast.mitigated.doubleClaims[].together",
        "forecast.backTest.holdouts[].total.actual",
        "forecast.backTest.holdouts[].total.model.median",
        "forecast.backTest.holdouts[].total.model.low50",
        "forecast.backTest.holdouts[].total.model.high50",
        "forecast.backTest.holdouts[].total.model.low90",
        "forecast.backTest.holdouts[].total.model.high90",
        "forecast.backTest.holdouts[].total.noChange",
        "forecast.backTest.holdouts[].total.sameGrowth",
        "forecast.backTest.holdouts[].byProvision[].actual",
        "forecast.backTest.holdouts[].byProvision[].model.median",
        "forecast.backTest.holdouts[].byProvision[].model.low50",
        "forecast.backTest.holdouts[].byProvision[].model.high50",
        "forecast.backTest.holdouts[].byProvision[].model.low90",
        "forecast.backTest.holdouts[].byProvision[].model.high90",
        "forecast.backTest.holdouts[].byProvision[].noChange",
        "forecast.backTest.holdouts[].byProvision[].sameGrowth",
        "forecast.backTest.errors.total.model",
        "forecast.backTest.errors.total.noChange",
        "forecast.backTest.errors.total.sameGrowth",
        "forecast.backTest.errors.byProvision.model",
        "forecast.backTest.errors.byProvision.noChange",
        "forecast.backTest.errors.byProvision.sameGrowth",
        "scenarios.results[].unmitigated[].plans.median",
        "scenarios.results[].unmitigated[].plans.low50",
        "scenarios.results[].unmitigated[].plans.high50",
        "scenarios.results[].unmitigated[].plans.low90",
        "scenarios.results[].unmitigated[].plans.high90",
        "scenarios.results[].unmitigated[].pounds.median",
        "scenarios.results[].unmitigated[].pounds.low50",
        "scenarios.results[].unmitigated[].pounds.high50",
        "scenarios.results[].unmitigated[].pounds.low90",
        "scenarios.results[].unmitigated[].pounds.high90",
        "scenarios.results[].unmitigated[].plansDifference.median",
        "scenarios.results[].unmitigated[].plansDifference.low50",
        "scenarios.results[].unmitigated[].plansDifference.high50",
        "scenarios.results[].unmitigated[].plansDifference.low90",
        "scenarios.results[].unmitigated[].plansDifference.high90",
        "scenarios.results[].unmitigated[].poundsDifference.median",
        "scenarios.results[].unmitigated[].poundsDifference.low50",
        "scenarios.results[].unmitigated[].poundsDifference.high50",
        "scenarios.results[].unmitigated[].poundsDifference.low90",
        "scenarios.results[].unmitigated[].poundsDifference.high90",
        "scenarios.results[].mitigated[].plans.median",
        "scenarios.results[].mitigated[].plans.low50",
        "scenarios.results[].mitigated[].plans.high50",
        "scenarios.results[].mitigated[].plans.low90",
        "scenarios.results[].mitigated[].plans.high90",
        "scenarios.results[].mitigated[].pounds.median",
        "scenarios.results[].mitigated[].pounds.low50",
        "scenarios.results[].mitigated[].pounds.high50",
        "scenarios.results[].mitigated[].pounds.low90",
        "scenarios.results[].mitigated[].pounds.high90",
        "scenarios.results[].mitigated[].plansDifference.median",
        "scenarios.results[].mitigated[].plansDifference.low50",
        "scenarios.results[].mitigated[].plansDifference.high50",
        "scenarios.results[].mitigated[].plansDifference.low90",
        "scenarios.results[].mitigated[].plansDifference.high90",
        "scenarios.results[].mitigated[].poundsDifference.median",
        "scenarios.results[].mitigated[].poundsDifference.low50",
        "scenarios.results[].mitigated[].poundsDifference.high50",
        "scenarios.results[].mitigated[].poundsDifference.low90",
        "scenarios.results[].mitigated[].poundsDifference.high90",
        "scenarios.tornado.spend",
        "scenarios.tornado.rows[].low.value",
        "scenarios.tornado.rows[].low.spend",
        "scenarios.tornado.rows[].high.value",
        "scenarios.tornado.rows[].high.spend",
        "scenarios.tornado.rows[].swing",
        "scenarios.goal.budget",
        "scenarios.goal.otherSpend",
        "scenarios.goal.spend",
        "scenarios.goal.gap",
        "scenarios.goal.levers[].expected",
        "scenarios.goal.levers[].needed",
        "scenarios.goal.levers[].furthest.value",
        "scenarios.goal.levers[].furthest.spend",
        "scenarios.goal.levers[].achieved.value",
        "scenarios.goal.together.share",
        "scenarios.goal.together.values[].value",
        "scenarios.goal.together.spend",
        "plan.interventions[].alone.reviewed",
        "plan.interventions[].alone.flow",
        "plan.interventions[].alone.share.low",
        "plan.interventions[].alone.share.central",
        "plan.interventions[].alone.share.high",
        "plan.interventions[].alone.potential.low",
        "plan.interventions[].alone.potential.central",
        "plan.interventions[].alone.potential.high",
        "plan.interventions[].alone.costFrom",
        "plan.interventions[].alone.costTo",
        "plan.interventions[].alone.newSupportCost",
        "plan.interventions[].alone.children.low",
        "plan.interventions[].alone.children.central",
        "plan.interventions[].alone.children.high",
        "plan.interventions[].alone.pounds.low",
        "plan.interventions[].alone.pounds.central",
        "plan.interventions[].alone.pounds.high",
        "plan.interventions[].alone.oneOffCost",
        "plan.interventions[].alone.years[].deliverability.low",
        "plan.interventions[].alone.years[].deliverability.central",
        "plan.interventions[].alone.years[].deliverability.high",
        "plan.interventions[].alone.years[].children.low",
        "plan.interventions[].alone.years[].children.central",
        "plan.interventions[].alone.years[].children.high",
        "plan.interventions[].alone.years[].pounds.low",
        "plan.interventions[].alone.years[].pounds.central",
        "plan.interventions[].alone.years[].pounds.high",
        "plan.interventions[].alone.years[].recurringCost",
        "plan.interventions[].alone.years[].capacityCap",
        "plan.places[].today",
        "plan.register[].moves[].low.children",
        "plan.register[].moves[].low.pounds",
        "plan.register[].moves[].high.children",
        "plan.register[].moves[].high.pounds",
      ]
    `);
  });
});

describe('a protected document', () => {
  it('holds no count of 1 to 7 and none that is not a multiple of 5', () => {
    fc.assert(
      fc.property(documents, (exact) => {
        for (const figure of countsIn(protect(exact))) {
          if (typeof figure === 'object') expect(figure).toEqual({ protected: 'c' });
          else if (figure !== 0) expect([figure >= 8, figure % 5]).toEqual([true, 0]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('holds no percentage but those of its protected counts', () => {
    fc.assert(
      fc.property(documents, (exact) => {
        for (const { value, numerator, denominator } of sharesIn(protect(exact))) {
          const derivable = typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0;
          expect(value).toEqual(
            derivable
              ? Math.round(Number(((100 * numerator) / denominator).toPrecision(12))) / 100
              : { protected: 'c' },
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is valid, and protected once and for all', () => {
    fc.assert(
      fc.property(documents, (exact) => {
        const once = protect(exact);
        expect(diagnosisSchema.parse(once)).toEqual(once);
        expect(protect(once)).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });

  it('is for those outside, and holds no concentration', () => {
    const shown = protect(diagnosis());
    expect(shown.audience).toBe('shareable');
    expect(JSON.stringify(shown)).not.toContain('oncentration');
    expect(protect(bareDiagnosis())).toMatchObject({
      audience: 'shareable',
      caseReviews: { status: 'unknown', reviewed: 0 },
    });
  });

  it('tells the month and not the day of a history that the area did not state', () => {
    const historyOf = (stated: boolean) => protect(diagnosis({ history: { from: '2021-05-17', stated } })).history.from;
    expect(historyOf(false)).toBe('2021-05-01');
    expect(historyOf(true)).toBe('2021-05-17');
  });

  it('leaves published figures and the area\u2019s own plan as they are', () => {
    const exact = diagnosis();
    const shown = protect(exact);
    expect(shown.indicators.map(({ benchmark }) => benchmark)).toEqual(
      exact.indicators.map(({ benchmark }) => benchmark),
    );
    expect(shown.interventions).toEqual(exact.interventions);
    expect(shown.assumptions).toEqual(exact.assumptions);
    expect(shown.judgements).toEqual(exact.judgements);
  });

  it('does not change the exact document', () => {
    const exact = diagnosis();
    protect(exact);
    expect(exact).toEqual(diagnosis());
  });
});

/** Everything that is written for those outside. */
function written(exact: Diagnosis): string {
  const shown = protect(exact);
  const { markdown, html } = renderReport(shown, templates, hashing);
  return [JSON.stringify(shown), markdown, html, ...renderTables(shown).values()].join('\n');
}

describe('a planted small cell', () => {
  const SMALL = [1, 2, 3, 4, 5, 6, 7];
  const replaced = (id: string, numerator: number, denominator: number) => (result: IndicatorResult) =>
    result.id === id && result.by === null ? share(id, numerator, denominator) : result;

  it('leaves no trace in anything that is written: each of 1 to 7 gives the same files', () => {
    const files = SMALL.map((small) => {
      const exact = diagnosis();
      return written({
        ...exact,
        inputs: exact.inputs.map((input) => ({
          ...input,
          setAside: input.setAside.map((row) => ({ ...row, count: small })),
        })),
        issues: exact.issues.map((group) => ({ ...group, count: small, line: 100 + small })),
        indicators: exact.indicators.map(replaced('unknown-provision-share', small, 1187)),
        caseReviews: {
          ...exact.caseReviews,
          dissent: small,
          shares: exact.caseReviews.shares.map((row) =>
            row.idealOutcome === 'post16_ordinary_pathway'
              ? { ...row, count: small, value: small / 101, lower: small / 202, upper: small / 90 }
              : row,
          ),
          divergence: exact.caseReviews.divergence.map((row) => ({ ...row, count: small })),
        },
      });
    });
    expect(new Set(files).size).toBe(1);
  });

  it('is told apart in an exact document, so the test above can fail', () => {
    const indicatorsOf = (small: number) =>
      JSON.stringify(diagnosis().indicators.map(replaced('unknown-provision-share', small, 1187)));
    expect(indicatorsOf(3)).not.toBe(indicatorsOf(4));
  });
});
