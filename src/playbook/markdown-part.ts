import { checked, type PartSchema } from '../yaml/check-schema.ts';
import { isFaults, type Reading } from '../yaml/located.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { splitFrontMatter } from './front-matter.ts';

/** A Markdown file read as front matter and a body, with the line the body begins on. */
export interface MarkdownPart<FrontMatter> {
  readonly front: Reading<FrontMatter>;
  readonly body: string;
  readonly bodyLine: number;
}

/** Reads a Markdown file with front matter. A file without any has no body either. */
export function readMarkdown(file: string, text: string): MarkdownPart<unknown> {
  const split = splitFrontMatter(file, text);
  if ('message' in split) return { front: [split], body: '', bodyLine: 1 };
  return { front: readYaml(file, split.yaml, split.yamlLine), body: split.body, bodyLine: split.bodyLine };
}

/** The same, with the front matter checked. */
export function readMarkdownPart<Content>(
  file: string,
  text: string,
  schema: PartSchema<Content>,
): MarkdownPart<Content> {
  const { front, ...rest } = readMarkdown(file, text);
  return { front: isFaults(front) ? front : checked(schema, front), ...rest };
}
