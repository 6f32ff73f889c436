import { STREAMS, type Stream } from '../../model/codes.ts';
import { isoDay } from '../../model/day.ts';
import type { PlanCheck } from '../../model/plan.ts';
import type { InterventionRow, PlanFacts } from '../input.ts';
import { measuresOf } from '../measures.ts';
import { found, lackedBy, listed } from './check.ts';

type Elements = PlanFacts['diagnosis']['elements'];

/** Kinds of evidence there are on the elements that an intervention changes. */
export function streamsBehind({ elements }: Pick<InterventionRow, 'elements'>, all: Elements): Stream[] {
  const known = all
    .filter(({ id }) => elements.includes(id))
    .flatMap(({ streams }) => streams.filter(({ status }) => status === 'known').map(({ stream }) => stream));
  return STREAMS.filter((stream) => known.includes(stream));
}

/** Whether each intervention names its evidence, its owner, its measure and a start that agrees with how far it is. */
export function checkInterventions(facts: PlanFacts): PlanCheck[] {
  return [checkEvidence, checkOwner, checkMeasure, checkStart].flatMap((check) =>
    facts.going.map((row) => check(row, facts)),
  );
}

function checkEvidence(row: InterventionRow, { diagnosis }: PlanFacts): PlanCheck {
  const scored = diagnosis.elements.filter(({ id, status }) => row.elements.includes(id) && status === 'known');
  const streams = streamsBehind(row, diagnosis.elements);
  const unscored = row.elements.filter((id) => !scored.some((element) => element.id === id));
  if (streams.length === 0)
    return found('evidence', row, lackedBy(row), `Nothing is known of ${listed(row.elements)}.`);
  if (scored.length === 0) {
    return found('evidence', row, 'to-look-at', `Too little is known of ${listed(row.elements)} for a score.`);
  }
  const but = unscored.length === 0 ? '' : `; too little on ${listed(unscored)}`;
  return found('evidence', row, 'met', `${listed(scored.map(({ id }) => id))}${but}.`);
}

function checkOwner(row: InterventionRow): PlanCheck {
  return row.owner === undefined
    ? found('owner', row, lackedBy(row), 'No owner.')
    : found('owner', row, 'met', `${row.owner}.`);
}

function checkMeasure(row: InterventionRow, facts: PlanFacts): PlanCheck {
  const measures = measuresOf(row, facts);
  const own = measures.filter(({ from }) => from === 'intervention');
  if (own.length > 0) return found('measure', row, 'met', 'Named.');
  const instead = measures.length === 0 ? '' : ' Known measures of its elements are beside it.';
  return found('measure', row, lackedBy(row), `No measure is named.${instead}`);
}

function checkStart({ status = 'idea', ...row }: InterventionRow, { calendar: { reference } }: PlanFacts): PlanCheck {
  const begun = row.startDate <= reference;
  const on = isoDay(row.startDate);
  if (status === 'live' && !begun) {
    return found('start', row, 'to-look-at', `It is live, and is to start on ${on}, after the reference date.`);
  }
  if (begun && (status === 'agreed' || status === 'idea')) {
    return found('start', row, 'to-look-at', `It was to start on ${on}, before the reference date, and is not live.`);
  }
  return found('start', row, 'met', `${on}.`);
}
