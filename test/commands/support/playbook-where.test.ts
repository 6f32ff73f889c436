import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesInUse, wherePage } from '../../../src/commands/support/playbook-where.ts';
import { copyOfExample, fakeWorld, ROOT } from '../../world.ts';
import { writeFiles } from '../own-playbook.ts';

const worldAt = (cwd: string) => ({ ...fakeWorld(cwd), finish: () => {} });

/** An area with a file of each kind of its own. */
function area(): string {
  const folder = copyOfExample('southmere');
  writeFiles(folder, {
    'playbook/streams.yaml': 'streams: [{id: child, weight: 3, reason: Asked of every child here.}]\n',
    'playbook/themes.yaml': '# nothing yet\n',
    'playbook/README.md': 'What we changed.\n',
    'playbook/.DS_Store': '',
    'playbook/steps/visits.md':
      '---\nid: visits\norder: 3\ntitle: Visits\npurpose: p\npeople: [p]\nprepare: [p]\nproduces: [p]\ndoneWhen: [d]\ntables: []\n---\nGo.\n',
    'playbook/templates/partials/caution.md.hbs': 'Ours\n',
    'playbook/templates/partials/ours.md.hbs': 'Ours\n',
  });
  return folder;
}

describe('filesInUse', () => {
  it('lists what came with dbv where there is no area', async () => {
    const files = await filesInUse(undefined, worldAt(ROOT));
    expect(files.map(({ file }) => file)).toContain('elements/E17.md');
    expect(files.every(({ shipped, own }) => shipped && own === undefined)).toBe(true);
  });

  it('says of each file what of the area\u2019s own adds it or lies over it', async () => {
    const folder = area();
    const shipped = await filesInUse(undefined, worldAt(ROOT));
    const files = await filesInUse(folder, worldAt(folder));
    expect(files).toHaveLength(shipped.length + 3);
    expect(files.filter(({ own }) => own !== undefined)).toEqual([
      {
        file: 'steps/visits.md',
        shipped: false,
        own: 'playbook/steps/visits.md',
        overlay: expect.objectContaining({ change: 'added' }),
      },
      {
        file: 'streams.yaml',
        shipped: true,
        own: 'playbook/streams.yaml',
        overlay: expect.objectContaining({
          change: 'changed',
          what: [expect.objectContaining({ was: '2', now: '3' })],
        }),
      },
      {
        file: 'templates/partials/caution.md.hbs',
        shipped: true,
        own: 'playbook/templates/partials/caution.md.hbs',
      },
      { file: 'templates/partials/ours.md.hbs', shipped: false, own: 'playbook/templates/partials/ours.md.hbs' },
      { file: 'themes.yaml', shipped: true, own: 'playbook/themes.yaml' },
    ]);
  });

  it('sets the area\u2019s own published figures in the place of the shipped ones of the same release', async () => {
    const folder = copyOfExample('southmere');
    mkdirSync(path.join(folder, 'benchmarks'));
    const figures = (release: string) =>
      JSON.stringify({
        release,
        publisher: 'p',
        licence: 'l',
        nextUpdate: 'n',
        url: 'https://example.org/',
        periods: { '*': '2024' },
        sources: {},
        geographies: {},
        figures: [],
        spreads: [],
      });
    const name = 'Education, health and care plans, 2025';
    writeFileSync(path.join(folder, 'benchmarks', 'ours.yaml'), figures(name));
    writeFileSync(path.join(folder, 'benchmarks', 'new.yaml'), figures('Something new, 2026'));
    const own = (await filesInUse(folder, worldAt(folder))).filter((file) => file.own);
    expect(own.map(({ file, shipped, own }) => [file, shipped, own])).toEqual([
      ['benchmarks/ehc-plans-2025.yaml', true, 'benchmarks/ours.yaml'],
      ['benchmarks/new.yaml', false, 'benchmarks/new.yaml'],
    ]);
  });
});

describe('wherePage', () => {
  it('says it in plain lines, with every change', async () => {
    const folder = area();
    const world = worldAt(path.dirname(folder));
    const lines = wherePage(await filesInUse(folder, world), folder, world).split('\n');
    expect(lines[0]).toBe('Files of the playbook in use for southmere');
    const at = (file: string) => lines.find((line) => line.startsWith(`  ${file} `))?.replace(/ +/g, ' ');
    expect(at('disclosure.yaml')).toBe(' disclosure.yaml as shipped');
    expect(at('steps/visits.md')).toBe(' steps/visits.md the area\u2019s own: playbook/steps/visits.md');
    expect(at('streams.yaml')).toBe(' streams.yaml with playbook/streams.yaml over it:');
    expect(lines).toContain('      streams child weight 2 → 3');
    expect(at('themes.yaml')).toBe(' themes.yaml playbook/themes.yaml over it changes nothing');
    expect(at('templates/partials/caution.md.hbs')).toMatch(/in its place: playbook\/templates\/partials\/caution/);
  });

  it('is headed by what came with dbv where there is no area', async () => {
    const world = worldAt(ROOT);
    expect(wherePage(await filesInUse(undefined, world), undefined, world)).toMatch(/^Files of the playbook that came/);
  });
});
