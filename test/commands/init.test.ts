import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dbv, temporaryFolder } from '../world.ts';

describe('dbv init', () => {
  it('makes an area that dbv check can read at once', async () => {
    const cwd = temporaryFolder();
    const made = await dbv(
      cwd,
      'init',
      'ourplace',
      '--name',
      'Our "Place"',
      '--reference-date',
      '2026-01-31',
      '--la-code',
      '825',
    );
    expect(made.code).toBe(0);
    for (const name of [
      'dbv.yaml',
      '.gitignore',
      'data/plans.csv',
      'plan/interventions.csv',
      '.github/workflows/dbv.yml',
    ]) {
      expect(existsSync(path.join(cwd, 'ourplace', name)), name).toBe(true);
      expect(made.out).toContain(`  ${name}\n`);
    }
    const checked = await dbv(cwd, 'check', 'ourplace');
    expect(checked.code).toBe(0);
    expect(checked.out).toContain('The file has a header and no rows.');
  });

  it('never overwrites, and says what it left', async () => {
    const cwd = temporaryFolder();
    await dbv(cwd, 'init', 'a', '--name', 'A', '--reference-date', '2026-01-31');
    writeFileSync(path.join(cwd, 'a', 'dbv.yaml'), 'name: Mine\n');
    const { code, out } = await dbv(cwd, 'init', 'a', '--name', 'B', '--reference-date', '2026-01-31', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ written: [], kept: expect.arrayContaining(['dbv.yaml']) });
    expect(readFileSync(path.join(cwd, 'a', 'dbv.yaml'), 'utf8')).toBe('name: Mine\n');
  });

  it('names the flags it needs when nobody can be asked', async () => {
    const cwd = temporaryFolder();
    const { code, err } = await dbv(cwd, 'init', 'a');
    expect(code).toBe(2);
    expect(err).toContain('--name and --reference-date must be given');
    expect(existsSync(path.join(cwd, 'a'))).toBe(false);
    const yes = await dbv(cwd, 'init', 'a', '--yes', '--reference-date', '2026-01-31');
    expect(yes.code).toBe(0);
    expect(readFileSync(path.join(cwd, 'a', 'dbv.yaml'), 'utf8')).toMatch(/^name: a$/m);
  });

  it('refuses a number of an authority that is none', async () => {
    const { code, err } = await dbv(temporaryFolder(), 'init', 'a', '--la-code', '82');
    expect(code).toBe(2);
    expect(err).toContain('Write three digits');
  });

  it('--example fills the folder so that dbv diagnose works at once', async () => {
    const cwd = temporaryFolder();
    expect((await dbv(cwd, 'init', 'northshire', '--example')).out).toContain('Next: dbv diagnose northshire');
    const { code, out } = await dbv(cwd, 'diagnose', 'northshire');
    expect(code).toBe(0);
    expect(out).toContain('Report: northshire/report/');
    expect(existsSync(path.join(cwd, 'northshire', 'report', 'report.html'))).toBe(true);
  });
});
