import type { GradeCondition } from '../../assess/grade-conditions.ts';
import type { ElementStory } from '../../assess/story/element-story.ts';
import type { ElementResult } from '../../model/diagnosis.ts';
import { longDate, percentText, plainNumber, writtenNumber } from '../../render/format.ts';
import type { Context } from '../../render/view/context.ts';
import { listWords, plural, spanWords } from '../../render/view/words.ts';
import { figureText } from './number-text.ts';

/** How much a score rests on and how steady it is: coverage, grade, rank, and why it is a priority or is not. */
export function certaintyLines(context: Context, result: ElementResult, story: ElementStory): string[] {
  return [
    coverageLine(context, result, story),
    ...gradeLines(context, result, story),
    ...rankLines(context, result),
    priorityLine(result, story),
  ];
}

function coverageLine({ diagnosis }: Context, { coverage, status }: ElementResult, { weight }: ElementStory): string {
  const least = diagnosis.judgements.streams.minimumCoverage.value;
  const made = `Coverage ${percentText(coverage)}: weight ${writtenNumber(weight.present)} of the ${writtenNumber(weight.applicable)} that apply`;
  return status === 'known' ? `${made}.` : `${made}. Below ${percentText(least)} no score is given.`;
}

function gradeLines(context: Context, result: ElementResult, { nextGrade }: ElementStory): string[] {
  const { grade } = result;
  if (grade === undefined) return [];
  const meaning = context.diagnosis.judgements.streams.grades.find((each) => each.grade === grade)?.meaning ?? '';
  if (nextGrade === undefined) return [`Grade ${grade}, the best there is. ${meaning}`];
  const certain = nextGrade.conditions.filter(({ holds }) => holds === 'no');
  const why =
    certain.length > 0
      ? `Not ${nextGrade.grade}: ${listWords(certain.map((condition) => conditionText(context, result, condition)))}.`
      : `Why it is not ${nextGrade.grade} cannot be told from the figures that may be shown here.`;
  return [`Grade ${grade}. ${meaning} ${why}`];
}

function conditionText(context: Context, { streams }: ElementResult, { kind, needs, failing }: GradeCondition): string {
  const named = listWords(failing.map((stream) => context.names.stream(stream)));
  switch (kind) {
    case 'streams': {
      const known = streams.filter(({ status }) => status === 'known').length;
      return `it needs ${needs} kinds of evidence and there ${plural(known, 'is', 'are')} ${known}`;
    }
    case 'case-reviews': {
      const cases = streams.find(({ stream }) => stream === 'case_review')?.nEffective ?? 0;
      return `it needs case reviews with an effective sample of ${writtenNumber(needs)}, and it is ${figureText(cases)}`;
    }
    case 'age':
      return `its evidence must be newer than ${writtenNumber(needs)} months, and ${named} cannot be shown to be`;
    case 'agreement':
      return `every kind of evidence must lie within ${writtenNumber(needs)} points of the score, and ${named} ${plural(failing.length, 'does', 'do')} not`;
  }
}

function rankLines({ diagnosis, write }: Context, { rank, linkedTo }: ElementResult): string[] {
  if (rank === undefined) return [];
  const { count, interval, top, weightSpread } = diagnosis.judgements.streams.draws;
  const shared = linkedTo === undefined ? '' : `, shared with ${linkedTo}, the same idea seen at another level`;
  return [
    `Rank ${spanWords(rank.low, rank.high)} in ${percentText(interval)} of ${plainNumber(count)} draws, with ${write.size(rank.median)} in the middle${shared}; among the first ${top} in ${percentText(rank.topFiveShare)}. Each draw varies all evidence within its sampling error and every weight by up to ${percentText(weightSpread)}.`,
  ];
}

function priorityLine({ rank }: ElementResult, { priority }: ElementStory): string {
  const { because, top, needed } = priority;
  const rule = `among the first ${top} in ${percentText(needed)} of draws or more`;
  const often = rank === undefined ? '' : percentText(rank.topFiveShare);
  switch (because) {
    case 'often-enough':
      return `A priority, because it is ${rule}.`;
    case 'not-often-enough':
      return `Not a priority: that takes being ${rule}, and it is so in ${often}.`;
    case 'too-few-ranked':
      return `Not a priority: with no more than ${top} elements ranked, being among the first ${top} says nothing.`;
    case 'not-scored':
      return 'Not a priority: it has no score, and so no rank.';
  }
}

/** The day of a document, in words. */
export function asOfText({ diagnosis }: Context): string {
  return `${diagnosis.area.name}, as of ${longDate(diagnosis.asOf)}`;
}
