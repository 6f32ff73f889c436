import { canonicalText } from './canonical-text.ts';

/**
 * The text whose SHA-256 names this content: paths in code-unit order, each with its canonical text, as JSON so that no
 * two sets of files can give the same text. The same for any order of reading and any line ends.
 */
export function playbookDigestInput(files: ReadonlyMap<string, string>): string {
  const paths = [...files.keys()].toSorted();
  return JSON.stringify(paths.map((path) => [path, canonicalText(files.get(path) ?? '')]));
}
