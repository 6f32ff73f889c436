import {
  ELEMENT_SECTIONS,
  type ElementContent,
  type Playbook,
  type StepContent,
  type StepQuestion,
  type StepTest,
  type ThemeContent,
  type WorkstreamContent,
} from '../model/playbook.ts';

const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

/** A step of the diagnostic in full, as Markdown. */
export function stepMarkdown(step: StepContent): string {
  return [
    `# ${step.order}. ${step.title}`,
    step.purpose,
    '## Who should be in the room',
    bullets(step.people),
    '## Prepare',
    bullets(step.prepare),
    step.guidance,
    '## What it produces',
    bullets(step.produces),
    '## Done when',
    bullets(step.doneWhen),
    ...section('What must be there before', step.needs?.map(testText)),
    ...section('What dbv looks at', step.tests?.map(testText)),
    ...section('What only people can decide', step.questions?.map(questionText)),
  ].join('\n\n');
}

/** A heading and its list; nothing where the list is empty. */
function section(heading: string, items: readonly string[] = []): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, bullets(items)];
}

function testText({ title, atLeast, reason }: StepTest): string {
  return `${title}${atLeast === undefined ? '' : ` (at least ${atLeast})`}. ${reason}`;
}

/** What stands for the name of what a question is asked about. */
const EACH: Readonly<Record<NonNullable<StepQuestion['each']>, string>> = {
  element: 'each element',
  'scored-element': 'each element with a score',
  'unplanned-priority': 'each priority element without an intervention',
  group: 'each group',
  intervention: 'each intervention that is agreed or live',
};

function questionText({ ask, why, each }: StepQuestion): string {
  return `${each === undefined ? ask : ask.replaceAll('{name}', EACH[each])} ${why}`;
}

/** A theme with the elements that bear on it, heaviest first, as Markdown. */
export function themeMarkdown(theme: ThemeContent, { elements }: Playbook): string {
  const weighted = elements
    .flatMap((element) =>
      element.themes.filter((link) => link.theme === theme.id && link.weight > 0).map((link) => ({ element, link })),
    )
    .sort((a, b) => b.link.weight - a.link.weight);
  return [
    `# ${theme.id}. ${theme.title}`,
    theme.question,
    theme.summary,
    '## Elements that bear on it, by weight (3 = most)',
    bullets(weighted.map(({ element, link }) => `${link.weight}  ${element.id} ${element.title}: ${link.reason}`)),
  ].join('\n\n');
}

/** An element with its guidance and theme weights, as Markdown. */
export function elementMarkdown(element: ElementContent): string {
  return [
    `# ${element.id}. ${element.title}`,
    element.summary,
    ...(element.linkedTo === undefined
      ? []
      : [`The same idea as ${element.linkedTo}: they share evidence and count once in totals.`]),
    ...ELEMENT_SECTIONS.flatMap((heading) => [`## ${heading}`, element.sections[heading]]),
    '## Kinds of change',
    bullets(element.changes.map(({ title, description }) => `${title}. ${description}`)),
    '## Themes',
    bullets(element.themes.map(({ theme, weight, reason }) => `${theme}, weight ${weight}: ${reason}`)),
  ].join('\n\n');
}

/** A workstream with the elements it changes, as Markdown. */
export function workstreamMarkdown(workstream: WorkstreamContent, { elements }: Playbook): string {
  const own = elements.filter((element) => element.workstreams.includes(workstream.id));
  return [
    `# Workstream ${workstream.id}. ${workstream.title}`,
    workstream.purpose,
    `Led by: ${workstream.leads}`,
    '## How to tell it works',
    bullets(workstream.measures),
    '## Elements it changes',
    bullets(own.map(({ id, title }) => `${id} ${title}`)),
  ].join('\n\n');
}
