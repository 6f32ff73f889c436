import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import { loadArea, readAreaConfig, requireTables } from '../../../src/commands/support/load-area.ts';
import { copyOfExample, ROOT, temporaryFolder } from '../../world.ts';

const playbook = await shippedPlaybook({ root: ROOT, version: '1' });

describe('loadArea', () => {
  it('reads a table from where dbv.yaml says, inside the area only', async () => {
    const folder = copyOfExample('southmere');
    mkdirSync(path.join(folder, 'exports'));
    renameSync(path.join(folder, 'data', 'placements.csv'), path.join(folder, 'exports', 'january.csv'));
    const config = (source: string) =>
      writeFileSync(
        path.join(folder, 'dbv.yaml'),
        `name: S\nreference_date: 2026-01-31\nsources: { placements: ${source} }\n`,
      );
    config('exports/january.csv');
    expect((await loadArea(folder, playbook)).tables.placements?.file).toBe('exports/january.csv');
    config('exports/none.csv');
    await expect(loadArea(folder, playbook)).rejects.toThrow(
      /names exports\/none\.csv for placements, and there is no such file/,
    );
    config('../../secret.csv');
    await expect(loadArea(folder, playbook)).rejects.toThrow(/outside the area folder/);
  });

  it('reports a table in two places and a file that is no table', async () => {
    const folder = copyOfExample('southmere');
    mkdirSync(path.join(folder, 'plan'));
    writeFileSync(path.join(folder, 'plan', 'plans.csv'), 'plan_id\n1\n');
    writeFileSync(path.join(folder, 'data', 'notes.csv'), 'x\n1\n');
    const { issues, unusable } = await loadArea(folder, playbook);
    expect(issues.filter(({ code }) => code === 'file-twice')).toHaveLength(2);
    expect(issues.find(({ code }) => code === 'file-unknown')?.file).toBe('data/notes.csv');
    expect(unusable).toContain('plans');
  });

  it('takes --as-of before the date in dbv.yaml', async () => {
    const folder = copyOfExample('southmere');
    const stated = await loadArea(folder, playbook);
    const other = await loadArea(folder, playbook, '2025-03-01');
    expect(other.calendar.census).toBeLessThan(stated.calendar.census);
  });

  it('names the tables a diagnosis cannot do without', async () => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(cwd, 'dbv.yaml'), 'name: A\nreference_date: 2026-01-31\n');
    const data = await loadArea(cwd, playbook);
    expect(() => requireTables(data)).toThrow(
      /needs data\/plans\.csv: there is no such file\.\nA .*placements\.csv.*\nA .*case-reviews\.csv/,
    );
    expect((await readAreaConfig(cwd)).name).toBe('A');
  });
});
