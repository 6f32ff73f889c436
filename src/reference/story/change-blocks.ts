import type { ElementStory, Gap } from '../../assess/story/element-story.ts';
import type { Standing } from '../../assess/story/priority-story.ts';
import type { End, Placed } from '../../assess/story/stream-story.ts';
import { type ElementResult, isProtected } from '../../model/diagnosis.ts';
import { percentText, plainNumber, writtenNumber } from '../../render/format.ts';
import type { Context } from '../../render/view/context.ts';
import { measureTitle } from '../../render/view/elements.ts';
import { bullets } from '../explained.ts';
import { numberText, pointsChange } from './number-text.ts';

/** What would change the score: each measure at the ends of its interval, evidence that is missing, and the priority line. */
export function changeBlocks(context: Context, result: ElementResult, story: ElementStory): string[] {
  const gaps = story.gaps.map((gap) => gapLine(context, result, gap, story));
  return [
    ...(result.status === 'known' ? endBlocks(context, result, story) : []),
    ...(gaps.length === 0 ? [] : [bullets(gaps)]),
    priorityChange(context, result, story),
  ];
}

/** Whether the score is as fine as its parts: where one of them is withheld it is coarse, or withheld too. */
function isFine({ score }: ElementResult, { streams }: ElementStory): boolean {
  return typeof score === 'number' && !streams.some(({ part }) => isProtected(part));
}

function placesOf({ diagnosis }: Context): number {
  return diagnosis.judgements.disclosure.percentPlaces[diagnosis.audience];
}

function endBlocks(context: Context, result: ElementResult, story: ElementStory): string[] {
  const score = isFine(result, story) ? result.score : undefined;
  const textOf = endText(placesOf(context), typeof score === 'number' ? score : undefined);
  const ends = story.streams.flatMap((one) => [
    ...endLine(context.names.stream(one.stream.stream), one, textOf),
    ...(one.measures ?? []).flatMap((each) => endLine(measureTitle(context, each.measure), each, textOf)),
  ]);
  if (ends.length === 0) return [];
  const would = score === undefined ? 'would move by so many points' : 'would be';
  return [
    `With each measure at the lower and at the upper end of its 95% interval, and all else the same, the score ${would}:`,
    bullets(ends),
  ];
}

function endLine(title: string, { lower, upper }: Placed, textOf: (end: End) => string): string[] {
  return lower && upper ? [`${title}: ${textOf(lower)}, ${textOf(upper)}.`] : [];
}

/** An end, with the score as a person adds it up from the figures shown. */
function endText(places: number, score: number | undefined): (end: End) => string {
  const rounded = (value: number) => Number(value.toFixed(places));
  return ({ raw, effect }) => {
    const change = pointsChange(effect, places);
    const at = `at ${numberText(raw)}`;
    return score === undefined
      ? `${change} ${at}`
      : `${plainNumber(rounded(score) + rounded(effect), places)} (${change}) ${at}`;
  };
}

function gapLine(
  context: Context,
  result: ElementResult,
  { stream, weight, coverage, score }: Gap,
  story: ElementStory,
): string {
  const least = context.diagnosis.judgements.streams.minimumCoverage.value;
  const places = placesOf(context);
  const isMost = story.gaps.length > 1 && weight === story.gaps[0]!.weight;
  const most = isMost ? ', as much as any missing kind would add' : '';
  const title = context.names.stream(stream);
  const covered = `${title}: no evidence yet (weight ${writtenNumber(weight)}). With it coverage would be ${percentText(coverage)}${most}`;
  if (score) {
    const about = isFine(result, story) ? '' : 'about ';
    return `${covered}; wherever it came out, the score would lie between ${about}${plainNumber(score.low, places)} and ${plainNumber(score.high, places)}.`;
  }
  if (isProtected(result.score)) return `${covered}.`;
  return coverage >= least
    ? `${covered}, enough to give a score.`
    : `${covered}, still short of the ${percentText(least)} that a score takes.`;
}

/** What can honestly be said of the priority line: draws of all elements decide it, and no one figure does. */
function priorityChange(context: Context, { status }: ElementResult, { priority }: ElementStory): string {
  if (status === 'unknown') return 'Whether it would be a priority cannot be said before it has a score.';
  const { top, needed, standing } = priority;
  const cannot = `The smallest change that would make or unmake it a priority cannot be said: that is decided by draws in which the evidence of every element varies (${percentText(needed)} of them among the first ${top}), not by a line that a score crosses.`;
  return standing
    ? `${cannot} ${standingText(context, standing, top)}`
    : `${cannot} Nor can its place by score be said here, because scores are withheld.`;
}

function standingText(context: Context, { place, of, beside }: Standing, top: number): string {
  const places = placesOf(context);
  const stands = `By score alone it is now number ${place} of ${of}.`;
  if (!beside) return stands;
  const other = `${context.names.elementShort(beside.element)}, with ${plainNumber(beside.score, places)}, ${plainNumber(beside.gap, places)} points away`;
  return place <= top
    ? `${stands} The first one below the top is ${other}.`
    : `${stands} The last one of the top is ${other}; even reaching it would not be enough.`;
}
