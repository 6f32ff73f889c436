import type { Placement } from '../model/caseload.ts';
import type { Facts, Indicator } from '../model/indicator.ts';
import { leftOut, type Outcome } from '../model/outcome.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { isInPeriod } from './records/period.ts';
import { OWN } from './sources.ts';

/** The one setting whose funding differs from that of its provision. */
const INDEPENDENT_MAINSTREAM = 'mainstream_independent';

export const independentFromStateShare: Indicator = {
  id: 'independent-from-state-share',
  title: 'Moves into independent special schools that came from state-funded settings',
  unit: 'share',
  polarity: 'context',
  definition:
    'Rank-1 entries to special_independent in the period whose previous placement was state-funded (mainstream schools that are not independent, resourced, special_state, alternative, post16) ÷ rank-1 entries to special_independent in the period whose previous placement was in another, known provision. First placements are not moves, nor is a move from an unknown provision; both are left out.',
  source: OWN,
  needs: ['plans', 'placements'],
  compute: (facts) => overall(shareOfMoves(facts)),
};

function shareOfMoves({ caseload, calendar, stateProvision }: Facts): Outcome {
  const entries = caseload.flatMap(({ placements }) =>
    placements.flatMap(({ provision, entry }, index) =>
      provision === 'special_independent' && isInPeriod(entry, calendar) ? [{ from: placements[index - 1] }] : [],
    ),
  );
  const origins = entries.flatMap(({ from }) => from ?? []);
  const fromUnknown = origins.filter(({ provision }) => provision === 'unknown');
  const moves = origins.filter(({ provision }) => provision !== 'unknown' && provision !== 'special_independent');
  const isState = ({ provision, setting }: Placement) =>
    stateProvision.has(provision) && setting !== INDEPENDENT_MAINSTREAM;
  return shareOf(
    moves,
    isState,
    leftOut(['first-placement', entries.length - origins.length], ['from-unknown-provision', fromUnknown.length]),
  );
}
