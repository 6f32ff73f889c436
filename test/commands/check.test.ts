import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { copyOfExample, dbv, dbvWith, temporaryFolder } from '../world.ts';

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

  it('counts apart what dbv.yaml acknowledges, and does not end with 1 for it', async () => {
    const folder = copyOfExample('southmere');
    const config = path.join(folder, 'dbv.yaml');
    const before = JSON.parse((await dbv(folder, 'check', '--json')).out);
    const codes = new Set(
      before.issues.flatMap(({ severity, code }: { severity: string; code: string }) =>
        severity === 'error' ? [code] : [],
      ),
    );
    const entries = [...codes].map(
      (code) => `  - { code: ${code}, reason: accepted, by: data lead, until: 2026-01-31 }`,
    );
    const text = readFileSync(config, 'utf8');
    writeFileSync(config, [text, 'acknowledged:', ...entries].join('\n'));

    const json = await dbv(folder, 'check', '--json');
    const { counts, acknowledged, issues } = JSON.parse(json.out);
    expect(json.code).toBe(0);
    expect([counts.error, acknowledged]).toEqual([0, before.counts.error]);
    expect(issues).toHaveLength(before.issues.length);
    expect(issues.find(({ code }: { code: string }) => codes.has(code)).acknowledged).toEqual({
      reason: 'accepted',
      by: 'data lead',
      until: '2026-01-31',
    });
    const { out } = await dbv(folder, 'check');
    expect(out).toMatch(/Acknowledged: known[\s\S]*Acknowledged until 2026-01-31 by data lead: accepted\./);
    expect(out).toMatch(/0 errors, \d+ warnings and \d+ notes, and \d+ acknowledged\.\n$/);
    const csv = parse((await dbv(folder, 'check', '--format', 'csv')).out, { columns: true }) as object[];
    expect(csv.find((row) => 'acknowledged' in row && row.acknowledged === 'accepted')).toBeDefined();
    expect((await dbv(folder, 'check', '--format', 'github')).out).not.toContain('::error');

    // The day after, they count again, and the acknowledgement is itself a warning.
    const late = await dbv(folder, 'check', '--as-of', '2026-02-01');
    expect(late.code).toBe(1);
    expect(late.out).toContain('[acknowledged-expired]');
  });

  it('writes the file of fixes, and reads corrections from it on the next run', async () => {
    const folder = copyOfExample('southmere');
    const keyFile = path.join(temporaryFolder(), 'dbv.key');
    const first = await dbv(folder, 'check', '--fixes', '--key-file', keyFile, '--json');
    expect(first.err).toMatch(/answers\/issues\.csv: \d+ rows, 0 with a correction\.\nThe key [\s\S]*dbv\.key/);
    const file = path.join(folder, 'answers', 'issues.csv');
    const rows = parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[];
    for (const row of rows) if (row.code === 'plan-ceased-before-start') row.correction = '2024-07-30';
    writeFileSync(file, stringify(rows, { header: true, delimiter: ';' }));

    const { out } = await dbv(folder, 'check', '--key-file', keyFile);
    expect(out).not.toContain('plan-ceased-before-start]');
    expect(out).toContain('data/plans.csv, column cease_date: 1 for plan-ceased-before-start');
    const again = await dbv(folder, 'check', '--fixes', 'mine.csv', '--key-file', keyFile, '--json');
    expect(JSON.parse(again.out).corrections).toHaveLength(1);
    expect(again.err).toContain('once dbv.yaml names it');

    // Where the key is not, nothing is applied, and that is said.
    const without = await dbv(folder, 'check');
    expect(without.out).toContain('[fix-no-key]');
    expect(without.out).toContain('plan-ceased-before-start]');
    // A diagnosis takes the key from the environment, and lists what it read as corrected.
    const out2 = path.join(folder, 'out');
    await dbvWith(
      { DBV_KEY_FILE: keyFile },
      folder,
      'diagnose',
      '--audience',
      'internal',
      '--format',
      'json',
      '--out',
      out2,
    );
    const { corrections } = JSON.parse(readFileSync(path.join(out2, 'diagnosis.json'), 'utf8'));
    expect(corrections).toEqual([
      { file: 'data/plans.csv', column: 'cease_date', code: 'plan-ceased-before-start', count: 1 },
    ]);
  });

  it('warns of files within reach of git that tell who someone is, and takes that for accepted where it is', async () => {
    const folder = copyOfExample('southmere');
    execFileSync('git', ['init', '--quiet', folder]);
    expect((await dbv(folder, 'check')).out).toContain('[git-identifiers]');
    const config = path.join(folder, 'dbv.yaml');
    const entry = '[{ code: git-identifiers, file: plans.csv, reason: accepted, by: lead, until: 2026-12-31 }]';
    writeFileSync(config, `${readFileSync(config, 'utf8')}\nacknowledged: ${entry}\n`);
    expect(JSON.parse((await dbv(folder, 'check', '--json')).out).acknowledged).toBe(1);
  });
});

describe('dbv check of an area that cannot be diagnosed', () => {
  it('is told of each needed table that is missing or has no row', async () => {
    const folder = copyOfExample('southmere');
    writeFileSync(
      path.join(folder, 'data', 'case-reviews.csv'),
      'case_id,stratum,reviewed_on,current_provision,ideal_outcome\n',
    );
    rmSync(path.join(folder, 'data', 'placements.csv'));
    const { code, out } = await dbv(folder, 'check', '--json');
    const needed = JSON.parse(out).issues.filter((each: { code: string }) => each.code === 'table-needed');
    expect(code).toBe(1);
    expect(needed.map(({ file }: { file: string }) => file)).toEqual(['data/placements.csv', 'data/case-reviews.csv']);
  });
});
