import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnosisSchema } from '../../src/model/diagnosis.ts';
import { copyOfExample, dbv, temporaryFolder } from '../world.ts';

function tree(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
}

describe('dbv diagnose', () => {
  it('writes the document, the report and the tables, and prints what it found', async () => {
    const folder = copyOfExample('northshire');
    const { code, out, err } = await dbv(folder, 'diagnose');
    expect([code, err]).toEqual([0, '']);
    const files = tree(path.join(folder, 'report'));
    for (const name of ['diagnosis.json', 'report.md', 'report.html', path.join('tables', 'indicators.csv')])
      expect(files.has(name), name).toBe(true);
    const diagnosis = diagnosisSchema.parse(JSON.parse(files.get('diagnosis.json')!));
    expect(diagnosis.audience).toBe('shareable');
    expect(diagnosis.elements).toHaveLength(17);
    expect(diagnosis.matrix).toHaveLength(51);
    expect(out).toContain('Priority elements');
    expect(out).toContain('report.html in a browser');
  });

  it('finds the story that was planted in the example', async () => {
    const folder = copyOfExample('northshire');
    const { out } = await dbv(folder, 'diagnose', '--json');
    const priorities = JSON.parse(out).priorities.map(({ id }: { id: string }) => id);
    expect(priorities).toEqual(expect.arrayContaining(['E03', 'E09']));
    expect(priorities).not.toContain('E12');
  });

  it('gives the same bytes again, and --check agrees', async () => {
    const folder = copyOfExample('southmere');
    await dbv(folder, 'diagnose');
    const first = tree(path.join(folder, 'report'));
    await dbv(folder, 'diagnose');
    expect(tree(path.join(folder, 'report'))).toEqual(first);
    expect(await dbv(folder, 'diagnose', '--check')).toMatchObject({
      code: 0,
      out: `Up to date: ${first.size} files.\n`,
    });
  });

  it('--check shows the first lines that differ, ends with 1 and writes nothing', async () => {
    const folder = copyOfExample('southmere');
    await dbv(folder, 'diagnose');
    const report = path.join(folder, 'report', 'report.md');
    writeFileSync(report, readFileSync(report, 'utf8').replace('Southmere', 'Elsewhere'));
    rmSync(path.join(folder, 'report', 'tables', 'elements.csv'));
    const before = tree(folder);
    const { code, out } = await dbv(folder, 'diagnose', '--check');
    expect(code).toBe(1);
    expect(out).toMatch(/report\.md: differs\n {2}line \d+ - .*Elsewhere/);
    expect(out).toContain('tables/elements.csv: missing');
    expect(tree(folder)).toEqual(before);
  });

  it('writes exact figures only when asked, to a folder of their own', async () => {
    const folder = copyOfExample('southmere');
    const { out } = await dbv(folder, 'diagnose', '--audience', 'internal', '--format', 'json');
    expect(out).toContain('inside the building only');
    expect(readdirSync(path.join(folder, 'report-internal'))).toEqual(['diagnosis.json']);
    expect(existsSync(path.join(folder, 'report'))).toBe(false);
  });

  it('stops with 2 and writes nothing without a table it needs', async () => {
    const folder = copyOfExample('southmere');
    rmSync(path.join(folder, 'data', 'placements.csv'));
    const { code, err } = await dbv(folder, 'diagnose');
    expect(code).toBe(2);
    expect(err).toContain('A diagnosis needs data/placements.csv');
    expect(existsSync(path.join(folder, 'report'))).toBe(false);
  });

  it('stops with 2 and writes nothing when a table it needs has no row that can be used', async () => {
    const folder = copyOfExample('southmere');
    writeFileSync(
      path.join(folder, 'data', 'case-reviews.csv'),
      'case_id,stratum,reviewed_on,current_provision,ideal_outcome\n',
    );
    const { code, err } = await dbv(folder, 'diagnose');
    expect(code).toBe(2);
    expect(err).toContain('data/case-reviews.csv: the file has no row that can be used');
    expect(existsSync(path.join(folder, 'report'))).toBe(false);
  });

  it('stops with 1 and writes nothing when a whole file cannot be used', async () => {
    const folder = copyOfExample('southmere');
    writeFileSync(path.join(folder, 'data', 'plans.csv'), 'plan_id,plan_id\n1,2\n');
    const { code, err } = await dbv(folder, 'diagnose');
    expect(code).toBe(1);
    expect(err).toContain('[header-duplicate]');
    expect(err).toContain('Nothing was written');
    expect(existsSync(path.join(folder, 'report'))).toBe(false);
  });

  it('says clearly when the report cannot be written', async () => {
    const folder = copyOfExample('southmere');
    writeFileSync(path.join(folder, 'report'), 'a file in the way');
    const { code, err } = await dbv(folder, 'diagnose');
    expect(code).toBe(2);
    expect(err).toContain('in the way');
    expect(readFileSync(path.join(folder, 'report'), 'utf8')).toBe('a file in the way');
  });

  it('refuses to write over the records, and keeps tables of others', async () => {
    const folder = copyOfExample('southmere');
    for (const out of ['.', 'data']) {
      const { code, err } = await dbv(folder, 'diagnose', '--out', out);
      expect([code, err]).toEqual([2, expect.stringContaining('the records it is made from are there')]);
    }
    expect(existsSync(path.join(folder, 'data', 'plans.csv'))).toBe(true);
    mkdirSync(path.join(folder, 'report', 'tables'), { recursive: true });
    writeFileSync(path.join(folder, 'report', 'tables', 'ours.csv'), 'ours');
    await dbv(folder, 'diagnose', '--format', 'md');
    expect(readFileSync(path.join(folder, 'report', 'tables', 'ours.csv'), 'utf8')).toBe('ours');
  });

  it('keeps files of others in the report folder', async () => {
    const folder = copyOfExample('southmere');
    mkdirSync(path.join(folder, 'report'));
    writeFileSync(path.join(folder, 'report', 'minutes.docx'), 'ours');
    await dbv(folder, 'diagnose', '--format', 'md');
    expect(readdirSync(path.join(folder, 'report')).sort()).toEqual(['minutes.docx', 'report.md']);
  });

  it('does not depend on the day it runs, nor on the folder it stands in', async () => {
    const [one, two] = [copyOfExample('southmere'), path.join(temporaryFolder(), 'a b')];
    await dbv(one, 'diagnose');
    const { code } = await dbv(path.dirname(two), 'diagnose', one, '--out', two);
    expect(code).toBe(0);
    expect(tree(two)).toEqual(tree(path.join(one, 'report')));
  });
});
