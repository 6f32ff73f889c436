import Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import {
  compileTemplates,
  type HandlebarsRuntime,
  precompileTemplates,
  type TemplateSpecs,
  templatesDigestInput,
  templatesFromSpecs,
} from '../../src/render/templates.ts';
import { sources as shipped } from './shipped-templates.ts';

/** The least that makes a set of templates. */
function sources(changes: Record<string, string> = {}): Map<string, string> {
  return new Map(
    Object.entries({
      'report.md.hbs': '# {{title}}\n\n{{> part}}',
      'report.html.hbs': '<h1>{{title}}</h1><style>{{> style}}</style>{{> part}}',
      'partials/part.md.hbs': '{{#each list}}\n- {{this}}\n{{/each}}\n',
      'partials/part.html.hbs': '<ul>{{#each list}}<li>{{this}}</li>{{/each}}</ul>',
      'kits/part.html.hbs': '<b>{{title}}</b>',
      'style.css': 'a > b { color: red; }',
      ...changes,
    }),
  );
}

const view = { title: 'a | <b> & "c"', list: ['- x', '[y](z)'] };

function faultOf(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('no fault');
}

describe('templates', () => {
  const templates = compileTemplates(Handlebars, sources());

  it('escape for their own format', () => {
    expect(templates.markdown(view)).toBe('# a \\| \\<b> & "c"\n\n- \\- x\n- \\[y\\]\\(z)\n');
    expect(templates.html(view)).toBe(
      '<h1>a | &lt;b&gt; &amp; &quot;c&quot;</h1><style>a > b { color: red; }</style><ul><li>- x</li><li>[y](z)</li></ul>',
    );
    expect(templates.style()).toBe('a > b { color: red; }');
  });

  it('leave other Handlebars instances as they were', () => {
    expect(Handlebars.compile('{{x}}')({ x: '<|>' })).toBe('&lt;|&gt;');
    expect(Handlebars.create().compile('{{x}}')({ x: '<|>' })).toBe('&lt;|&gt;');
  });

  it('are the same ready-made, with the runtime alone', () => {
    const specs = new Function(`return ${precompileTemplates(Handlebars, sources())}`)() as TemplateSpecs;
    const ready = templatesFromSpecs(runtime as unknown as HandlebarsRuntime, specs);
    expect(ready.markdown(view)).toBe(templates.markdown(view));
    expect(ready.html(view)).toBe(templates.html(view));
    expect(ready.style()).toBe(templates.style());
    expect((runtime as { compile?: unknown }).compile).toBeUndefined();
  });

  it('of kits are known with their folder, and are no partials of the report', () => {
    expect(templates.kit('part', view)).toBe('<b>a | &lt;b&gt; &amp; &quot;c&quot;</b>');
    expect(faultOf(() => templates.kit('none', view)).message).toBe('The template kits/none.html.hbs is missing.');
  });

  it('do not depend on the line ends of a checkout', () => {
    const windows = new Map([...sources()].map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));
    expect(compileTemplates(Handlebars, windows).markdown(view)).toBe(templates.markdown(view));
    expect(templatesDigestInput(windows)).toBe(templatesDigestInput(sources()));
  });

  it('have a digest that changes with any of them, and not with their order', () => {
    const digest = templatesDigestInput(sources());
    expect(templatesDigestInput(new Map([...sources()].reverse()))).toBe(digest);
    expect(templatesDigestInput(sources({ 'style.css': 'a{}' }))).not.toBe(digest);
    expect(templatesDigestInput(sources({ 'partials/new.md.hbs': '' }))).not.toBe(digest);
  });
});

describe('a fault in a template', () => {
  it('names the file and the line of a misspelt field, in a partial too', () => {
    const fault = faultOf(() =>
      compileTemplates(Handlebars, sources({ 'partials/part.md.hbs': 'one\n\n{{tittle}}\n' })).markdown(view),
    );
    expect(fault.message).toBe('templates/partials/part.md.hbs, line 3: there is no field "tittle" here.');
    expect(fault.exitCode).toBe(2);
  });

  it('names the file and the line of what cannot be read', () => {
    expect(
      faultOf(() => compileTemplates(Handlebars, sources({ 'report.html.hbs': 'one\n{{#if title}}\nthree' }))).message,
    ).toMatch(/^templates\/report\.html\.hbs, line \d+: it cannot be read/);
    expect(faultOf(() => precompileTemplates(Handlebars, sources({ 'style.css': 'a{b:{{}' }))).message).toMatch(
      /^templates\/style\.css/,
    );
  });

  it('refuses helpers that are not Handlebars\u2019 block helpers, log among them', () => {
    expect(
      faultOf(() => compileTemplates(Handlebars, sources({ 'report.md.hbs': '\n{{log title}}' }))).message,
    ).toMatch(/^templates\/report\.md\.hbs, line 2: .*unknown helper log/);
    expect(
      faultOf(() => compileTemplates(Handlebars, sources({ 'report.md.hbs': '{{shout title}}' }))).message,
    ).toMatch(/unknown helper shout/);
  });

  it('refuses partials and reports that are not there', () => {
    expect(
      faultOf(() => compileTemplates(Handlebars, sources({ 'report.md.hbs': '{{> nowhere}}' })).markdown(view)).message,
    ).toMatch(/^templates\/report\.md\.hbs: The partial nowhere could not be found/);
    const without = sources();
    without.delete('report.html.hbs');
    expect(faultOf(() => compileTemplates(Handlebars, without)).message).toBe(
      'The template report.html.hbs is missing.',
    );
  });

  it('refuses to fill a text in as it is', () => {
    for (const text of ['a\n{{{title}}}', 'a\n{{&title}}', 'a\n{{#each list}}{{{this}}}{{/each}}']) {
      expect(faultOf(() => compileTemplates(Handlebars, sources({ 'report.md.hbs': text }))).message).toBe(
        'templates/report.md.hbs, line 2: what is filled in here would not be escaped.',
      );
    }
  });

  it.each([
    '{{constructor.name}}',
    '{{__proto__.x}}',
    '{{title.constructor.constructor}}',
    '{{lookup this "constructor"}}',
    '{{toString}}',
  ])('gives %s no way to a prototype', (text) => {
    const run = () => compileTemplates(Handlebars, sources({ 'report.md.hbs': text })).markdown(view);
    let result: string;
    try {
      result = run();
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      return;
    }
    expect(result).toBe('');
  });
});

describe('templates of an area\u2019s own', () => {
  const own = (texts: Record<string, string>) => ({
    sources: new Map(Object.entries(texts)),
    shown: 'playbook/templates',
  });
  const compile = (texts: Record<string, string>) => compileTemplates(Handlebars, sources(), own(texts));

  it('stand in place of those of the same name, may include new ones, and are known', () => {
    const templates = compile({
      'partials/part.md.hbs': '{{> ours}}',
      'partials/ours.md.hbs': 'Ours: {{title}}',
      'kits/part.html.hbs': '<i>{{title}}</i>',
    });
    expect(templates.markdown(view)).toBe('# a \\| \\<b> & "c"\n\nOurs: a \\| \\<b> & "c"');
    expect(templates.html(view)).toContain('<ul><li>- x</li>');
    expect(templates.kit('part', view)).toBe('<i>a | &lt;b&gt; &amp; &quot;c&quot;</i>');
    expect(templates.own).toEqual(['kits/part.html.hbs', 'partials/ours.md.hbs', 'partials/part.md.hbs']);
    expect(compileTemplates(Handlebars, sources()).own).toEqual([]);
  });

  it('are named in faults as they lie in the area', () => {
    expect(faultOf(() => compile({ 'partials/part.md.hbs': '{{#if}}' })).message).toMatch(
      /^playbook\/templates\/partials\/part\.md\.hbs, line 1: it cannot be read/,
    );
    expect(faultOf(() => compile({ 'partials/part.md.hbs': '\n{{tittle}}' }).markdown(view)).message).toBe(
      'playbook/templates/partials/part.md.hbs, line 2: there is no field "tittle" here.',
    );
    expect(faultOf(() => compile({ 'partials/part.html.hbs': '{{{title}}}' })).message).toMatch(
      /^playbook\/templates\/partials\/part\.html\.hbs, line 1/,
    );
  });

  it.each([
    'part.md.hbs',
    'partials/part.hbs',
    'notes.txt',
    'partials/deep/part.md.hbs',
    'kits/part.md.hbs',
    'own.css',
  ])('may not be called %s, which nothing would look for', (name) => {
    expect(faultOf(() => compile({ [name]: '' })).message).toBe(
      `playbook/templates/${name} is no template of the report or a kit.`,
    );
  });

  it.each(['{{> ../../../etc/passwd}}', '{{> "/etc/passwd"}}', '{{> (lookup this "title")}}', '{{include "x"}}'])(
    'have no way to a file: %s',
    (text) => {
      expect(() => compile({ 'report.md.hbs': text }).markdown(view)).toThrow(UserError);
    },
  );
});

describe('the templates that come with dbv', () => {
  it('hold no way round the escaper and no script', () => {
    for (const [name, text] of shipped) {
      expect(text, name).not.toMatch(/\{\{\{|\{\{&|SafeString|noEscape/);
      expect(text, name).not.toMatch(/<script|javascript:|\son\w+=|\sstyle=/i);
    }
  });

  it('come in pairs: each partial in both formats, but what only a page needs', () => {
    const names = (ending: string) =>
      [...shipped.keys()].filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
    const markdown = new Set(names('.md.hbs'));
    const pages = names('.html.hbs').filter((name) => !name.startsWith('kits/'));
    expect(pages.filter((name) => !markdown.has(name))).toEqual(['partials/bar']);
  });
});
