import type { Row, Tables } from '../model/tables/index.ts';
import { byStratum, mostStated } from './check-strata.ts';
import { type Finding, finding } from './findings.ts';

type Review = Row<'case-reviews'>;

/**
 * Reviewed cases as they were drawn. Where the area has a sample, it says of which stratum a case is and how many children
 * that held, also where the review says otherwise; every such difference is a finding. A case that was not drawn keeps its
 * stratum. A stratum of which no reviewed case was drawn keeps the population it states, if it states any: the sample may be
 * for other reviews.
 */
export function followSample(tables: Tables): { tables: Tables; findings: Finding[] } {
  const { sample, 'case-reviews': reviews } = tables;
  if (!sample || sample.rows.length === 0 || !reviews) return { tables, findings: [] };
  const drawnFrom = new Map(sample.rows.map(({ caseId, stratum }) => [caseId, stratum]));
  const inStratum = reviews.rows.map((review) => ({
    ...review,
    stratum: drawnFrom.get(review.caseId) ?? review.stratum,
  }));
  const populations = populationsOf(sample.rows, inStratum, drawnFrom);
  const drawn = inStratum.map((review) => ({
    ...review,
    population: populations.get(review.stratum) ?? review.population,
  }));
  return {
    tables: { ...tables, 'case-reviews': { ...reviews, rows: drawn } },
    findings: reviews.rows.flatMap((review, index) => differences(review, drawn[index]!, drawnFrom.has(review.caseId))),
  };
}

/** The populations of the sample, for the strata in which they count. */
function populationsOf(
  sample: readonly Row<'sample'>[],
  reviews: readonly Review[],
  drawnFrom: ReadonlyMap<string, string>,
): ReadonlyMap<string, number | undefined> {
  const ofStratum = byStratum(reviews);
  const counts = (stratum: string) => {
    const rows = ofStratum.get(stratum) ?? [];
    return rows.some(({ caseId }) => drawnFrom.has(caseId)) || rows.every(({ population }) => population === undefined);
  };
  return new Map(
    [...byStratum(sample)].flatMap(([stratum, rows]) =>
      counts(stratum) ? [[stratum, mostStated(rows)?.population] as const] : [],
    ),
  );
}

function differences(written: Review, drawn: Review, isDrawn: boolean): Finding[] {
  const found = (code: Finding['code'], column: string) => finding('case-reviews', written, code, column);
  const otherPopulation = written.population !== undefined && written.population !== drawn.population;
  return [
    ...(isDrawn ? [] : [found('case-not-sampled', 'case_id')]),
    ...(written.stratum === drawn.stratum ? [] : [found('case-stratum-drawn', 'stratum')]),
    ...(otherPopulation ? [found('stratum-population-drawn', 'population')] : []),
  ];
}
