/** What kind of text a file holds: Markdown, or YAML whose values are prose. */
export type Prose = 'markdown' | 'yaml';

interface Segment {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A stretch of text that is read as one, such as a paragraph, a heading or the value of a key. */
export interface Passage {
  /** Its lines joined by single spaces. */
  readonly text: string;
  /** The key it is the value of, in YAML. */
  readonly key?: string;
  /** Where a character of the text stands in the file, both counted from 1. */
  readonly at: (index: number) => { readonly line: number; readonly column: number };
}

/** A passage that is a text by itself, such as a cell. */
export function passageOf(text: string, line = 1): Passage {
  return passageFrom([{ text, line, column: 1 }]);
}

/**
 * The passages of a file. Left out are tables, whose headers say what a number in them is, fenced blocks, and comments.
 * Front matter is read as YAML.
 */
export function passagesOf(file: string, prose: Prose): Passage[] {
  const lines = file.split(/\r\n|\r|\n/);
  if (prose === 'yaml') return yamlPassages(lines, 1);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return end < 0
    ? markdownPassages(lines, 1)
    : [...yamlPassages(lines.slice(1, end), 2), ...markdownPassages(lines.slice(end + 1), end + 2)];
}

const FENCE = /^\s*(?:```|~~~)/;
const TABLE_ROW = /^\s*\|/;
/** A mark that begins a passage of its own: a heading, an item of a list, a term of a list of facts. */
const OPENS = /^\s*(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+)/;
const QUOTED = /^\s*>\s?/;

function markdownPassages(lines: readonly string[], first: number): Passage[] {
  const gathered = gatherer();
  let fenced = false;
  let commented = false;
  lines.forEach((line, index) => {
    if (FENCE.test(line)) fenced = !fenced;
    const opensComment = line.trimStart().startsWith('<!--');
    if (opensComment) commented = true;
    if (fenced || commented || FENCE.test(line) || TABLE_ROW.test(line) || line.trim() === '') gathered.close();
    else {
      const mark = OPENS.exec(line)?.[0] ?? QUOTED.exec(line)?.[0] ?? '';
      if (OPENS.test(line)) gathered.close();
      gathered.add(line, mark.length, first + index);
      if (/^\s*#/.test(line)) gathered.close();
    }
    if (commented && line.includes('-->')) commented = false;
  });
  return gathered.close();
}

/** A key, or the mark of an item, or both; then the value. */
const ENTRY = /^(\s*(?:-\s+)*)(?:(["']?)([\w. -]+)\2:(?:\s+|$))?/;
/** What a value may begin with that is not part of it. */
const INTRODUCED = /^(?:[>|][+-]?\s*$|["'[{]\s*)/;

function yamlPassages(lines: readonly string[], first: number): Passage[] {
  const gathered = gatherer();
  lines.forEach((line, index) => {
    if (line.trim() === '' || /^\s*#/.test(line)) {
      gathered.close();
      return;
    }
    const [entry, mark = '', , key] = ENTRY.exec(line)!;
    if (key !== undefined || mark.includes('-')) gathered.close(key);
    const introduced = INTRODUCED.exec(line.slice(entry.length))?.[0] ?? '';
    gathered.add(line, entry.length + introduced.length, first + index);
  });
  return gathered.close();
}

/** Gathers lines until a passage ends. `close` ends it, names the key of the next, and gives all that ended so far. */
function gatherer() {
  const passages: Passage[] = [];
  let segments: Segment[] = [];
  let key: string | undefined;
  return {
    add(line: string, from: number, number: number): void {
      const text = line.slice(from).trimEnd();
      const indent = text.length - text.trimStart().length;
      if (text !== '') segments.push({ text: text.trimStart(), line: number, column: from + indent + 1 });
    },
    close(next?: string): Passage[] {
      if (segments.length > 0) passages.push(passageFrom(segments, key));
      segments = [];
      key = next;
      return passages;
    },
  };
}

function passageFrom(segments: readonly Segment[], key?: string): Passage {
  return {
    text: segments.map(({ text }) => text).join(' '),
    ...(key === undefined ? {} : { key }),
    at: (index) => {
      let start = 0;
      for (const { text, line, column } of segments) {
        if (index <= start + text.length) return { line, column: column + index - start };
        start += text.length + 1;
      }
      const last = segments.at(-1)!;
      return { line: last.line, column: last.column + last.text.length };
    },
  };
}
