import type { Diagnosis } from '../model/diagnosis.ts';
import type { Templates } from './templates.ts';
import { viewOf } from './view.ts';

/** What rendering needs of the outside: SHA-256 of a text, in base 64, for the content security policy. */
export interface Hashing {
  readonly sha256Base64: (text: string) => string;
}

export interface Report {
  readonly markdown: string;
  readonly html: string;
}

/**
 * The report of a diagnosis in Markdown and in HTML, each a whole file. The HTML asks for nothing and runs nothing; its policy
 * allows the one style sheet it holds, by hash.
 */
export function renderReport(diagnosis: Diagnosis, templates: Templates, { sha256Base64 }: Hashing): Report {
  const view = viewOf(diagnosis, templates.own);
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(templates.style())}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return {
    markdown: tidyMarkdown(templates.markdown(view)),
    html: templates.html({ ...view, policy }),
  };
}

/** Markdown from a template: one blank line between parts, and a line feed at its end. */
export function tidyMarkdown(filled: string): string {
  return `${filled.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
