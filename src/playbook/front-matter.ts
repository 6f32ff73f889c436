import type { Fault } from '../yaml/faults.ts';

/** A text split at its front matter, each part with the line it begins on. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/** Splits a text that begins with YAML between two lines of three dashes; a fault where either line is missing. */
export function splitFrontMatter(file: string, text: string): FrontMatter | Fault {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    return {
      file,
      line: 1,
      message: 'The file does not begin with front matter.',
      remedy: 'Begin it with a line of three dashes (---), then the YAML, then another line of three dashes.',
    };
  }
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (close === -1) {
    return {
      file,
      line: 1,
      message: 'The front matter is not closed.',
      remedy: 'End the YAML with a line of three dashes (---).',
    };
  }
  return {
    yaml: lines.slice(1, close).join('\n'),
    yamlLine: 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
