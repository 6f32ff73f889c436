import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../src/cli.ts';
import { dbv, fakeWorld, ROOT, temporaryFolder } from './world.ts';

const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const pages = [
  'README.md',
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the documentation', () => {
  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const page of pages) {
      for (const [, name] of read(page).matchAll(/\bnpm (?:run )?(demo|test|build|refresh|bench)\b/g))
        expect(scripts, page).toHaveProperty(name!);
    }
  });

  it('names every command in the README', () => {
    const { commands } = buildProgram({ ...fakeWorld('.'), finish: () => {} });
    expect(commands.length).toBeGreaterThan(6);
    for (const command of commands) expect(read('README.md')).toContain(`\`dbv ${command.name()}`);
  });

  it('links to files that exist', () => {
    for (const page of pages) {
      for (const [, target] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        expect(existsSync(path.join(ROOT, path.dirname(page), target!)), `${page} → ${target}`).toBe(true);
      }
    }
  });

  it('uses options that the commands have', async () => {
    for (const page of pages.filter((name) => name !== 'docs/commands.md')) {
      for (const [, verb, rest] of read(page).matchAll(
        /\bdbv (init|map|check|diagnose|report|plan|protect|playbook|explain|schema|pseudonymise|sample|log (?:engagement|feedback)|kit (?:case-review|survey)|import (?:case-reviews|survey|sen2|ees))\b([^`\n]*)/g,
      )) {
        const { out } = await dbv(temporaryFolder(), ...verb!.split(' '), '--help');
        for (const [option] of (rest ?? '').matchAll(/--[a-z][a-z-]*/g))
          expect(out, `${page}: dbv ${verb} ${option}`).toContain(option);
      }
    }
  });
});
