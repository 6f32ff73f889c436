import type { ElementStory } from '../../assess/story/element-story.ts';
import type { Diagnosis, ElementResult } from '../../model/diagnosis.ts';
import { writtenNumber } from '../../render/format.ts';
import { unknownReasonText } from '../../render/unknown-reasons.ts';
import { type Context, contextOf } from '../../render/view/context.ts';
import { reachSentence } from '../../render/view/found.ts';
import { bullets } from '../explained.ts';
import { asOfText, certaintyLines } from './certainty-lines.ts';
import { changeBlocks } from './change-blocks.ts';
import { measureLines, streamLines, sumLine } from './stream-lines.ts';

/** The evidence story of an element, as Markdown: one page that can be followed by hand. */
export function storyText(result: ElementResult, story: ElementStory, diagnosis: Diagnosis): string[] {
  const context = contextOf(diagnosis);
  const streams = streamLines(context, result, story);
  const measures = measureLines(context, story);
  return [
    `## ${asOfText(context)}`,
    result.status === 'known'
      ? `${scoreSentence(context, result)} ${reachSentence(context, result)}`
      : `Not scored. ${unknownReasonText(result.reason)}`,
    '## What each kind of evidence says, and what it adds',
    ...(streams.length === 0
      ? ['There is none yet.']
      : [
          `Each kind is turned into points from 0 to 100 on a scale of its own, and adds its weight × its points ÷ ${writtenNumber(story.weight.present)}, the weight of all that is there.`,
          bullets(streams),
          sumLine(context, result, story),
        ]),
    ...(measures.length === 0
      ? []
      : ['## The figures behind the indicators, each with its weight among them', bullets(measures)]),
    '## How sure it is',
    bullets(certaintyLines(context, result, story)),
    '## What would change the score',
    ...changeBlocks(context, result, story),
    NOTES[diagnosis.audience],
  ];
}

function scoreSentence({ write }: Context, { score }: ElementResult): string {
  return typeof score === 'number'
    ? `Score ${write.outOf100(score)}, where 100 is the strongest evidence that it needs to change.`
    : 'It has a score, which is withheld (c).';
}

const NOTES = {
  shareable:
    'Small numbers are withheld (c) and others rounded, each on its own, so points worked out from a measure as shown may differ from the points shown. dbv explain --internal gives exact figures.',
  internal: 'Exact figures, for inside the building.',
} as const;
