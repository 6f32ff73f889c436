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
  const { inputs, issues, corrections = [], indicators, caseReviews, voices, elements, opportunities } = document;
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
    voices.groups.flatMap(({ respondents, invited, elements: said }) => [
      respondents,
      invited,
      ...said.flatMap(({ n, nBoth, topThree }) => [n, nBoth, topThree]),
    ]),
    voices.engagement.flatMap(({ activities, people, invited }) => [activities, people, invited]),
    voices.feedback.map(({ ratings }) => ratings),
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
  ].map(({ value, numerator, denominator }) => ({ value, numerator, denominator }));
}

const documents = fc.gen().map((draw) => scrambled(draw));

/** The places in a schema where a figure may stand, by their keys. */
function figurePlaces(schema: z.ZodType, path = ''): string[] {
  if (schema instanceof z.ZodUnion && schema.options[0] instanceof z.ZodNumber) return [path];
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
        "voices.groups[].respondents",
        "voices.groups[].invited",
        "voices.groups[].responseRate",
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
        "voices.feedback[].ratings",
        "voices.feedback[].mean",
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
