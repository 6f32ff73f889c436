import { type Styles, styles } from './style.ts';
import type { World } from './world.ts';

/** Breaks text into lines of a width, at spaces. A hanging indent goes before every line but the first. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const candidate = line === '' ? word : `${line} ${word}`;
    if (candidate.length > width && line !== '') {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = candidate;
  }
  return [...lines, line].join('\n');
}

/** Markdown as plain terminal text: headings bold, paragraphs and lists wrapped, emphasis marks taken off. */
export function markdownPage(markdown: string, world: Pick<World, 'colour' | 'columns'>): string {
  const style = styles(world);
  return blocks(markdown)
    .map((block) => showBlock(block, style, world.columns))
    .join('\n\n');
}

/** Blocks of Markdown: headings, list items and paragraphs, each one string. */
function blocks(markdown: string): string[] {
  const result: string[] = [];
  for (const chunk of markdown.split(/\n{2,}/)) {
    const lines = chunk.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0) continue;
    result.push(lines.some((line) => LIST_ITEM.test(line)) ? joinItems(lines).join('\n') : lines.join(' '));
  }
  return result;
}

const LIST_ITEM = /^\s*(?:[-*]|\d+\.)\s/;

/** Puts the continuation lines of a list item back on it. */
function joinItems(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (LIST_ITEM.test(line) || items.length === 0) items.push(line);
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return items;
}

function showBlock(block: string, style: Styles, width: number): string {
  const heading = /^#+\s+(.*)$/.exec(block);
  if (heading) return style.heading(plain(heading[1]!));
  return block
    .split('\n')
    .map((line) => {
      const item = LIST_ITEM.exec(line);
      const marker = item ? `${item[0].trim()} ` : '';
      const text = item ? line.slice(item[0].length) : line;
      return wrap(`${marker}${plain(text)}`, width, ' '.repeat(marker.length));
    })
    .join('\n');
}

/** Takes emphasis, code and link marks off. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(^|\W)[*_]([^*_]+)[*_](?=\W|$)/g, '$1$2')
    .replaceAll('`', '');
}
