import { checked, type PartSchema } from '../yaml/check-schema.ts';
import { isFaults, type Reading } from '../yaml/located.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { splitFrontMatter } from './front-matter.ts';

/** A Markdown file read as checked front matter and a body, with the line the body begins on. */
export interface MarkdownPart<FrontMatter> {
  readonly front: Reading<FrontMatter>;
  readonly body: string;
  readonly bodyLine: number;
}

/** Reads a Markdown file with front matter. A file without any has no body either. */
export function readMarkdownPart<Content>(
  file: string,
  text: string,
  schema: PartSchema<Content>,
): MarkdownPart<Content> {
  const split = splitFrontMatter(file, text);
  if ('message' in split) return { front: [split], body: '', bodyLine: 1 };
  const yaml = readYaml(file, split.yaml, split.yamlLine);
  return { front: isFaults(yaml) ? yaml : checked(schema, yaml), body: split.body, bodyLine: split.bodyLine };
}
