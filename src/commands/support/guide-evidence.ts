import { isoDay } from '../../model/day.ts';
import { type Diagnosis, type ElementResult, isProtected } from '../../model/diagnosis.ts';
import { longDate, percentText, plainNumber } from '../../render/format.ts';
import type { Answer } from '../../walk/answers.ts';
import type { Asked } from '../../walk/asked.ts';
import { choicesOf } from '../../walk/choices.ts';
import type { AreaStanding } from './guide-standing.ts';

/** What the room should have before it as it answers a question, one paragraph each. */
export function evidenceFor(asked: Asked, { diagnosis }: Pick<AreaStanding, 'diagnosis'>): string[] {
  const { each } = asked.question;
  const element = diagnosis.elements.find(({ id }) => id === asked.about);
  if (element && each === 'element') return [element.summary];
  if (element && (each === 'scored-element' || each === 'unplanned-priority')) {
    return [element.summary, scoreText(element), streamsText(element, diagnosis)];
  }
  const intervention = diagnosis.interventions.find(({ id }) => id === asked.about);
  if (intervention && each === 'intervention') {
    const { startDate, owner, status } = intervention;
    return [`It is ${status}, starts on ${longDate(startDate)} and is owned by ${owner ?? 'nobody'}.`];
  }
  return [];
}

function scoreText({ score, grade, rank, priority }: ElementResult): string {
  const value = typeof score === 'number' ? plainNumber(score) : 'not known';
  const place = rank
    ? ` Rank ${rank.low} to ${rank.high}; among the first five in ${percentText(rank.topFiveShare)} of draws${priority ? ': a priority' : ''}.`
    : '';
  return `Score ${value} of 100 (100 = strongest evidence of need for change), grade ${grade ?? 'none'}.${place}`;
}

/** Points of each kind of evidence there is. */
function streamsText({ streams }: ElementResult, { judgements }: Pick<Diagnosis, 'judgements'>): string {
  const titles = new Map<string, string>(judgements.streams.streams.map(({ id, title }) => [id, title]));
  const parts = streams.flatMap(({ stream, status, z }) =>
    status !== 'known' || z === undefined || isProtected(z)
      ? []
      : [`${titles.get(stream) ?? stream} ${plainNumber(z)}`],
  );
  return parts.length === 0 ? '' : `Points by kind of evidence: ${parts.join(', ')}.`;
}

/** The answer that counts now, in a sentence. */
export function answerText(asked: Asked, { text, reason, agreedBy, date, count }: Answer): string {
  if (count !== undefined) return `So far: ${count} ${count === 1 ? 'rating' : 'ratings'}, mean ${text}.`;
  const title = choicesOf(asked.question).find(({ value }) => value === text)?.title ?? text;
  const why = reason === undefined ? '' : ` Reason: ${reason}`;
  const by = agreedBy === undefined ? '' : `, agreed by ${agreedBy}`;
  return `Now: ${title} (${longDate(isoDay(date))}${by}).${why}`;
}
