import type { Day } from '../model/day.ts';
import type { ElementResult } from '../model/diagnosis.ts';
import type { ElementContent, StreamsContent } from '../model/playbook.ts';
import { type CaseNaming, caseNaming } from './case-elements.ts';
import type { SampledStratum } from './case-sample.ts';
import { type StreamEvidence, streamResult } from './evidence.ts';
import type { Flows } from './flow.ts';
import { gradeOf } from './grade.ts';
import { type Idea, ideaOf } from './ideas.ts';
import { present } from './present.ts';
import { rankIdeas } from './ranks.ts';
import { reachOf } from './reach.ts';
import { type Score, scoreOf } from './score.ts';
import { type EvidenceSources, evidenceAbout } from './streams.ts';

/** What elements are scored from, beside their evidence. */
export interface ElementSettings {
  readonly streams: StreamsContent;
  readonly reference: Day;
  readonly seed: number;
  /** Strata that are turned into children, and the flow into them. */
  readonly sized: readonly SampledStratum[];
  readonly flows: Flows;
}

/** An element with its evidence and what the evidence comes to. */
interface Weighed {
  readonly element: ElementContent;
  readonly idea: Idea;
  readonly naming: CaseNaming | undefined;
  readonly evidence: readonly StreamEvidence[];
  readonly score: Score;
}

/**
 * The elements, in the playbook's order: score, coverage, grade, rank, priority and reach. Only elements with a known
 * score are ranked, and none is a priority unless more ideas are ranked than there are places at the top.
 */
export function elementResults(
  elements: readonly ElementContent[],
  ideas: readonly Idea[],
  sources: EvidenceSources,
  settings: ElementSettings,
): ElementResult[] {
  const weighed = elements.map((element) => weigh(element, ideaOf(ideas, element.id), sources, settings.streams));
  const scored = weighed.filter(({ score }) => score.value !== undefined);
  const ranks = rankIdeas(
    ideas,
    scored.map(({ element, evidence }) => ({ element: element.id, evidence })),
    settings.streams.draws,
    settings.seed,
  );
  const { top, priorityShare } = settings.streams.draws;
  return weighed.map((one) => {
    const { element, idea, naming, evidence, score } = one;
    const known = score.value !== undefined;
    const rank = known ? ranks.get(idea) : undefined;
    return present({
      id: element.id,
      title: element.title,
      shortTitle: element.shortTitle,
      group: element.group,
      summary: element.summary,
      linkedTo: element.linkedTo,
      status: known ? ('known' as const) : ('unknown' as const),
      reason: known ? undefined : ('coverage-too-low' as const),
      score: score.value,
      coverage: score.coverage,
      grade: known ? gradeOf(evidence, score.value, settings.streams.grades, settings.reference) : undefined,
      rank,
      priority: rank !== undefined && ranks.size > top && rank.topFiveShare >= priorityShare,
      streams: evidence.map(streamResult),
      reach: reachOf(idea, settings.sized, settings.flows),
      decisiveCases: naming?.decisiveCases,
      contributoryCases: naming?.contributoryCases,
      questions: element.questions,
      changes: element.changes,
    });
  });
}

function weigh(element: ElementContent, idea: Idea, sources: EvidenceSources, streams: StreamsContent): Weighed {
  const naming = sources.sample && caseNaming(sources.sample, idea, streams.contributoryMark.value);
  const evidence = evidenceAbout(element, idea, naming?.share, sources, streams.streams);
  return { element, idea, naming, evidence, score: scoreOf(evidence, streams.minimumCoverage.value) };
}
