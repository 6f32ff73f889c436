import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { areaPlaybook, ownContent, ownTemplates, shippedPlaybook } from '../../../src/commands/support/content.ts';
import { ROOT, temporaryFolder } from '../../world.ts';
import { writeFiles } from '../own-playbook.ts';

function programFolder(): string {
  const root = temporaryFolder();
  cpSync(path.join(ROOT, 'playbook'), path.join(root, 'playbook'), { recursive: true });
  return root;
}

describe('shippedPlaybook', () => {
  it('has 17 elements, three themes and the hash of its content', async () => {
    const playbook = await shippedPlaybook({ root: programFolder(), version: '1' });
    expect(playbook.elements.map(({ id }) => id)).toEqual(
      Array.from({ length: 17 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`),
    );
    expect(playbook.themes.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(playbook.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('uses the ready-made copy only while it matches what stands in playbook/', async () => {
    const root = programFolder();
    const fresh = await shippedPlaybook({ root, version: '1' });
    mkdirSync(path.join(root, 'dist'));
    writeFileSync(path.join(root, 'dist', 'playbook.json'), JSON.stringify({ ...fresh, overlays: ['ready-made'] }));
    expect((await shippedPlaybook({ root, version: '1' })).overlays).toEqual(['ready-made']);
    expect((await shippedPlaybook({ root, version: '2' })).overlays).toEqual([]);
    const file = path.join(root, 'playbook', 'themes.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# a note\n`);
    expect((await shippedPlaybook({ root, version: '1' })).overlays).toEqual([]);
  });
});

describe('areaPlaybook', () => {
  const world = { root: ROOT, version: '1' };
  const THEMES = 'themes: [{id: A, title: Ours}]\n';

  it('is the shipped one, to the byte, where the area lays nothing over it', async () => {
    const folder = temporaryFolder();
    const shipped = JSON.stringify(await shippedPlaybook(world));
    expect(JSON.stringify(await areaPlaybook(folder, world))).toBe(shipped);
    writeFiles(folder, { 'playbook/README.md': 'Ours', 'playbook/.gitkeep': '', 'playbook/templates/a.md.hbs': '' });
    expect(JSON.stringify(await areaPlaybook(folder, world))).toBe(shipped);
  });

  it('has a hash that covers what is laid over it, whatever the line ends', async () => {
    const hashOf = async (text: string) => {
      const folder = temporaryFolder();
      writeFiles(folder, { 'playbook/themes.yaml': text });
      return (await areaPlaybook(folder, world)).sha256;
    };
    const [one, windows, other] = [
      await hashOf(THEMES),
      await hashOf(`${THEMES.trim()}\r\n`),
      await hashOf(`${THEMES}# a\n`),
    ];
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(windows).toBe(one);
    expect(new Set([one, other, (await shippedPlaybook(world)).sha256]).size).toBe(3);
  });

  it('takes changes and published figures together', async () => {
    const folder = temporaryFolder();
    const figures = { release: 'R', publisher: 'p', licence: 'l', nextUpdate: 'n', url: 'https://example.org/' };
    const rest = { periods: {}, sources: {}, geographies: {}, figures: [], spreads: [] };
    writeFiles(folder, {
      'playbook/themes.yaml': THEMES,
      'benchmarks/r.yaml': JSON.stringify({ ...figures, ...rest }),
    });
    const playbook = await areaPlaybook(folder, world);
    expect(playbook.themes[0]?.title).toBe('Ours');
    expect(playbook.overlays.map(({ file }) => file)).toEqual(['playbook/themes.yaml', 'benchmarks/r.yaml']);
  });

  it('does not read what cannot be content, and names it', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'playbook/notes.docx': 'CANARY', 'playbook/elements/L01.txt': 'CANARY' });
    expect([...(await ownContent(folder))]).toEqual([
      ['elements/L01.txt', ''],
      ['notes.docx', ''],
    ]);
    await expect(areaPlaybook(folder, world)).rejects.toThrow(
      /has 2 faults:\n {2}playbook\/elements\/L01\.txt .*no part/,
    );
  });
});

describe('ownTemplates', () => {
  it('is the folder of templates in the area\u2019s own playbook, where there is one', async () => {
    const folder = temporaryFolder();
    expect(await ownTemplates(folder)).toBeUndefined();
    writeFiles(folder, { 'playbook/templates/style.css': '' });
    expect(await ownTemplates(folder)).toEqual({
      folder: path.join(folder, 'playbook', 'templates'),
      shown: 'playbook/templates',
    });
  });
});
