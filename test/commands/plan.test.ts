import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { planResultSchema } from '../../src/model/plan.ts';
import { copyOfExample, dbv, temporaryFolder } from '../world.ts';

const written = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
const PAPERS = ['plan.md', 'dsg-management-plan.csv', 'places.csv', 'reform-plan-evidence.md'];

describe('dbv plan', () => {
  it('shows the plan by workstream, what it costs and what it still lacks', async () => {
    const { code, out, err } = await dbv(copyOfExample('northshire'), 'plan');
    expect([code, err]).toEqual([0, '']);
    for (const text of [
      'Workstream 2: Targeted school support',
      'I01 Transfer workers for Years 5 to 7',
      'Measure: Children in mainstream who left it for special schools at',
      'What it costs',
      'Every intervention has a measure that will show whether it works',
      'I09: No measure is named.',
      'Small numbers are hidden (c)',
    ])
      expect(out).toContain(text);
    expect(out).toMatch(/2026-27 +£134,333 +£246,000 +£380,333 +£380,000 +£0/);
  });

  it('gives it as JSON, exact only when asked', async () => {
    const folder = copyOfExample('northshire');
    const shared = JSON.parse((await dbv(folder, 'plan', '--json')).out);
    const exact = JSON.parse((await dbv(folder, 'plan', '--json', '--internal')).out);
    expect([shared.audience, exact.audience]).toEqual(['shareable', 'internal']);
    expect(planResultSchema.parse(shared.plan)).toEqual(shared.plan);
    const today = (document: typeof shared) =>
      document.plan.places.find(
        (row: { provision: string; today?: unknown }) => row.provision === 'alternative' && row.today,
      ).today;
    expect([today(shared), typeof today(exact)]).toEqual([{ protected: 'c' }, 'number']);
  });

  it('ends with 1 where a check is not met and it is asked to check', async () => {
    const folder = copyOfExample('northshire');
    const file = path.join(folder, 'plan', 'interventions.csv');
    // Of the example, only the places that I03 needs are wanting.
    const sound = written(folder, 'plan/interventions.csv').replace(/^(I03,.*),20,/m, '$1,,');
    writeFileSync(file, sound);
    expect((await dbv(folder, 'plan', '--check')).code).toBe(0);
    writeFileSync(file, sound.replace('Head of inclusion', ''));
    const { code, out } = await dbv(folder, 'plan', '--check');
    expect([code, out.includes('I01: No owner. [not met]')]).toEqual([1, true]);
    expect((await dbv(folder, 'plan')).code).toBe(0);
  });

  it('knows that a priority is left alone on purpose', async () => {
    const folder = copyOfExample('northshire');
    const interventions = written(folder, 'plan/interventions.csv')
      .split('\n')
      .filter((line) => !/E14/.test(line));
    writeFileSync(path.join(folder, 'plan', 'interventions.csv'), interventions.join('\n'));
    expect((await dbv(folder, 'plan')).out).toContain('E14 Health services: No intervention, and no reason for none.');
    const progress = path.join(folder, 'answers', 'progress.csv');
    const header = written(folder, 'answers/progress.csv').split('\n')[0]!.split(',');
    const answer: Record<string, string> = {
      step: 'plan',
      question: 'left-alone:E14',
      answer: 'Health leads it, with money of its own',
      date: '2026-01-20',
    };
    writeFileSync(
      progress,
      `${written(folder, 'answers/progress.csv').trimEnd()}\n${header.map((name) => `"${answer[name] ?? ''}"`).join(',')}\n`,
    );
    const { out } = await dbv(folder, 'plan', '--json');
    expect(JSON.parse(out).plan.checks).toContainEqual({
      check: 'priority-covered',
      element: 'E14',
      status: 'met',
      detail: 'A reason for none was given on 2026-01-20.',
    });
    expect(out).not.toContain('Health leads it');
  });

  it('shows an area without a plan', async () => {
    const { code, out } = await dbv(copyOfExample('southmere'), 'plan');
    expect([code, out.includes('No intervention was given')]).toEqual([0, true]);
  });
});

describe('dbv plan --out', () => {
  it('writes the four papers, the same again, and nothing that tells an exact small number', async () => {
    const folder = copyOfExample('northshire');
    const first = await dbv(folder, 'plan', '--out', 'board');
    expect(first.code).toBe(0);
    expect(first.err.split('\n').filter(Boolean)).toEqual(PAPERS.map((name) => `Wrote board/${name}`));
    const before = PAPERS.map((name) => written(folder, `board/${name}`));
    expect((await dbv(folder, 'plan', '--out', 'board')).code).toBe(0);
    expect(PAPERS.map((name) => written(folder, `board/${name}`))).toEqual(before);
    expect(before[0]).toContain('## What is planned');
    const places = parse(before[2]!, { columns: true, bom: true }) as Record<string, string>[];
    expect(new Set(places.map(({ audience }) => audience))).toEqual(new Set(['shareable']));
    expect(places.some(({ expected }) => expected === 'c')).toBe(true);
    expect(places.every(({ expected }) => expected === '' || expected === 'c' || Number(expected) % 5 === 0)).toBe(
      true,
    );
  });

  it('does not overwrite what somebody wrote into, unless told so, and keeps files of others', async () => {
    const folder = copyOfExample('northshire');
    await dbv(folder, 'plan', '--out', 'board');
    writeFileSync(path.join(folder, 'board', 'plan.md'), '# Ours\n');
    writeFileSync(path.join(folder, 'board', 'notes.txt'), 'kept');
    const refused = await dbv(folder, 'plan', '--out', 'board');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('board/plan.md would be overwritten');
    expect(written(folder, 'board/plan.md')).toBe('# Ours\n');
    expect((await dbv(folder, 'plan', '--out', 'board', '--replace')).code).toBe(0);
    expect(written(folder, 'board/plan.md')).not.toBe('# Ours\n');
    expect(written(folder, 'board/notes.txt')).toBe('kept');
  });

  it('does not write where the records are', async () => {
    const { code, err } = await dbv(copyOfExample('northshire'), 'plan', '--out', 'data');
    expect([code, err.includes('cannot be written')]).toEqual([2, true]);
  });
});

describe('dbv plan --assumptions', () => {
  it('shows every number that is not data, and which are unsourced', async () => {
    const folder = copyOfExample('northshire');
    const sourced = await dbv(folder, 'plan', '--assumptions');
    expect(sourced.out).toMatch(/\d+ numbers are not data; all have a source\./);
    const file = path.join(folder, 'plan', 'assumptions.csv');
    writeFileSync(file, written(folder, 'plan/assumptions.csv').replace('synthetic example', ''));
    const { out } = await dbv(folder, 'plan', '--assumptions');
    expect(out).toMatch(/numbers are not data; 1 is unsourced\./);
    expect(out).toContain('unsourced; Section 151 officer');
    expect(JSON.parse((await dbv(folder, 'plan', '--assumptions', '--json')).out).register.length).toBeGreaterThan(30);
  });
});

describe('dbv plan --lint', () => {
  const draft = (text: string) => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'draft.md'), text);
    return folder;
  };

  it('points out wording in a draft, with file, line, column and a better way, and needs no area', async () => {
    const folder = draft('# Plan\n\nWe will no longer wait.\n');
    const { code, out } = await dbv(folder, 'plan', '--lint', 'draft.md');
    expect(code).toBe(0);
    expect(out).toContain('draft.md:3:4  \u201cwill no longer\u201d  [blanket-policy]');
    expect(out.replace(/\s+/g, ' ')).toContain('\u2192 Say what will be offered');
    const { findings } = JSON.parse((await dbv(folder, 'plan', '--lint', 'draft.md', '--json')).out);
    expect(findings).toMatchObject([{ rule: 'blanket-policy', file: 'draft.md', line: 3, column: 4 }]);
  });

  it('ends with 1 where it is asked to check and finds something', async () => {
    expect((await dbv(draft('We will no longer wait.'), 'plan', '--check', '--lint', 'draft.md')).code).toBe(1);
    const clean = await dbv(draft('We will listen.'), 'plan', '--check', '--lint', 'draft.md');
    expect([clean.code, clean.out]).toEqual([
      0,
      '0 wordings to think about in 1 file. Nothing is forbidden; a person decides.\n',
    ]);
  });

  it('says which file there is not', async () => {
    const { code, err } = await dbv(temporaryFolder(), 'plan', '--lint', 'nowhere.md');
    expect([code, err.includes('There is no file nowhere.md')]).toEqual([2, true]);
  });
});

describe('dbv check', () => {
  it('points out wording of the area without printing a cell', async () => {
    const folder = copyOfExample('northshire');
    const file = path.join(folder, 'plan', 'interventions.csv');
    const title = 'No pupils will be placed out of county, said Mrs Secret';
    writeFileSync(
      file,
      written(folder, 'plan/interventions.csv').replace('Transfer workers for Years 5 to 7', `"${title}"`),
    );
    writeFileSync(
      path.join(folder, 'dbv.yaml'),
      written(folder, 'dbv.yaml').replace('title: SEND diagnostic', 'title: We will no longer wait'),
    );
    const { code, out } = await dbv(folder, 'check', '--json');
    expect(code).toBe(0);
    const found = JSON.parse(out).issues.filter(({ code: of }: { code: string }) => of.startsWith('wording-'));
    expect(found).toMatchObject([
      { code: 'wording-blanket-policy', severity: 'warning', file: 'dbv.yaml' },
      { code: 'wording-blanket-policy', file: 'plan/interventions.csv', line: 2, column: 'title' },
    ]);
    expect(out).not.toContain('Secret');
  });

  it('points out a milestone without a date, and nothing in the examples as they are', async () => {
    const folder = copyOfExample('northshire');
    expect((await dbv(folder, 'check')).out).not.toMatch(/wording-|milestone-/);
    const file = path.join(folder, 'plan', 'interventions.csv');
    writeFileSync(
      file,
      written(folder, 'plan/interventions.csv').replace('2026-06-30 Workers in post', 'Workers in post'),
    );
    expect((await dbv(folder, 'check')).out).toContain('[milestone-undated]');
    rmSync(file);
    expect((await dbv(folder, 'check')).code).toBe(0);
  });
});
