import { markdownPage, wrap } from '../../io/pages.ts';
import { styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import type { Playbook } from '../../model/playbook.ts';
import { elementMarkdown, stepMarkdown, themeMarkdown, workstreamMarkdown } from '../../reference/playbook-text.ts';
import type { Kind } from '../playbook.ts';

/** One entry of the playbook, whatever its kind. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  /** One sentence, for a list. */
  readonly summary: string;
  readonly content: object;
  /** The whole entry, made when it is asked for. */
  readonly markdown: () => string;
}

/** The entries of one kind, or of all. */
export function entriesOf(playbook: Playbook, kind?: Kind): readonly Entry[] {
  const { steps, themes, elements, workstreams } = playbook;
  const all: readonly Entry[] = [
    ...steps.map((step) => entry('step', step, step.purpose, () => stepMarkdown(step))),
    ...themes.map((theme) => entry('theme', theme, theme.summary, () => themeMarkdown(theme, playbook))),
    ...elements.map((element) => entry('element', element, element.summary, () => elementMarkdown(element))),
    ...workstreams.map((stream) =>
      entry('workstream', stream, stream.purpose, () => workstreamMarkdown(stream, playbook)),
    ),
  ];
  return kind === undefined ? all : all.filter((found) => found.kind === kind);
}

function entry(
  kind: Kind,
  content: { id: string | number; title: string },
  summary: string,
  markdown: () => string,
): Entry {
  return { kind, id: String(content.id), title: content.title, summary, content, markdown };
}

/** The contents of the playbook, for `--json`. */
export function contents(playbook: Playbook): object {
  return {
    version: playbook.version,
    sha256: playbook.sha256,
    entries: entriesOf(playbook).map(({ kind, id, title }) => ({ kind, id, title })),
  };
}

export function overviewPage(playbook: Playbook, world: World): string {
  const style = styles(world);
  const section = (heading: string, kind: Kind) => [
    style.heading(heading),
    ...entriesOf(playbook, kind).map((entry) => `  ${style.id(entry.id.padEnd(14))} ${entry.title}`),
    '',
  ];
  return [
    ...section('The steps of a diagnostic', 'step'),
    ...section('The three themes', 'theme'),
    ...section(elementsHeading(playbook), 'element'),
    ...section('The five workstreams', 'workstream'),
    style.dim('Read one with dbv playbook <id>, for example dbv playbook E09.'),
    '',
  ].join('\n');
}

/** "The 17 elements", and how many of the area's own there are. */
function elementsHeading({ elements, overlays }: Playbook): string {
  const own = overlays.filter(({ kind, change }) => kind === 'element' && change === 'added').length;
  return `The ${elements.length - own} elements${own === 0 ? '' : `, and ${own} of the area\u2019s own`}`;
}

export function listPage(kind: Kind, entries: readonly Entry[], world: World): string {
  const style = styles(world);
  const blocks = entries.map(
    (entry) =>
      `${style.id(entry.id)}  ${style.strong(entry.title)}\n${wrap(entry.summary, world.columns - 4).replace(/^/gm, '    ')}`,
  );
  return `${blocks.join('\n\n')}\n\n${style.dim(`Read one with dbv playbook ${kind} <id>.`)}\n`;
}

/** One entry in full. */
export function entryPage(entry: Entry, world: World): string {
  return `${markdownPage(entry.markdown(), world)}\n`;
}
