import type { Diagnosis } from '../model/diagnosis.ts';
import type { Playbook, ThemeContent } from '../model/playbook.ts';
import { longDate, percentText } from '../render/format.ts';
import { unknownReasonText } from '../render/unknown-reasons.ts';
import { contextOf } from '../render/view/context.ts';
import { bullets, type Explained } from './explained.ts';

/** A theme: the elements that bear on it and, given a diagnosis, its score. */
export function themeExplanation(theme: ThemeContent, playbook: Playbook, diagnosis?: Diagnosis): Explained {
  const context = diagnosis && contextOf(diagnosis);
  const result = diagnosis?.themes.find(({ id }) => id === theme.id);
  const links = playbook.elements.flatMap((element) =>
    element.themes.filter((link) => link.theme === theme.id && link.weight > 0).map((link) => ({ element, link })),
  );
  const scoreText = (id: string) => {
    const element = diagnosis?.elements.find((each) => each.id === id);
    return context ? `, score ${context.write.score(element?.score)}` : '';
  };
  const markdown = [
    `# ${theme.id}. ${theme.title}`,
    theme.question,
    theme.summary,
    'The theme\u2019s score is the mean of the scores of its elements, each with the weight below. Linked elements count once.',
    bullets(
      links
        .toSorted((a, b) => b.link.weight - a.link.weight)
        .map(
          ({ element, link }) =>
            `weight ${link.weight}: ${element.id} ${element.title}${scoreText(element.id)}. ${link.reason}`,
        ),
    ),
    ...(result && context
      ? [
          `## In ${context.diagnosis.area.name}, as of ${longDate(context.diagnosis.asOf)}`,
          result.status === 'known'
            ? `Score ${context.write.outOf100(result.score)}, coverage ${percentText(result.coverage)}.`
            : `Not scored. ${unknownReasonText(result.reason)}`,
        ]
      : []),
  ].join('\n\n');
  return {
    markdown,
    data: {
      ...theme,
      elements: links.map(({ element, link }) => ({ element: element.id, ...link })),
      ...(result ? { result } : {}),
    },
  };
}
