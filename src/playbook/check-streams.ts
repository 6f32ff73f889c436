import { STREAMS } from '../model/codes.ts';
import type { StreamsContent } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located } from '../yaml/located.ts';
import { checkList } from './check-list.ts';

const GRADES = ['A', 'B', 'C', 'D'] as const;

/** Faults in how evidence becomes a score: streams that are missing, scales that are not, grades that do not descend. */
export function checkStreams(part: Located<StreamsContent>): Fault[] {
  const { streams, grades } = part.value;
  return [
    ...checkList(
      part,
      ['streams'],
      streams.map(({ id }) => id),
      STREAMS,
    ),
    ...streams.flatMap((stream, index) => checkScale(part, stream, index)),
    ...checkGrades(part, grades),
  ];
}

function checkScale(part: Located<StreamsContent>, stream: StreamsContent['streams'][number], index: number): Fault[] {
  if (stream.id === 'indicator') {
    if (stream.scale === undefined) return [];
    const message = 'The indicator stream has no scale of its own.';
    return [faultAt(part, ['streams', index, 'scale'], message, 'Move it to the measures of the elements.')];
  }
  if (stream.scale !== undefined) return [];
  return [faultAt(part, ['streams', index], `The stream "${stream.id}" has no scale.`, 'Add points [raw, score].')];
}

function checkGrades(part: Located<StreamsContent>, grades: StreamsContent['grades']): Fault[] {
  const found = grades.map(({ grade }) => grade);
  if (found.join() !== GRADES.join()) {
    return [
      faultAt(
        part,
        ['grades'],
        `The grades are ${found.join(', ')}.`,
        'Give A, B, C and D, once each and in that order.',
      ),
    ];
  }
  return grades.flatMap((grade, index) => {
    const better = grades[index - 1];
    if (better === undefined) return [];
    const path = ['grades', index];
    const lower = `Grade ${grade.grade} asks for more than grade ${better.grade}`;
    return [
      ...(grade.streams > better.streams
        ? [faultAt(part, [...path, 'streams'], `${lower}: streams.`, 'Ask for fewer streams.')]
        : []),
      ...((grade.caseReviewEffective ?? 0) > (better.caseReviewEffective ?? 0)
        ? [faultAt(part, [...path, 'caseReviewEffective'], `${lower}: reviewed cases.`, 'Ask for fewer.')]
        : []),
    ];
  });
}
