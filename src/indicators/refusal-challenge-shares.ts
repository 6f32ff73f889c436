import type { Facts, Indicator } from '../model/indicator.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Row } from '../model/tables/index.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { decisionsIn, TO_ASSESS, TO_ISSUE } from './records/request-decisions.ts';
import { SEN2 } from './sources.ts';

type Flag = 'tribunal' | 'mediation' | 'assessmentTribunal' | 'assessmentMediation';

/** Of refusals to assess and to issue, how many were followed by an appeal. */
export const tribunalShare = challengeShare({
  id: 'tribunal-share',
  title: 'Refusals appealed to the tribunal',
  onAssessing: 'tribunal',
  onIssuing: 'assessmentTribunal',
  columns: ['tribunal', 'assessment_tribunal'],
});

/** Of refusals to assess and to issue, how many were followed by mediation. */
export const mediationShare = challengeShare({
  id: 'mediation-share',
  title: 'Refusals taken to mediation',
  onAssessing: 'mediation',
  onIssuing: 'assessmentMediation',
  columns: ['mediation', 'assessment_mediation'],
});

interface Challenge {
  readonly id: string;
  readonly title: string;
  /** The flag of a refusal to assess. */
  readonly onAssessing: Flag;
  /** The flag of a refusal to issue, in files that have it. */
  readonly onIssuing: Flag;
  /** The columns of the two flags. */
  readonly columns: readonly [onAssessing: string, onIssuing: string];
}

function challengeShare({ id, title, onAssessing, onIssuing, columns }: Challenge): Indicator {
  return {
    id,
    title,
    unit: 'share',
    polarity: 'context',
    definition: `Refusals notified in the period that are flagged ÷ all refusals notified in the period. Refusals to assess: outcome N, outcome_date in the period, flag ${columns[0]}. Refusals to issue: assessment_outcome N, assessment_outcome_date in the period, flag ${columns[1]} where any row of the file fills it, else ${columns[0]}. A blank flag is not a yes and stays in the denominator. DfE's published appeal rate has another denominator.`,
    source: SEN2,
    needs: ['requests'],
    compute: (facts) => overall(shareOfRefusals(facts, onAssessing, onIssuing)),
  };
}

function shareOfRefusals(facts: Facts, onAssessing: Flag, onIssuing: Flag): Outcome {
  const toAssess = decisionsIn(facts, TO_ASSESS, ['N']);
  const toIssue = decisionsIn(facts, TO_ISSUE, ['N']);
  const issuingFlag = isFilled(facts, onIssuing) ? onIssuing : onAssessing;
  const flags = [
    ...toAssess.decisions.map(({ request }) => request[onAssessing]),
    ...toIssue.decisions.map(({ request }) => request[issuingFlag]),
  ];
  return shareOf(flags, (flag) => flag, [...toAssess.leftOut, ...toIssue.leftOut]);
}

/** Whether a file has a flag, as far as its rows tell: a column blank from top to bottom says as little as none. */
function isFilled({ tables }: Facts, flag: keyof Row<'requests'>): boolean {
  return tables.requests?.rows.some((request) => request[flag] !== undefined) ?? false;
}
