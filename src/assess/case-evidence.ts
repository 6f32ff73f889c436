import type { Scale } from '../model/playbook.ts';
import { shareDraws } from '../statistics/draws.ts';
import type { StratifiedShare } from '../statistics/stratified-share.ts';
import type { Reading } from './evidence.ts';
import type { Idea } from './ideas.ts';
import { onScale } from './scale.ts';

/**
 * Case reviews as evidence: the weighted share of cases that name the idea. Undefined where no case could say.
 * Drawn as a Jeffreys Beta on the effective size; where half marks count, the share is taken as if it were of whole ones.
 */
export function caseEvidence(
  idea: Idea,
  share: StratifiedShare | undefined,
  newest: string | undefined,
  scale: Scale,
): Reading | undefined {
  if (share === undefined) return undefined;
  const { value, lower, upper, n, nEffective } = share;
  return {
    z: onScale(scale, value),
    raw: value,
    lower,
    upper,
    n,
    nEffective,
    newest,
    sampling: {
      key: `${idea.id}:case_review`,
      draws: (source) => {
        const draw = shareDraws(source, value, nEffective);
        return () => onScale(scale, draw());
      },
    },
  };
}
