import type { PathwaysContent } from '../model/playbook.ts';
import type { SampledStratum } from './case-sample.ts';

export type PathwayContent = PathwaysContent['pathways'][number];

/** The strata whose children a pathway could be for. A pathway that names no provision or phase applies to all. */
export function strataOf<Stratum extends Pick<SampledStratum, 'provision' | 'phase'>>(
  { appliesTo: { provisions, phases } }: PathwayContent,
  strata: readonly Stratum[],
): readonly Stratum[] {
  return strata.filter(
    ({ provision, phase }) => (provisions?.includes(provision) ?? true) && (phases?.includes(phase) ?? true),
  );
}
