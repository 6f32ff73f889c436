import type { Diagnosis } from '../model/diagnosis.ts';
import { protectBaseline } from './baseline.ts';
import { protectCaseReviews } from './case-reviews.ts';
import { protectElement, protectMatrix, protectTheme } from './elements.ts';
import { protectIndicators } from './indicators.ts';
import { protectCorrection, protectInput, protectIssue } from './inputs.ts';
import { protectOpportunity } from './opportunities.ts';
import { protectPlan } from './plan.ts';
import { protectVoices } from './voices.ts';

/**
 * A diagnosis fit to leave the building: the same document with small counts withheld, every other count rounded on its
 * own, and everything else worked out again from those. It is done once, here, so that no format can say more than
 * another. Protecting a protected document changes nothing. Thresholds are the playbook's.
 *
 * What an intruder with the whole document may try, and what stands against it:
 *
 * - *Subtract the parts from a total.* Totals are rounded on their own, so the difference is uncertain by at least the
 *   rounding of both. One total in two parts can still narrow a withheld count to two values, and several tables taken
 *   together may narrow it further.
 * - *Multiply a percentage by its base*, or take the complement of a share near 100%. Percentages come from protected
 *   counts alone and say nothing that those do not. Intervals are made again from them.
 * - *Divide children by flow, or pounds by children*, to find how many reviewed cases stand behind them. Both are
 *   resized to the counts as shown. A share delivered, which is a mean over kinds of children, is a whole percent.
 * - *Draw the ranks again* from the seed until they fit. How often an element came among the first is a whole percent.
 * - *Read a measure back from its place on a published scale.* Places are as coarse as counts, and a withheld measure
 *   takes its place with it.
 * - *Solve an element's score for the stream that is withheld.* The score is then coarse too, or withheld. It bounds the
 *   stream; it does not give it.
 * - *Find the dear placement behind a mean.* Means over few placements or dominated ones are withheld, sums always.
 * - *Take cells of spending from their sums*, or one year from another. Which sums are shown is chosen so that none, and no
 *   difference of any, rests on too few children (`spend-release.ts`).
 * - *Count the rows of a file* by its size, or find them by the lines of faults. Sizes are to a thousand bytes, lines
 *   are withheld, and faults are named without words out of the file.
 *
 * Not covered here: cells withheld to protect others across linked tables but those of spending, exact figures that
 * are published of the area, two releases laid side by side, and a search over all figures at once. Figures of the area's plan
 * (interventions, assumptions, programme costs) and the published figures beside its own are about no child and stay.
 */
export function protect(diagnosis: Diagnosis): Diagnosis {
  const { disclosure, streams } = diagnosis.judgements;
  const indicators = protectIndicators(diagnosis.indicators, disclosure);
  const caseReviews = protectCaseReviews(diagnosis.caseReviews, disclosure);
  const elements = diagnosis.elements.map((element) =>
    protectElement(element, { disclosure, contributoryMark: streams.contributoryMark.value, indicators }),
  );
  const opportunityRules = {
    disclosure,
    exactShares: diagnosis.caseReviews.shares,
    shares: caseReviews.shares,
    indicators,
  };
  // Every part by name: one that the model gains is left out until someone says here how it is protected.
  return {
    schemaVersion: diagnosis.schemaVersion,
    tool: diagnosis.tool,
    playbook: diagnosis.playbook,
    area: diagnosis.area,
    audience: 'shareable',
    asOf: diagnosis.asOf,
    census: diagnosis.census,
    period: diagnosis.period,
    history: protectHistory(diagnosis.history),
    seed: diagnosis.seed,
    inputs: diagnosis.inputs.map((input) => protectInput(input, disclosure)),
    issues: diagnosis.issues.map((group) => protectIssue(group, diagnosis.inputs, disclosure)),
    ...(diagnosis.corrections
      ? { corrections: diagnosis.corrections.map((row) => protectCorrection(row, diagnosis.inputs, disclosure)) }
      : {}),
    indicators,
    indicatorDefinitions: diagnosis.indicatorDefinitions,
    caseReviews,
    voices: protectVoices(diagnosis.voices, disclosure),
    elements,
    themes: diagnosis.themes.map(protectTheme),
    matrix: protectMatrix(diagnosis.matrix, elements),
    opportunities: diagnosis.opportunities.map((opportunity) => protectOpportunity(opportunity, opportunityRules)),
    interventions: diagnosis.interventions,
    assumptions: diagnosis.assumptions,
    // Answers from lists, dates and counts of questions: they are about the work, and about no child.
    ...(diagnosis.decisions ? { decisions: diagnosis.decisions } : {}),
    ...protectedBaseline(diagnosis, indicators),
    ...(diagnosis.plan ? { plan: protectPlan(diagnosis.plan, diagnosis.opportunities, opportunityRules) } : {}),
    notDone: diagnosis.notDone,
    judgements: diagnosis.judgements,
  };
}

/** What may be shown of a baseline depends on exact counts, so one that is protected already stays as it is. */
function protectedBaseline(
  { baseline, audience, indicators: exact, judgements: { disclosure } }: Diagnosis,
  shown: Diagnosis['indicators'],
): Pick<Diagnosis, 'baseline'> {
  if (baseline === undefined) return {};
  return { baseline: audience === 'shareable' ? baseline : protectBaseline(baseline, { disclosure, exact, shown }) };
}

/** A first day that the area did not state is the day on which some plan ended; its month is enough. */
function protectHistory({ from, stated }: Diagnosis['history']): Diagnosis['history'] {
  return { from: stated ? from : `${from.slice(0, 'YYYY-MM'.length)}-01`, stated };
}
