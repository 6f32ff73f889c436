import { type KitPage, kitPage } from '../../../src/kits/kit-page.ts';
import { hashing, templates } from '../../render/shipped-templates.ts';

/** A page as HTML. */
export function htmlOf(page: KitPage): string {
  return kitPage(page, { kit: templates.kit, ...hashing });
}

/** What a page says, in one line, with its blanks closed up. */
export function textOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
