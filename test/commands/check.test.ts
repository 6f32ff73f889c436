import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { copyOfExample, dbv, temporaryFolder } from '../world.ts';

describe('dbv check', () => {
  it('ends with 0 for an area without errors', async () => {
    const { code, out } = await dbv(copyOfExample('northshire'), 'check');
    expect(code).toBe(0);
    expect(out).toMatch(/0 errors, \d+ warnings? and \d+ notes?\.\n$/);
  });

  it('ends with 1 where there are errors, says all of them and accounts for every row', async () => {
    const { code, out } = await dbv(copyOfExample('southmere'), 'check', '--format', 'json');
    expect(code).toBe(1);
    const { counts, files, issues } = JSON.parse(out);
    expect(issues.filter((issue: { severity: string }) => issue.severity === 'error')).toHaveLength(counts.error);
    for (const { read, used, setAside } of files) expect(read).toBe(used + setAside);
    for (const issue of issues) expect(Object.keys(issue)).not.toContain('value');
  });

  it('caps the lines it shows and keeps the true count', async () => {
    const folder = copyOfExample('southmere');
    const { out } = await dbv(folder, 'check', '--max', '1');
    expect(out).toMatch(/\d+ times: lines \d+ and \d+ more/);
  });

  it('gives one row an issue as CSV', async () => {
    const folder = copyOfExample('southmere');
    const json = JSON.parse((await dbv(folder, 'check', '--json')).out);
    const rows = parse((await dbv(folder, 'check', '--format', 'csv')).out, { columns: true }) as object[];
    expect(rows).toHaveLength(json.issues.length);
    expect(rows[0]).toHaveProperty('remedy');
  });

  it('annotates for GitHub, one command a line, with data escaped', async () => {
    const { out } = await dbv(copyOfExample('southmere'), 'check', '--format', 'github');
    const lines = out.trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^:,]+(,line=\d+)?,title=[^:]+::.+/);
  });

  it('never shows a cell, nor the value of a dropped column', async () => {
    const folder = copyOfExample('southmere');
    const file = path.join(folder, 'data', 'case-reviews.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/right_now/, 'Canary-Value'));
    for (const format of ['text', 'json', 'csv', 'github']) {
      const { out, err } = await dbv(folder, 'check', '--format', format);
      expect(out + err).not.toMatch(/Canary-Value|Example-\d/);
    }
  });

  it.each([
    ['a folder that is not there', 'nowhere', /There is no folder .*nowhere\.\nMake one with: dbv init/],
    ['a folder that is no area', '.', /is not an area: it has no dbv\.yaml/],
  ])('ends with 2 for %s', async (_, folder, message) => {
    const { code, err } = await dbv(temporaryFolder(), 'check', folder);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('ends with 2 for a dbv.yaml that is not right, with line and column', async () => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(cwd, 'dbv.yaml'), 'name: A\naudience: all\n');
    const { code, err } = await dbv(cwd, 'check');
    expect(code).toBe(2);
    expect(err).toContain('dbv.yaml:2:11');
  });

  it('asks for a reference date rather than take today', async () => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(cwd, 'dbv.yaml'), 'name: A\n');
    expect((await dbv(cwd, 'check')).err).toContain('dbv never takes today');
    expect((await dbv(cwd, 'check', '--as-of', '2026-01-31')).code).toBe(0);
  });
});
