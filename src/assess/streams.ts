import type { Stream } from '../model/codes.ts';
import { isoDay } from '../model/day.ts';
import type { ElementContent, StreamsContent } from '../model/playbook.ts';
import type { Row } from '../model/tables/index.ts';
import type { StratifiedShare } from '../statistics/stratified-share.ts';
import { caseEvidence } from './case-evidence.ts';
import type { CaseSample } from './case-sample.ts';
import type { StreamEvidence } from './evidence.ts';
import type { Idea } from './ideas.ts';
import { type DatedIndicator, indicatorEvidence } from './indicator-evidence.ts';
import type { FindIndicator } from './indicator-index.ts';
import { selfEvidence } from './self-evidence.ts';
import type { Surveys } from './survey-answers.ts';
import { surveyEvidence } from './survey-evidence.ts';
import { surveyedOn } from './voices.ts';

/** Where evidence about elements comes from. */
export interface EvidenceSources {
  readonly sample: CaseSample | undefined;
  readonly surveys: Surveys;
  readonly engagement: readonly Row<'engagement'>[];
  readonly selfAssessment: readonly Row<'self-assessment'>[];
  readonly find: FindIndicator;
  readonly dateOf: DatedIndicator;
}

type StreamContent = StreamsContent['streams'][number];
type Element = Pick<ElementContent, 'id' | 'askedOfChildren' | 'measures'>;

/** Every stream of evidence about one element, in the playbook's order. `share` is what reviewed cases say of its idea. */
export function evidenceAbout(
  element: Element,
  idea: Idea,
  share: StratifiedShare | undefined,
  sources: EvidenceSources,
  streams: readonly StreamContent[],
): readonly StreamEvidence[] {
  return streams.map((content) => ({
    stream: content.id,
    weight: content.weight,
    applicable: isApplicable(element, content.id),
    ...streamOf(element, idea, share, sources, content),
  }));
}

/** Children are asked about some elements only, and not every element has figures that could speak of it. */
function isApplicable(element: Element, stream: Stream): boolean {
  if (stream === 'child') return element.askedOfChildren;
  return stream !== 'indicator' || element.measures.length > 0;
}

function streamOf(
  element: Element,
  idea: Idea,
  share: StratifiedShare | undefined,
  sources: EvidenceSources,
  // The playbook's check sees to it that every stream but indicators has a scale.
  { id: stream, scale = [] }: StreamContent,
): Pick<StreamEvidence, 'reading' | 'measures'> {
  if (!isApplicable(element, stream)) return { reading: undefined };
  switch (stream) {
    case 'case_review':
      return { reading: caseEvidence(idea, share, newestCase(sources.sample), scale) };
    case 'indicator':
      return indicatorEvidence(element.id, element.measures, sources.find, sources.dateOf);
    case 'self_assessment':
      return { reading: selfEvidence(element.id, idea, sources.selfAssessment, scale) };
    default: {
      const answers = sources.surveys.get(stream)?.get(idea);
      return { reading: surveyEvidence(idea, stream, answers, surveyedOn(sources.engagement, stream), scale) };
    }
  }
}

function newestCase(sample: CaseSample | undefined): string | undefined {
  const days = sample?.strata.flatMap(({ informative }) => informative.map((row) => row.reviewedOn)) ?? [];
  return days.length > 0 ? isoDay(Math.max(...days)) : undefined;
}
