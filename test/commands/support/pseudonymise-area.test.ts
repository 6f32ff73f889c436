import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pseudonymiseArea } from '../../../src/commands/support/pseudonymise-area.ts';
import { copyOfExample, fakeWorld, temporaryFolder } from '../../world.ts';

/** An example, a place for its copy, and a place for the key. */
function places(example: string) {
  const area = copyOfExample(example);
  const folder = path.dirname(area);
  return { area, open: path.join(folder, 'open'), key: path.join(folder, 'keys', 'dbv.key') };
}

function pseudonymise({ area, open, key }: ReturnType<typeof places>, asOf?: string) {
  const options = { out: open, keyFile: key, ...(asOf === undefined ? {} : { asOf }) };
  return pseudonymiseArea(area, options, { ...fakeWorld(area), finish: () => {} });
}

describe('pseudonymiseArea', () => {
  it('replaces what it wrote before and nothing else', async () => {
    const at = places('southmere');
    await pseudonymise(at);
    writeFileSync(path.join(at.open, 'README.md'), 'ours\n');
    writeFileSync(path.join(at.open, 'data', 'spend.csv'), 'financial_year\n');
    await pseudonymise(at);
    expect(readFileSync(path.join(at.open, 'README.md'), 'utf8')).toBe('ours\n');
    expect(existsSync(path.join(at.open, 'data', 'spend.csv'))).toBe(false);
  });

  it('keeps what dbv.yaml says of the area and of what is accepted, and nothing of files that are not there', async () => {
    const at = places('southmere');
    const config = path.join(at.area, 'dbv.yaml');
    const more = [
      'sources: { plans: exports/ehcp.csv }',
      'columns: { plans: { primary_need: primary_need } }',
      'acknowledged:',
      '  - { code: plan-no-placement, file: exports/ehcp.csv, reason: accepted, note: CANARY, by: lead, until: 2026-12-31 }',
      'report: { title: Ours }',
    ];
    mkdirSync(path.join(at.area, 'exports'));
    const plans = path.join(at.area, 'data', 'plans.csv');
    writeFileSync(path.join(at.area, 'exports', 'ehcp.csv'), readFileSync(plans));
    writeFileSync(config, `${readFileSync(config, 'utf8')}\n${more.join('\n')}\n`);
    await pseudonymise(at);
    const written = readFileSync(path.join(at.open, 'dbv.yaml'), 'utf8');
    expect(written).toContain('title: Ours');
    expect(written).toContain('file: data/plans.csv');
    expect(written).not.toMatch(/CANARY|sources|columns/);
  });

  it.each([
    ['the area itself', '.'],
    ['a folder the area is in', '..'],
    ['a folder of its records', 'data'],
    ['a folder below its records', 'answers/open'],
  ])('refuses to write to %s', async (_, out) => {
    const at = places('southmere');
    const plans = () => readFileSync(path.join(at.area, 'data', 'plans.csv'), 'utf8');
    const before = plans();
    await expect(pseudonymise({ ...at, open: path.resolve(at.area, out) })).rejects.toThrow(/made from are there/);
    expect([plans(), existsSync(at.key)]).toEqual([before, false]);
  });

  it('refuses to replace an area that it has not written', async () => {
    const at = places('southmere');
    await expect(pseudonymise({ ...at, open: copyOfExample('northshire') })).rejects.toThrow(/has not written/);
  });

  it('refuses a key among the files, before or after', async () => {
    const at = places('southmere');
    for (const key of [path.join(at.area, 'dbv.key'), path.join(at.open, 'dbv.key')]) {
      await expect(pseudonymise({ ...at, key })).rejects.toThrow(/lies inside/);
      expect(existsSync(at.open)).toBe(false);
    }
  });

  it('writes nothing where a table cannot be used, or where there is none', async () => {
    const at = places('southmere');
    writeFileSync(path.join(at.area, 'data', 'plans.csv'), 'plan_id,person_id\nP1,C1\n');
    await expect(pseudonymise(at)).rejects.toMatchObject({
      message: expect.stringContaining('plans cannot be used'),
      exitCode: 1,
    });
    expect(existsSync(at.open)).toBe(false);

    const empty = temporaryFolder();
    writeFileSync(path.join(empty, 'dbv.yaml'), 'name: A\n');
    await expect(pseudonymise({ ...at, area: empty }, '2026-01-31')).rejects.toThrow(/the area has no records/);
  });
});
