import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { copyOfExample, dbv, dbvWith, temporaryFolder } from '../world.ts';

/** An example, and a place for the key of the hashes. */
function places(example = 'southmere') {
  const area = copyOfExample(example);
  const file = (...parts: string[]) => path.join(area, ...parts);
  return {
    area,
    key: path.join(path.dirname(area), 'keys', 'dbv.key'),
    sampleFile: file('answers', 'sample.csv'),
    keyFile: file('local', 'sample-key.csv'),
    reviews: file('data', 'case-reviews.csv'),
  };
}

type Places = ReturnType<typeof places>;

const sample = ({ area, key }: Places, ...argv: readonly string[]) =>
  dbv(area, 'sample', '.', '--key-file', key, ...argv);
const json = async (at: Places, ...argv: readonly string[]) => JSON.parse((await sample(at, ...argv, '--json')).out);
const read = (file: string) => readFileSync(file, 'utf8');
const rowsOf = (file: string): Record<string, string>[] => parse(read(file), { columns: true });
const checked = async ({ area }: Places) =>
  JSON.parse((await dbv(area, 'check', '--json')).out).issues as { code: string; file: string; line: number }[];

/** Replaces the case reviews by reviews of these cases, in which nobody says how many children there are. */
function reviewed({ reviews }: Places, cases: readonly Record<string, string>[]): void {
  const header = 'case_id,stratum,reviewed_on,current_provision,ideal_outcome';
  const rows = cases.map(
    ({ case_id, stratum }) => `${case_id},${stratum},2026-01-20,${stratum!.split(':')[0]},right_now`,
  );
  writeFileSync(reviews, `${[header, ...rows].join('\n')}\n`);
}

describe('dbv sample', () => {
  it('writes the cases drawn under hashed ids, and which plan each is into a file of its own', async () => {
    const at = places();
    const { code, out, err } = await sample(at, '--size', '40');
    expect([code, err]).toEqual([0, '']);
    const rows = rowsOf(at.sampleFile);
    expect(Object.keys(rows[0]!)).toEqual([
      'case_id',
      'stratum',
      'population',
      'order',
      'reserve',
      'primary_need',
      'seed',
      'drawn_for',
    ]);
    expect(rows.filter(({ reserve }) => reserve === '0')).toHaveLength(40);
    for (const { case_id, seed, drawn_for } of rows) {
      expect([case_id, seed, drawn_for]).toEqual([expect.stringMatching(/^p[0-9a-f]{16}$/), '1', '2026-01-31']);
    }
    const keys = rowsOf(at.keyFile);
    expect(keys.map(({ case_id }) => case_id)).toEqual(rows.map(({ case_id }) => case_id));
    const plans = new Set(rowsOf(path.join(at.area, 'data', 'plans.csv')).map(({ plan_id }) => plan_id));
    expect(keys.every(({ plan_id }) => plans.has(plan_id))).toBe(true);
    expect(new Set(keys.map(({ plan_id }) => plan_id)).size).toBe(rows.length);
    expect(out).toMatch(/40 cases, drawn with seed 1/);
    // What is said names neither a plan nor a case.
    expect(out).not.toMatch(/\bp[0-9a-f]{16}\b/);
    for (const { plan_id } of keys) expect(out).not.toContain(plan_id);
  });

  it('draws the plans open on the census day, from the strata they are in', async () => {
    const at = places('northshire');
    const { strata, leftOut, inNoStratum } = await json(at, '--dry-run', '--strata', 'all');
    const diagnosed = await dbv(at.area, 'explain', 'open-plans', '.', '--internal', '--json');
    const { children } = [...strata, ...leftOut].reduce((sum, each) => ({ children: sum.children + each.children }));
    expect(children + inNoStratum).toBe(JSON.parse(diagnosed.out).results[0].value);
  });

  it('draws the same whatever the order of rows in the files', async () => {
    const at = places();
    await sample(at, '--size', '40');
    const first = read(at.sampleFile);
    for (const table of ['plans', 'placements']) {
      const file = path.join(at.area, 'data', `${table}.csv`);
      const [header, ...rows] = read(file).trimEnd().split(/\r?\n/);
      writeFileSync(file, `${[header, ...rows.toReversed()].join('\n')}\n`);
    }
    rmSync(at.sampleFile);
    await sample(at, '--size', '40');
    expect(read(at.sampleFile)).toBe(first);
    rmSync(at.sampleFile);
    await sample(at, '--size', '40', '--seed', '2');
    expect(read(at.sampleFile)).not.toBe(first);
  });

  it('shows what sizes give and writes nothing, with --dry-run', async () => {
    const at = places('northshire');
    const { code, out } = await sample(at, '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/--per-stratum 31 +364 +±7 +±17 to ±27 +16 of 16/);
    expect(out.replace(/\s+/g, ' ')).toContain('Within one stratum 5 cases give ±33 points, 10 ±27, 20 ±21, 31 ±17.');
    expect(out.replace(/\s+/g, ' ')).toMatch(/Left out: 51 children \(4%\) in 12 strata of fewer than 10: Mainstream/);
    expect((await sample(at, '--dry-run', '--size', '60')).out).toMatch(/60 cases[\s\S]*Nothing was written/);
    expect([at.sampleFile, at.keyFile, at.key].filter(existsSync)).toEqual([]);
  });

  it('sizes by a total, by stratum and by precision, never beyond the children there are', async () => {
    const at = places('northshire');
    const sizes = async (...argv: string[]) => {
      const { sample: drawn } = await json(at, '--dry-run', '--strata', 'special_state,special_independent', ...argv);
      return drawn.strata.map(({ cases }: { cases: number }) => cases);
    };
    // Strata of 4, 85, 188, 37, 9, 29 and 14 children.
    expect(await sizes('--per-stratum', '10')).toEqual([4, 10, 10, 10, 9, 10, 10]);
    expect(await sizes('--precision', '17')).toEqual([4, 30, 30, 30, 9, 29, 14]);
    expect((await sizes('--size', '50')).reduce((sum: number, each: number) => sum + each)).toBe(50);
    expect(await sizes('--size', '5000')).toEqual([4, 85, 188, 37, 9, 29, 14]);
  });

  it('keeps reserves: a share of the cases or a number a stratum', async () => {
    const at = places('northshire');
    const reserves = async (...argv: string[]) => {
      const { sample: drawn } = await json(
        at,
        '--dry-run',
        '--strata',
        'special_state',
        '--per-stratum',
        '10',
        ...argv,
      );
      return drawn.strata.map((each: { reserves: number }) => each.reserves);
    };
    // Of 4, 85, 188 and 37 children; a quarter of ten cases, rounded up, unless something else is said.
    expect(await reserves()).toEqual([0, 3, 3, 3]);
    expect(await reserves('--reserve', '50%')).toEqual([0, 5, 5, 5]);
    expect(await reserves('--reserve', '0.1')).toEqual([0, 1, 1, 1]);
    expect(await reserves('--reserve', '30')).toEqual([0, 30, 30, 27]);
    expect(await reserves('--reserve', '0')).toEqual([0, 0, 0, 0]);
    expect((await sample(at, '--size', '40', '--reserve', 'some')).code).toBe(2);
  });

  it('says in plain words where many children have a need and none was drawn', async () => {
    const at = places('northshire');
    const { sample: drawn } = await json(at, '--size', '100', '--dry-run');
    expect(drawn.missedNeeds.map(({ stratum, need }: Record<string, string>) => [stratum, need])).toEqual([
      ['mainstream:secondary', 'SEMH'],
    ]);
    const { out } = await sample(at, '--size', '100', '--dry-run');
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /Mainstream, secondary: 22% of the children have "Social, emotional and mental health" as their primary need, 2\.9 cases were to be expected, and none was drawn\./,
    );
  });

  it('needs a size where nobody is there to ask, and says which flags give one', async () => {
    const at = places();
    const { code, err } = await sample(at);
    expect(code).toBe(2);
    expect(err).toMatch(/--size, --per-stratum or --precision must be given/);
    expect(existsSync(at.sampleFile)).toBe(false);
  });

  it.each([
    [['--size', '4', '--per-stratum', '2'], /cannot be used with/],
    [['--precision', '60'], /points from 1 to 49/],
    [['--size', '40', '--strata', ' , '], /Name at least one stratum/],
    [['--size', '3'], /3 cases cannot give each of \d+ strata 3.*\n.*--size \d+ or more/],
    [
      ['--size', '40', '--strata', 'special'],
      /no open plan is in a stratum of that name[\s\S]*special_state:secondary/,
    ],
    [['--size', '40', '--as-of', '1990-01-31'], /No stratum holds 10 children or more[\s\S]*--strata all/],
  ])('refuses %j and says why', async (argv, why) => {
    const at = places();
    const { code, err } = await sample(at, ...argv);
    expect(code).toBe(2);
    expect(err).toMatch(why);
    expect(existsSync(at.sampleFile)).toBe(false);
  });

  it('has nothing to draw from without plans and placements', async () => {
    const at = places();
    rmSync(path.join(at.area, 'data', 'placements.csv'));
    const { code, err } = await sample(at, '--size', '40');
    expect(code).toBe(2);
    expect(err).toContain('There is nothing to draw from: data/placements.csv');
  });

  it('finds the key of the hashes where the environment says it is', async () => {
    const { area, key, sampleFile } = places();
    const { code, out } = await dbvWith({ DBV_KEY_FILE: key }, area, 'sample', '.', '--size', '40');
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('The key of the hashes was made');
    expect(existsSync(sampleFile)).toBe(true);
  });
});

describe('a sample that is there', () => {
  it('is not overwritten by another, and it is said what would be lost', async () => {
    const at = places();
    await sample(at, '--size', '40');
    const before = read(at.sampleFile);
    expect((await sample(at, '--size', '45')).err).toMatch(/None of them is reviewed yet/);
    reviewed(at, rowsOf(at.sampleFile).slice(0, 6));
    const { code, err } = await sample(at, '--size', '40', '--seed', '2');
    expect(code).toBe(2);
    expect(err).toMatch(/answers\/sample\.csv would be overwritten. Nothing was written./);
    expect(err).toMatch(/a sample of 40 cases and \d+ in reserve from \d+ strata, drawn with seed 1 for 2026-01-31/);
    expect(err).toMatch(/Reviewed so far: 6, of which [1-6] would no longer be in the sample/);
    expect(read(at.sampleFile)).toBe(before);
    expect((await sample(at, '--size', '40', '--seed', '2', '--replace')).code).toBe(0);
    expect(read(at.sampleFile)).not.toBe(before);
  });

  it('loses no reviewed case where more are drawn with the same seed', async () => {
    const at = places();
    await sample(at, '--size', '40');
    reviewed(
      at,
      rowsOf(at.sampleFile).filter(({ reserve }) => reserve === '0'),
    );
    expect((await sample(at, '--size', '60')).err).toMatch(/Reviewed so far: 40, of which 0 would no longer/);
  });

  it('is the same sample again: then only the file of plans is written anew', async () => {
    const at = places();
    await sample(at, '--size', '40');
    const keys = read(at.keyFile);
    rmSync(at.keyFile);
    const { code, out } = await sample(at, '--size', '40');
    expect(code).toBe(0);
    expect(out).toContain('answers/sample.csv holds this sample already.');
    expect(read(at.keyFile)).toBe(keys);
  });

  it('may be the template of a new area, which has no rows, and may not be what cannot be read', async () => {
    const at = places();
    mkdirSync(path.dirname(at.sampleFile));
    writeFileSync(at.sampleFile, 'case_id,stratum,population,order,reserve,primary_need,seed,drawn_for\n');
    expect((await sample(at, '--size', '40')).code).toBe(0);
    writeFileSync(at.sampleFile, 'a note\nof mine\n');
    expect((await sample(at, '--size', '40')).err).toContain('It holds rows that cannot be read as a sample.');
    expect(read(at.sampleFile)).toBe('a note\nof mine\n');
  });

  it('may not stand elsewhere, where it would be read too', async () => {
    const at = places();
    await sample(at, '--size', '40');
    renameSync(at.sampleFile, path.join(at.area, 'data', 'sample.csv'));
    const { code, err } = await sample(at, '--size', '40');
    expect(code).toBe(2);
    expect(err).toContain('The area has a sample in data/sample.csv');
    expect(existsSync(at.sampleFile)).toBe(false);
  });
});

describe('the file that says which plan is which case', () => {
  it('is not written where git would take it', async () => {
    const at = places();
    execFileSync('git', ['init', '--quiet', at.area]);
    const { code, err } = await sample(at, '--size', '40');
    expect(code).toBe(2);
    expect(err).toMatch(/Git has taken or would take local\/sample-key\.csv[\s\S]*local\/ to the \.gitignore/);
    expect([at.sampleFile, at.keyFile, at.key].filter(existsSync)).toEqual([]);
    writeFileSync(path.join(at.area, '.gitignore'), 'local/\n');
    expect((await sample(at, '--size', '40')).code).toBe(0);
  });

  it('is written, with a word, where git cannot be asked', async () => {
    const at = places();
    execFileSync('git', ['init', '--quiet', at.area]);
    const { code, err } = await dbvWith(
      { PATH: temporaryFolder() },
      at.area,
      ...['sample', '.', '--key-file', at.key, '--size', '40'],
    );
    expect(code).toBe(0);
    expect(err).toContain('Git could not be asked whether it would take local/sample-key.csv.');
  });

  it('is ignored by git in a new area', async () => {
    const folder = temporaryFolder();
    await dbv(folder, 'init', 'ours', '--name', 'Ours', '--reference-date', '2026-01-31');
    expect(read(path.join(folder, 'ours', '.gitignore')).split('\n')).toContain('local/');
  });
});

describe('reviews of a sample', () => {
  it('are weighted by the children of the sample, though they do not say how many there are', async () => {
    const at = places('northshire');
    await sample(at, '--per-stratum', '10', '--strata', 'special_state');
    const drawn = rowsOf(at.sampleFile).filter(({ reserve }) => reserve === '0');
    reviewed(at, drawn.slice(4));
    const codes = (await checked(at)).map(({ code }) => code);
    expect(codes.filter((code) => /sample|stratum|drawn/.test(code))).toEqual([]);
    const out = temporaryFolder();
    await dbv(at.area, 'diagnose', '--audience', 'internal', '--format', 'json', '--out', out);
    const { caseReviews, notDone } = JSON.parse(read(path.join(out, 'diagnosis.json')));
    expect(caseReviews.purposive).toBe(false);
    expect(
      caseReviews.strata.map(({ stratum, population, reviewed: cases, weight }: Record<string, unknown>) => [
        stratum,
        population,
        cases,
        weight,
      ]),
    ).toEqual([
      ['special_state:primary', 85, 10, 8.5],
      ['special_state:secondary', 188, 10, 18.8],
      ['special_state:post16', 37, 10, 3.7],
    ]);
    expect(notDone).toContainEqual({
      analysis: 'reviews of all the cases that were drawn',
      reason: 'Cases are still to be reviewed in these strata: State special school, early years.',
    });
  });

  it('stay purposive without a population and without a sample', async () => {
    const at = places('northshire');
    await sample(at, '--per-stratum', '10', '--strata', 'special_state');
    reviewed(at, rowsOf(at.sampleFile));
    rmSync(at.sampleFile);
    const out = temporaryFolder();
    await dbv(at.area, 'diagnose', '--audience', 'internal', '--format', 'json', '--out', out);
    expect(JSON.parse(read(path.join(out, 'diagnosis.json'))).caseReviews.purposive).toBe(true);
  });

  it('are checked against it: who was not drawn, and who was drawn from another stratum', async () => {
    const at = places('northshire');
    await sample(at, '--per-stratum', '10', '--strata', 'special_state');
    const [first, second] = rowsOf(at.sampleFile).filter(({ stratum }) => stratum === 'special_state:secondary');
    reviewed(at, [first!, { ...second!, stratum: 'mainstream:secondary' }, { ...first!, case_id: 'K9' }]);
    const found = (await checked(at)).filter(({ file }) => file === 'data/case-reviews.csv');
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ['case-stratum-drawn', 3],
      ['case-not-sampled', 4],
    ]);
  });
});
