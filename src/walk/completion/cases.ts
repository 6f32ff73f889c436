import { stratumTitle } from '../../model/stratum-title.ts';
import type { Row } from '../../model/tables/index.ts';
import { sampleProgress } from '../../sampling/progress.ts';
import type { WalkFacts } from '../facts.ts';
import { counted } from '../words.ts';
import { type CompletionTest, foundOf } from './found.ts';

type SampleRow = Row<'sample'>;
type CaseRow = Row<'case-reviews'>;

/** The cases were drawn, or the number of children in every stratum stands beside the reviewed cases. */
export const sampleDrawn: CompletionTest = (facts) => {
  const drawn = facts.tables.sample?.rows ?? [];
  if (drawn.length > 0) {
    const cases = drawn.filter(isMain).length;
    return foundOf(`${counted(cases, 'case', 'cases')} drawn in ${strataIn(drawn)}`, []);
  }
  const reviewed = casesOf(facts);
  if (reviewed.length === 0) return foundOf('no case drawn yet', ['no sample: dbv sample draws one']);
  const framed = new Set(reviewed.filter(({ population }) => population !== undefined).map(({ stratum }) => stratum));
  const unframed = [...new Set(reviewed.map(({ stratum }) => stratum))].filter((stratum) => !framed.has(stratum));
  return foundOf(
    `${counted(reviewed.length, 'case', 'cases')} chosen in ${strataIn(reviewed)}, without answers/sample.csv`,
    unframed.map((stratum) => `${titleOf(facts, stratum)}: the number of children in it`),
  );
};

/** As many cases were reviewed in every stratum as were drawn for it, reserves standing in for those that could not be. */
export const sampleReviewed: CompletionTest = (facts) => {
  const reviewed = casesOf(facts);
  const sample = facts.tables.sample?.rows ?? [];
  if (sample.length === 0) {
    return reviewed.length === 0
      ? foundOf('no case reviewed yet', ['no case is drawn, and none is reviewed'])
      : foundOf(`${counted(reviewed.length, 'case', 'cases')} reviewed`, []);
  }
  const { strata, stillToReview } = sampleProgress(sample, reviewed);
  const drawn = sample.filter(isMain).length;
  return foundOf(
    `${drawn - stillToReview} of ${counted(drawn, 'drawn case', 'drawn cases')} reviewed`,
    strata
      .filter((each) => each.stillToReview > 0)
      .map((each) => `${titleOf(facts, each.stratum)}: ${each.drawn - each.stillToReview} of ${each.drawn} reviewed`),
  );
};

/**
 * Every stratum drawn or reviewed has enough cases in which reviewers could say: as many as are turned into children, or
 * all the children there are.
 */
export const strataReviewed: CompletionTest = (facts) => {
  const enough = facts.playbook.streams.caseReviews.sizeFrom;
  const reviewed = casesOf(facts);
  const drawn = facts.tables.sample?.rows ?? [];
  const strata = [...new Set([...drawn, ...reviewed].map(({ stratum }) => stratum))];
  if (strata.length === 0) return foundOf('no case reviewed yet', [`${enough} cases in each stratum`]);
  const short = strata.flatMap((stratum) => {
    const informative = reviewed.filter((row) => row.stratum === stratum && row.idealOutcome !== 'cannot_say').length;
    const population = [...drawn, ...reviewed].find((row) => row.stratum === stratum && row.population)?.population;
    const wanted = Math.min(enough, population ?? enough);
    // How few children a small stratum has is not said.
    const of = wanted < enough ? 'all its children' : String(wanted);
    return informative >= wanted ? [] : [`${titleOf(facts, stratum)}: ${informative} of ${of}`];
  });
  return foundOf(
    `${strata.length - short.length} of ${counted(strata.length, 'stratum', 'strata')} with enough`,
    short,
  );
};

const VIEWS = { parentView: 'the parent carer\u2019s view', childView: 'the child\u2019s view' } as const;

/** The views of the family were sought in so large a share of the reviewed cases. */
export const viewsSought: CompletionTest = (facts, { atLeast = 1 }) => {
  const reviewed = casesOf(facts);
  if (reviewed.length === 0) return foundOf('no case reviewed yet', ['no case is reviewed']);
  const sought = (view: keyof typeof VIEWS) => reviewed.filter((row) => row[view] === true).length;
  const views = Object.keys(VIEWS) as (keyof typeof VIEWS)[];
  return foundOf(
    views.map((view) => `${VIEWS[view]} in ${percent(sought(view), reviewed.length)}`).join(', '),
    views
      .filter((view) => sought(view) < atLeast * reviewed.length)
      .map(
        (view) => `${VIEWS[view]} in ${percent(atLeast, 1)} of cases: it is ${percent(sought(view), reviewed.length)}`,
      ),
  );
};

function percent(part: number, whole: number): string {
  return `${Math.floor((100 * part) / whole + 1e-9)}%`;
}

function casesOf({ tables }: WalkFacts): readonly CaseRow[] {
  return tables['case-reviews']?.rows ?? [];
}

function isMain({ reserve }: SampleRow): boolean {
  return reserve !== true;
}

function strataIn(rows: readonly { readonly stratum: string }[]): string {
  return counted(new Set(rows.map(({ stratum }) => stratum)).size, 'stratum', 'strata');
}

function titleOf({ playbook }: WalkFacts, stratum: string): string {
  return stratumTitle(playbook.provision, stratum);
}
