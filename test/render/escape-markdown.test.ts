import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/render/escape-markdown.ts';

/** What a reader sees of rendered Markdown, and the tags it is made of. */
function rendered(markdown: string): { text: string; tags: string[] } {
  const html = marked.parse(markdown, { async: false });
  const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[0]);
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
  return { text, tags };
}

const ACTIVE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- gone -->',
  '&lt;b&gt; &#60;b&#62;',
  '[x](javascript:alert(1))',
  '![x](http://evil.example/p.png)',
  '[x][1]',
  '[^1]',
  'https://evil.example/a?b',
  'see www.evil.example now',
  'WWW.evil.example',
  'someone@evil.example',
  '`code` ``more``',
  '**bold** __bold__ *em* _em_ ~~gone~~',
  'a | b | c',
  '# heading #',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '2) item',
  '> quote',
  '---',
  '===',
  '***',
  '    indented',
  'ends in \\',
  'a\n# b\n- c',
  '$x$ $$y$$',
];

describe('escapeMarkdown', () => {
  it.each(ACTIVE)('keeps %j as it stands in a paragraph', (text) => {
    const { text: shown, tags } = rendered(escapeMarkdown(text));
    expect(tags).toEqual(['<p', '</p']);
    expect(shown).toBe(text.replace(/\n/g, ' ').trim());
  });

  it.each(ACTIVE)('keeps %j inside its table cell and its list item', (text) => {
    const escaped = escapeMarkdown(text);
    const cell = rendered(`| a | b |\n| --- | --- |\n| ${escaped} | end |\n`);
    expect(cell.tags.filter((tag) => tag === '<td')).toHaveLength(2);
    expect(cell.tags.filter((tag) => /^<(a|img|script|code|strong|em|del|h\d|hr|ul|ol|blockquote)$/.test(tag))).toEqual(
      [],
    );
    expect(rendered(`- ${escaped}\n- end\n`).tags).toEqual(['<ul', '<li', '</li', '<li', '</li', '</ul']);
  });

  it('leaves plain words and figures as they are', () => {
    for (const text of [
      '24 (15 to 35)',
      '£1,200 to £3,000',
      'special_state:secondary',
      "O'Brien & Sons",
      'E09: evidence',
      '2024-25',
      '+12%',
      '-5',
      '43.6%',
      'a = b',
      'R & D',
    ]) {
      expect(escapeMarkdown(text)).toBe(text);
    }
  });

  it('takes nothing for an empty text', () => {
    expect(escapeMarkdown(undefined)).toBe('');
    expect(escapeMarkdown(null)).toBe('');
  });

  it('lets no text end its paragraph or begin anything', () => {
    const pieces = fc.constantFrom(...'\\`*_[]()<>|~$#@&:.!-+=123 ab\n'.split(''), 'http://', 'www.');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const { tags } = rendered(`x ${escapeMarkdown(`q${parts.join('')}q`)} x`);
        expect(tags).toEqual(['<p', '</p']);
      }),
      { numRuns: 500 },
    );
  });
});
