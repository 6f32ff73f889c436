import { elementStory } from '../assess/story/element-story.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { ElementContent, Playbook } from '../model/playbook.ts';
import { bullets, type Explained } from './explained.ts';
import { storyText } from './story/story-text.ts';

/**
 * An element: what it means, with its themes, measures and weights; given a diagnosis, the evidence story in place of
 * those. Data for a program has both.
 */
export function elementExplanation(element: ElementContent, playbook: Playbook, diagnosis?: Diagnosis): Explained {
  const result = diagnosis?.elements.find(({ id }) => id === element.id);
  const { sections: _, ...definition } = element;
  if (!result || !diagnosis)
    return { markdown: markdownOf(element, definitionText(element, playbook)), data: definition };
  const story = elementStory(result, element, diagnosis);
  return {
    markdown: markdownOf(element, [
      ...storyText(result, story, diagnosis),
      `Its themes, the reasons for its measures and all weights: dbv explain ${element.id}`,
    ]),
    data: { ...definition, result, story },
  };
}

function markdownOf({ id, title, summary }: ElementContent, blocks: readonly string[]): string {
  return [`# ${id}. ${title}`, summary, ...blocks].join('\n\n');
}

function definitionText({ themes, measures }: ElementContent, { streams }: Playbook): string[] {
  return [
    '## Themes',
    bullets(themes.map(({ theme, weight, reason }) => `${theme}, weight ${weight} of 3: ${reason}`)),
    '## Measures it uses',
    bullets(measures.map((measure) => `${measure.indicator}: the weak end is ${measure.weakEnd}. ${measure.reason}`)),
    '## Streams of evidence and their weights',
    bullets(streams.streams.map(({ title, weight, measure }) => `${title}, weight ${weight}: ${measure}`)),
  ];
}
