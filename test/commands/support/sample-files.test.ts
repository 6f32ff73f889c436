import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import type { Sample } from '../../../src/commands/support/draw-sample.ts';
import { loadArea } from '../../../src/commands/support/load-area.ts';
import { writeSample } from '../../../src/commands/support/sample-files.ts';
import { draw } from '../../../src/sampling/draw.ts';
import { planOf } from '../../sampling/facts.ts';
import { copyOfExample, ROOT } from '../../world.ts';

const playbook = await shippedPlaybook({ root: ROOT, version: '1' });

/** An area, and a sample of these plans. */
async function places(planIds: readonly string[]) {
  const folder = copyOfExample('southmere');
  const keys = { cwd: folder, env: {}, keyFile: path.join(path.dirname(folder), 'keys', 'dbv.key') };
  const stratum = { id: 'special_state:secondary', plans: planIds.map((id) => planOf(id)) };
  const drawn = draw([stratum], [planIds.length - 1], { by: 'stratum', cases: 1 }, 1);
  const write = async (options: object = {}) =>
    writeSample(
      await loadArea(folder, playbook),
      { drawn, seed: 1 } as unknown as Sample,
      { seed: 1, ...options },
      keys,
    );
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  return { folder, keys, write, read };
}

describe('writeSample', () => {
  it('writes reserves after cases, a need that is not recorded as a blank, and reads the file back', async () => {
    const { folder, write, read } = await places(['P1', 'P2', 'P3']);
    expect(await write()).toMatchObject({ file: 'answers/sample.csv', unchanged: false, gitNotAsked: false });
    expect(read('answers/sample.csv').split('\n')[0]).toBe('case_id,stratum,population,order,reserve,seed,drawn_for');
    const { tables, issues } = await loadArea(folder, playbook);
    expect(tables.sample!.rows.map(({ order, reserve, population }) => [order, reserve, population])).toEqual([
      [1, false, 3],
      [2, false, 3],
      [3, true, 3],
    ]);
    expect(
      issues.filter(({ file, code }) => file === 'answers/sample.csv' && !code.startsWith('sample-frame')),
    ).toEqual([]);
  });

  it('lets nobody else read which plan is which case, and gives a plan the same id each time', async () => {
    const { folder, keys, write, read } = await places(['P1', '=SUM(A1)', 'P3']);
    expect((await write()).keyMade).toBe(keys.keyFile);
    const first = read('local/sample-key.csv');
    if (process.platform !== 'win32')
      expect(statSync(path.join(folder, 'local/sample-key.csv')).mode & 0o777).toBe(0o600);
    expect(first).toContain(",'=SUM(A1)\n");
    expect(await write({ replace: true })).not.toHaveProperty('keyMade');
    expect(read('local/sample-key.csv')).toBe(first);
  });

  it('is refused where dbv.yaml says that the sample stands elsewhere', async () => {
    const { folder, write } = await places(['P1', 'P2']);
    const config = path.join(folder, 'dbv.yaml');
    await write();
    writeFileSync(path.join(folder, 'data', 'drawn.csv'), readFileSync(path.join(folder, 'answers/sample.csv')));
    writeFileSync(config, `${readFileSync(config, 'utf8')}\nsources: { sample: data/drawn.csv }\n`);
    await expect(write()).rejects.toThrow('The area has a sample in data/drawn.csv');
  });
});
