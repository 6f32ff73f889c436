import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfExample, dbv, dbvWith, temporaryFolder } from '../world.ts';

/** An example, a place for its copy, and a place for the key. */
function places(example: string) {
  const area = copyOfExample(example);
  const folder = path.dirname(area);
  return { area, open: path.join(folder, 'open'), key: path.join(folder, 'keys', 'dbv.key') };
}

function pseudonymise({ area, open, key }: ReturnType<typeof places>, ...argv: readonly string[]) {
  return dbv(area, 'pseudonymise', '.', '--out', open, '--key-file', key, ...argv);
}

/** Everything below a folder, as text. */
function textBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

async function diagnosisOf(area: string) {
  const out = temporaryFolder();
  const { code } = await dbv(area, 'diagnose', '--audience', 'internal', '--format', 'json', '--out', out);
  expect(code).toBe(0);
  return JSON.parse(readFileSync(path.join(out, 'diagnosis.json'), 'utf8'));
}

describe('dbv pseudonymise', () => {
  it.each(['northshire', 'southmere'])('leaves every figure of %s as it was', async (example) => {
    const at = places(example);
    expect((await pseudonymise(at)).code).toBe(0);
    const { inputs: before, issues: ofSource, ...figures } = await diagnosisOf(at.area);
    const { inputs: after, issues: ofCopy, ...again } = await diagnosisOf(at.open);
    expect(again).toEqual(figures);
    const used = (inputs: { table: string; used: number }[]) => inputs.map((each) => [each.table, each.used]);
    expect(used(after)).toEqual(used(before));
    expect(ofCopy.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    expect(ofSource).toBeDefined();
  });

  it('writes no id, birth date or free text of the records', async () => {
    const at = places('southmere');
    const notes = path.join(at.area, 'data', 'case-reviews.csv');
    writeFileSync(notes, readFileSync(notes, 'utf8').replace('Synthetic note of a reviewer.', 'CANARY-NOTE'));
    await pseudonymise(at);
    const written = textBelow(at.open);
    expect(written).not.toMatch(/\b[PCK]\d{3,5}\b|Example-\d|CANARY|birth_date|Surname|educational psychologist/);
    expect(written).toMatch(/^p[0-9a-f]{16},p[0-9a-f]{16},\d{4}-\d{2},/m);
  });

  it('gives one id one pseudonym in every table, and the same one the next time', async () => {
    const at = places('southmere');
    const read = (table: string) => readFileSync(path.join(at.open, 'data', `${table}.csv`), 'utf8');
    await pseudonymise(at);
    const first = read('placements');
    const plans = new Set(read('plans').match(/^p[0-9a-f]{16}/gm));
    for (const id of first.match(/^p[0-9a-f]{16}/gm)!) expect(plans.has(id)).toBe(true);
    await pseudonymise(at);
    expect(read('placements')).toBe(first);
    await pseudonymise({ ...at, key: `${at.key}2` });
    expect(read('placements')).not.toBe(first);
  });

  it('accounts for what it did, names the rows that are not there, and says what risk remains', async () => {
    const at = places('southmere');
    const out = (await pseudonymise(at)).out.replace(/\s+/g, ' ');
    expect(out).toContain('made just now');
    expect(out).toMatch(/data\/plans\.csv: 295 rows; not written, because set aside as faulty: 6; hashed: plan_id/);
    expect(out).toMatch(/personal data still/);
    expect(out).toMatch(/of 295 plans, \d+ are like no other and \d+ like one to three others/);
    const again = await pseudonymise(at, '--json');
    const account = JSON.parse(again.out);
    expect(account.key).toEqual({ file: at.key, made: false });
    expect(account.files.map(({ rows, setAside }: { rows: number; setAside: number }) => [rows, setAside])).toEqual([
      [295, 6],
      [532, 17],
      [29, 2],
    ]);
    expect(account.risk).toHaveLength(2);
  });

  it('applies corrections before', async () => {
    const at = places('southmere');
    await dbv(at.area, 'check', '--fixes', '--key-file', at.key);
    const fixes = path.join(at.area, 'answers', 'issues.csv');
    const text = readFileSync(fixes, 'utf8');
    writeFileSync(fixes, text.replace(/(,cease_date,plan-ceased-before-start,[^,]*,[^,]*,)/, '$12024-07-30'));
    expect((await pseudonymise(at)).out).toMatch(
      /data\/plans\.csv: 296 rows; not written, because set aside as faulty: 5/,
    );
  });

  it('finds the key where the environment says it is', async () => {
    const { area, open, key } = places('southmere');
    const { code } = await dbvWith({ DBV_KEY_FILE: key }, area, 'pseudonymise', '--out', open);
    expect([code, existsSync(key)]).toEqual([0, true]);
    const { code: without, err } = await dbv(area, 'pseudonymise', '--out', open);
    expect(without).toBe(2);
    expect(err).toMatch(/No place for the key file is known[\s\S]*--key-file/);
  });
});
