import { ceasedIn } from '../model/caseload.ts';
import type { CEASE_REASONS } from '../model/codes.ts';
import type { Facts, Indicator, Polarity } from '../model/indicator.ts';
import { leftOut, type Outcome } from '../model/outcome.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { DFE } from './sources.ts';

type Reason = keyof typeof CEASE_REASONS;

const MOVED_AWAY: Reason = '5';

/** Why plans ceased. A move to another authority is not an end, and is left out of all of them. */
export const ceasedNeedsMetShare = ceasedShare(
  'ceased-needs-met-share',
  'Ceased plans whose needs were met without one',
  ['2'],
  'context',
);

export const ceasedNotEngagingShare = ceasedShare(
  'ceased-not-engaging-share',
  'Ceased plans of young people who no longer wished to engage',
  ['6'],
  'low-is-good',
);

export const ceasedToWorkOrHigherEducationShare = ceasedShare(
  'ceased-to-work-or-higher-education-share',
  'Ceased plans of young people who went into paid work or higher education',
  ['3', '4'],
  'high-is-good',
);

function ceasedShare(id: string, title: string, reasons: readonly Reason[], polarity: Polarity): Indicator {
  return {
    id,
    title,
    unit: 'share',
    polarity,
    definition: `Plans whose cease_date is in the period and whose cease_reason is ${reasons.join(' or ')} ÷ plans whose cease_date is in the period, but for cease_reason ${MOVED_AWAY} (moved to another authority). A blank reason is not a yes and stays in the denominator.`,
    source: DFE,
    needs: ['plans'],
    compute: (facts) => overall(shareOfCeased(facts, reasons)),
  };
}

function shareOfCeased({ caseload, calendar }: Facts, reasons: readonly Reason[]): Outcome {
  const ceased = caseload.filter((plan) => ceasedIn(plan, calendar)).map(({ row }) => row.ceaseReason);
  const ended = ceased.filter((reason) => reason !== MOVED_AWAY);
  return shareOf(
    ended,
    (reason) => reason && reasons.includes(reason),
    leftOut(['moved-to-another-authority', ceased.length - ended.length]),
  );
}
