import type { Indicator } from '../model/indicator.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { OWN } from './sources.ts';

/** In how many reviewed cases people were asked. Unweighted: it speaks of the reviews, not of all children. */
export const parentVoiceShare = voiceShare(
  'parent-voice-share',
  'Reviewed cases in which the parent carer’s view was sought',
  'parent_view',
  'parentView',
);

export const childVoiceShare = voiceShare(
  'child-voice-share',
  'Reviewed cases in which the child’s view was sought',
  'child_view',
  'childView',
);

function voiceShare(id: string, title: string, column: string, flag: 'parentView' | 'childView'): Indicator {
  return {
    id,
    title,
    unit: 'share',
    polarity: 'high-is-good',
    definition: `Reviewed cases with ${column} 1 ÷ all reviewed cases, unweighted. A blank is not a yes and stays in the denominator.`,
    source: OWN,
    needs: ['case-reviews'],
    compute: ({ tables }) => overall(shareOf(tables['case-reviews']?.rows ?? [], (row) => row[flag])),
  };
}
