import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type MapOptions, mapExport } from '../../../src/commands/support/map-export.ts';
import { readFlags } from '../../../src/commands/support/map-flags.ts';
import { annexA, synergy } from '../../ingest/map/exports.ts';
import { fakeWorld } from '../../world.ts';
import { areaWith, configOf, NO_FLAGS, scripted } from './map-area.ts';

async function run(cwd: string, options: Partial<MapOptions>, dialogue?: ReturnType<typeof scripted>['dialogue']) {
  let out = '';
  let code = 0;
  const world = {
    ...fakeWorld(cwd),
    write: (text: string) => {
      out += text;
    },
    finish: (ended: number) => {
      code = ended;
    },
  };
  await mapExport(path.join(cwd, 'a/data/x.csv'), path.join(cwd, 'a'), { ...NO_FLAGS, ...options }, world, dialogue);
  return { out, code };
}

describe('mapExport', () => {
  it('writes without a person only when told to, and only what is whole', async () => {
    const cwd = areaWith('x.csv', synergy());
    const before = configOf(cwd);
    await expect(run(cwd, {})).rejects.toMatchObject({ message: expect.stringContaining('Nobody is there to ask') });
    expect((await run(cwd, { dryRun: true })).code).toBe(0);
    expect(configOf(cwd)).toBe(before);
    expect((await run(cwd, { yes: true })).code).toBe(0);
    expect(configOf(cwd)).toContain('requests: data/x.csv');
    const annex = areaWith('x.csv', annexA());
    expect((await run(annex, { yes: true })).code).toBe(1);
    expect(configOf(annex)).toBe(before);
  });

  it('refuses a flag that is about no table of the file', async () => {
    const cwd = areaWith('x.csv', synergy());
    await expect(run(cwd, { yes: true, ...readFlags({ set: ['places=Name'] }) })).rejects.toMatchObject({
      message: expect.stringContaining('mapped to requests, which has no column places'),
      hint: 'Name the table with --table.',
    });
  });

  it('repeats in its command what flags said and what the person said', async () => {
    const cwd = areaWith('x.csv', synergy());
    const { dialogue } = scripted([/^Which table/, 'requests'], [/^source/, 'Referrer'], [/"Liaison desk"/, '5']);
    const { out } = await run(cwd, { ...readFlags({ set: ['requests.tribunal='] }) }, dialogue);
    expect(out).toContain(
      'dbv map a/data/x.csv a --yes --table requests --set requests.tribunal= --set requests.source=Referrer ' +
        '--value "requests.source:Liaison desk=5"',
    );
    expect(configOf(cwd)).toContain('Liaison desk: "5"');
  });
});
