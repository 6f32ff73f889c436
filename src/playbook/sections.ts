/** A part of a Markdown text under a second-level heading, with the heading's line. */
export interface Section {
  readonly heading: string;
  readonly text: string;
  readonly line: number;
}

/** A Markdown text cut at its second-level headings. `before` is what stands above the first one. */
export interface Sections {
  readonly before: string;
  readonly sections: readonly Section[];
}

const HEADING = /^##[ \t]+(.+?)[ \t]*#*[ \t]*$/;
const CODE_FENCE = /^ {0,3}(```+|~~~+)/;

/** Cuts a Markdown text at its `##` headings; headings of other levels and lines within code blocks stay in the text. */
export function sectionsOf(markdown: string): Sections {
  const parts: { heading: string; line: number; lines: string[] }[] = [{ heading: '', line: 0, lines: [] }];
  let fence: string | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const mark = CODE_FENCE.exec(line)?.[1];
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (mark?.startsWith(fence ?? mark)) fence = undefined;
    const heading = fence === undefined ? HEADING.exec(line)?.[1] : undefined;
    if (heading === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ heading, line: index + 1, lines: [] });
  }
  const [before, ...sections] = parts.map(({ heading, line, lines }) => ({
    heading,
    line,
    text: lines.join('\n').trim(),
  }));
  return { before: before?.text ?? '', sections };
}
