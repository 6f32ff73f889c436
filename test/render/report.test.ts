import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { protect } from '../../src/protect/protect.ts';
import { type Report, renderReport } from '../../src/render/report.ts';
import { renderTables } from '../../src/render/tables.ts';
import { anchorOf } from '../../src/render/view/words.ts';
import { viewOf } from '../../src/render/view.ts';
import { bareDiagnosis, diagnosis } from './diagnosis.ts';
import { hashing, templates } from './shipped-templates.ts';

const DOCUMENTS: readonly (readonly [string, Diagnosis])[] = [
  ['internal', diagnosis()],
  ['shareable', protect(diagnosis())],
  ['three tables', bareDiagnosis()],
];

function rendered(document: Diagnosis): Report {
  return renderReport(document, templates, hashing);
}

function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (all, hex?: string, decimal?: string, name?: string) =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (named[name!] ?? all),
  );
}

/** Opening and closing tags with the names of their attributes: what a page is made of, without what it says. */
function structureOf(html: string): string[] {
  return [
    ...html
      .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
      .matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi),
  ].map(([, name, attributes = '']) =>
    [name, ...[...attributes.matchAll(/([a-z-]+)="/gi)].map((match) => match[1])].join(' '),
  );
}

describe.each(DOCUMENTS)('a report, %s', (_, document) => {
  const { markdown, html } = rendered(document);

  it('asks templates for no field that is not in the view', () => {
    const asked = new Set<string>();
    const watched = <Value>(value: Value, path: string): Value =>
      typeof value !== 'object' || value === null
        ? value
        : new Proxy(value, {
            get(target, key, receiver) {
              if (typeof key === 'string' && !(key in target)) asked.add(`${path}.${key}`);
              return watched(Reflect.get(target, key, receiver) as unknown, `${path}.${String(key)}`);
            },
          });
    const view = { ...viewOf(document), policy: '' };
    templates.markdown(watched(view, 'md'));
    templates.html(watched(view, 'html'));
    expect([...asked].filter((path) => !/\.(toJSON|toHTML)$/.test(path))).toEqual([]);
  });

  it('is the same every time', () => {
    expect(rendered(document)).toEqual({ markdown, html });
  });

  describe('in Markdown', () => {
    const page = marked.parse(markdown, { async: false });

    it('has rows of as many cells as their table has columns', () => {
      const tables = markdown.split('\n\n').filter((block) => block.startsWith('|'));
      expect(tables.length).toBeGreaterThan(10);
      for (const table of tables) {
        const widths = new Set(
          table
            .trim()
            .split('\n')
            .map((row) => row.replaceAll('\\|', '').split('|').length),
        );
        expect([...widths], table.slice(0, 200)).toHaveLength(1);
      }
      const rows = markdown.split('\n').filter((line) => line.startsWith('|') && !/^\|( -+:? \|)+$/.test(line));
      expect(page.match(/<tr>/g)).toHaveLength(rows.length);
    });

    it('links to headings that are there, each once', () => {
      const anchors = [...page.matchAll(/<h[1-6]>([\s\S]*?)<\/h[1-6]>/g)].map((match) =>
        anchorOf(decoded(match[1]!.replace(/<[^>]*>/g, ''))),
      );
      const wanted = [...page.matchAll(/href="#([^"]*)"/g)].map((match) => decodeURIComponent(match[1]!));
      expect(wanted.length).toBeGreaterThanOrEqual(9);
      for (const anchor of wanted)
        expect(
          anchors.filter((known) => known === anchor),
          anchor,
        ).toHaveLength(1);
    });

    it('is tidy: no run of empty lines, no line that ends in a space, one line break at the end', () => {
      expect(markdown).not.toMatch(/\n{3}|[ \t]\n|\r/);
      expect(markdown).toMatch(/[^\n]\n$/);
    });
  });

  describe('in HTML', () => {
    it('runs nothing and asks for nothing', () => {
      expect(html).not.toMatch(/<script|javascript:|<iframe|<object|<embed|<form|<link|<img|\ssrc=|@import|url\(/i);
      for (const tag of html.matchAll(/<[a-z][^>]*>/gi)) expect(tag[0]).not.toMatch(/\son[a-z]+\s*=|\sstyle\s*=/i);
      for (const link of html.matchAll(/href="([^"]*)"/g)) expect(decoded(link[1]!)).toMatch(/^(#|https?:\/\/)/);
    });

    it('allows its style sheet, and that alone, by hash', () => {
      const policy = decoded(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!);
      const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
      expect(policy).toBe(
        `default-src 'none'; style-src 'sha256-${hashing.sha256Base64(style)}'; img-src data:; base-uri 'none'; form-action 'none'`,
      );
      expect(html.match(/<style/g)).toHaveLength(1);
    });

    it('is a page: language, title, skip link, landmarks and one first heading', () => {
      expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
      expect(html).toMatch(/<title>[^<]+<\/title>/);
      expect(html).toMatch(/<a class="skip" href="#main">/);
      for (const landmark of ['header', 'nav', 'main', 'footer'])
        expect(html.match(new RegExp(`<${landmark}[ >]`, 'g')), landmark).toHaveLength(1);
      expect(html.match(/<h1/g)).toHaveLength(1);
    });

    it('closes what it opens, in order', () => {
      const open: string[] = [];
      for (const [, slash, name] of html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
        if (['meta', 'br', 'hr', 'doctype'].includes(name!)) continue;
        if (slash === '') open.push(name!);
        else expect(open.pop()).toBe(name);
      }
      expect(open).toEqual([]);
    });

    it('never skips a level of heading', () => {
      const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
      levels.forEach((level, index) => {
        if (index > 0) expect(level - levels[index - 1]!).toBeLessThanOrEqual(1);
      });
    });

    it('has ids that are there once, and links and labels that lead to one', () => {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!);
      expect(new Set(ids).size).toBe(ids.length);
      const wanted = [...html.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)].map((match) => match[1]!);
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    });

    it('has tables with a caption, a scope for every heading and a region that can be scrolled by keyboard', () => {
      const tables = html.match(/<table[\s\S]*?<\/table>/g)!;
      expect(tables.length).toBeGreaterThan(10);
      for (const table of tables) {
        expect(table).toMatch(/^<table[^>]*>\n<caption>/);
        for (const heading of table.match(/<th[ >][^>]*>?/g)!) expect(heading).toMatch(/scope="(col|row|rowgroup)"/);
      }
      expect(html.match(/class="table-region" role="region" aria-labelledby="[^"]+" tabindex="0"/g)).toHaveLength(
        tables.length,
      );
    });
  });
});

describe('who it is for', () => {
  it('stands on top of the page and of every section where figures are exact', () => {
    const { markdown, html } = rendered(diagnosis());
    expect(markdown.match(/^> \*\*Internal: exact figures\./gm)).toHaveLength(10);
    expect(html.match(/class="banner"/g)).toHaveLength(11);
    expect(html).toContain('<body class="internal">');
  });

  it('is nowhere called internal where it is not', () => {
    const { markdown, html } = rendered(protect(diagnosis()));
    expect(`${markdown}${html.replace(/<style>[\s\S]*?<\/style>/, '')}`).not.toMatch(/internal/i);
  });

  it('is said of what is withheld in words, and never called anonymous', () => {
    const { markdown, html } = rendered(protect(diagnosis()));
    expect(markdown).toContain('c: withheld, because it counts fewer than 8');
    for (const text of [markdown, html])
      expect(text.replace(/never calls itself anonymous/g, '')).not.toMatch(/anonymous/i);
  });
});

/** Every text of a document that people write, with something put behind it. Codes and ids stay, so that it is still a diagnosis. */
function infected(document: Diagnosis, payload: string): Diagnosis {
  const WRITTEN = new Set([
    'name',
    'title',
    'shortTitle',
    'preparedBy',
    'summary',
    'question',
    'description',
    'text',
    'message',
    'remedy',
    'file',
    'column',
    'detail',
    'definition',
    'owner',
    'by',
    'caution',
    'among',
    'meaning',
    'measure',
    'purpose',
    'plural',
    'licence',
    'publisher',
    'release',
    'nextUpdate',
    'url',
    'source',
    'period',
    'regionName',
    'analysis',
    'poundsReason',
    'unit',
    'year',
    'overlays',
    'questions',
    'sha256',
    'version',
    'interventions',
  ]);
  const part = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      const isCode = key === 'unit' && /^(share|count|per-10k|per-1k|gbp|growth|value)$/.test(value);
      return (WRITTEN.has(key) && !isCode) || (key === 'reason' && value.includes(' ')) ? `${value}${payload}` : value;
    }
    if (Array.isArray(value)) return value.map((one) => part(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, key === 'by' ? one : part(one, name)]));
  };
  return part(document, '') as Diagnosis;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the very characters that must not be there
const ACTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

describe('text that would do something', () => {
  const benign = infected(diagnosis(), ' zz');
  const plain = rendered(benign);
  const plainPage = structureOf(marked.parse(plain.markdown, { async: false }));
  const plainTables = [...renderTables(benign).values()].map((text) => text.split('\n').length);

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></style></table><h1>x</h1>',
    '<!-- x',
    '&lt;b&gt;&#60;i&#62;',
    '[x](javascript:alert(1))',
    '](javascript:alert(1)) [y',
    '![x](https://evil.example/p.png)',
    ' https://evil.example www.evil.example a@evil.example',
    '`code` **bold** _em_ ~~gone~~ $x$',
    ' | cell | cell |',
    '\n\n# heading\n\n- item\n\n| a | b |\n| --- | --- |\n',
    '\r\n---\r\n',
    '\u202etxt.exe\u2066\u200b',
    '\u0000\u001b]8;;https://evil.example\u0007x',
    '{{constructor.constructor}} {{{x}}} {{> style}}',
    '\\',
    '@SUM(1+1)*cmd|" /C calc"!A0',
  ])('comes out inert: %j', (payload) => {
    const document = infected(diagnosis(), payload);
    const { markdown, html } = rendered(document);
    expect(structureOf(html)).toEqual(structureOf(plain.html));
    expect(structureOf(marked.parse(markdown, { async: false }))).toEqual(plainPage);
    for (const text of [markdown, html]) expect(text).not.toMatch(ACTIVE);
    expect([...renderTables(document).values()].map((text) => text.split('\n').length)).toEqual(plainTables);
  });

  it('reaches the report at all, so that the test above can fail', () => {
    const tables = renderTables(benign);
    for (const text of [plain.markdown, plain.html, tables.get('indicators.csv'), tables.get('opportunities.csv')])
      expect(text).toContain(' zz');
    expect(plain.markdown.match(/ zz/g)!.length).toBeGreaterThan(300);
  });
});
