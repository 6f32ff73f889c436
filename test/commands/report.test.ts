import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfExample, dbv, temporaryFolder } from '../world.ts';

async function reported(): Promise<string> {
  const folder = copyOfExample('southmere');
  await dbv(folder, 'diagnose');
  return path.join(folder, 'report');
}

describe('dbv report', () => {
  it('renders the same report from the document alone', async () => {
    const report = await reported();
    const out = temporaryFolder();
    const { code } = await dbv(out, 'report', path.join(report, 'diagnosis.json'), '--out', out);
    expect(code).toBe(0);
    for (const name of ['report.md', 'report.html', 'tables/indicators.csv']) {
      expect(readFileSync(path.join(out, name), 'utf8'), name).toBe(readFileSync(path.join(report, name), 'utf8'));
    }
  });

  it('keeps the diagnosis it was made from', async () => {
    const report = await reported();
    const before = readFileSync(path.join(report, 'diagnosis.json'), 'utf8');
    await dbv(report, 'report', 'diagnosis.json', '--format', 'md');
    expect(readFileSync(path.join(report, 'diagnosis.json'), 'utf8')).toBe(before);
  });

  it('uses templates of your own, and names file and line where one is not right', async () => {
    const report = await reported();
    const templates = path.join(temporaryFolder(), 'ours');
    mkdirSync(templates);
    writeFileSync(path.join(templates, 'report.md.hbs'), '# Our own heading\n');
    const ours = await dbv(report, 'report', 'diagnosis.json', '--format', 'md', '--templates', templates);
    expect(ours.code).toBe(0);
    expect(readFileSync(path.join(report, 'report.md'), 'utf8')).toBe('# Our own heading\n');
    writeFileSync(path.join(templates, 'report.md.hbs'), 'fine\n{{#if}}\n');
    const wrong = await dbv(report, 'report', 'diagnosis.json', '--format', 'md', '--templates', templates);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(/report\.md\.hbs, line \d/);
  });

  it.each([
    ['nothing.json', undefined, /There is no file/],
    ['a.json', 'not json', /is not JSON/],
    ['a.json', '{"schemaVersion":"9"}', /is not a diagnosis this version of dbv can read/],
  ])('ends with 2 for %s holding %s', async (name, content, message) => {
    const cwd = temporaryFolder();
    if (content !== undefined) writeFileSync(path.join(cwd, name), content);
    const { code, err } = await dbv(cwd, 'report', name);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
