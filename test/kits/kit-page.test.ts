import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { describe, expect, it } from 'vitest';
import { caseReviewForms } from '../../src/kits/case-review/forms.ts';
import { caseReviewGuide } from '../../src/kits/case-review/guide.ts';
import { kitPage } from '../../src/kits/kit-page.ts';
import {
  compileTemplates,
  type HandlebarsRuntime,
  precompileTemplates,
  type TemplateSpecs,
  templatesFromSpecs,
} from '../../src/render/templates.ts';
import { PLAYBOOK } from '../ingest/workshops/sheets.ts';
import { hashing, sources, templates } from '../render/shipped-templates.ts';
import { CASES } from './case-review/cases.ts';

const { kit } = compileTemplates(Handlebars, new Map([...sources, ['kits/one.html.hbs', '<p>{{said}}</p>']]));
const page = kitPage(
  { title: 'A < B', heading: 'Say & do', body: { template: 'one', view: { said: 'It’s <b>' } } },
  { kit, ...hashing },
);

describe('a page of a kit', () => {
  it('holds title, heading and what fills its template, as text', () => {
    expect(page).toContain('<title>A &lt; B</title>');
    expect(page).toContain('<h1>Say &amp; do</h1>\n<p>It’s &lt;b&gt;</p></main>');
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
  });

  it('runs nothing, asks for nothing, and allows the style sheet it holds and no other', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    expect(policy.replaceAll('&#x27;', "'").replaceAll('&#x3D;', '=')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/<script|<link|<img|url\(|https?:/);
  });

  it('is made for A4', () => {
    expect(page).toContain('size: A4');
    expect(page).toContain('break-before: page');
  });

  it('is the same from templates made ready by the build', () => {
    const specs = new Function(`return ${precompileTemplates(Handlebars, sources)}`)() as TemplateSpecs;
    const ready = templatesFromSpecs(runtime as unknown as HandlebarsRuntime, specs);
    for (const made of [caseReviewForms(CASES, PLAYBOOK, 'Here'), caseReviewGuide(PLAYBOOK, 'Here')]) {
      expect(kitPage(made, { kit: ready.kit, ...hashing })).toBe(kitPage(made, { kit: templates.kit, ...hashing }));
    }
  });
});
