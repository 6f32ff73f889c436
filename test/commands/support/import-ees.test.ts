import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { areaPlaybook } from '../../../src/commands/support/content.ts';
import { type ImportEesOptions, importEes } from '../../../src/commands/support/import-ees.ts';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { FIXTURES } from '../../ingest/ees/published.ts';
import { copyOfExample, dbv, fakeWorld, ROOT } from '../../world.ts';

/** An area of the authority 990, and what a run of the import says. */
function area(laCode = 'la_code: "990"') {
  const folder = copyOfExample('southmere');
  const config = path.join(folder, 'dbv.yaml');
  writeFileSync(config, `name: Anywhere\n${laCode}\nregion: E12000009\nreference_date: 2026-01-31\n`);
  const run = async (paths: readonly string[], options: ImportEesOptions = {}) => {
    let out = '';
    const world = { ...fakeWorld(path.dirname(folder)), finish: () => {}, write: (text: string) => (out += text) };
    await importEes(paths, folder, options, world);
    return out;
  };
  return { folder, run };
}

const fixture = (...parts: string[]) => path.join(FIXTURES, ...parts);

describe('importEes', () => {
  it('writes the figures of the area, its region and England into the area, and says what it did', async () => {
    const { folder, run } = area();
    expect(await run([fixture('2025')])).toBe(
      [
        'Education, health and care plans, 2025: Anywhere, Region A, England, and the spread of authorities, from 8 files.',
        `Wrote ${path.join('southmere', 'benchmarks', 'ehc-plans-2025.yaml')}`,
        'Files not used:',
        `  ${path.relative(path.dirname(folder), fixture('2025', 'sen_need_newplans.csv')).split(path.sep).join('/')}`,
        '',
      ].join('\n'),
    );
    const { geographies, nextUpdate } = JSON.parse(
      readFileSync(path.join(folder, 'benchmarks', 'ehc-plans-2025.yaml'), 'utf8'),
    );
    expect(geographies).toEqual({ England: 'England', E12000009: 'Region A', '990': 'Anywhere' });
    expect(nextUpdate).toBe('2026 release');
  });

  it('keeps other releases, and takes files from folders below', async () => {
    const { folder, run } = area();
    const download = path.join(folder, 'download');
    mkdirSync(download);
    cpSync(fixture('2026'), path.join(download, 'data'), { recursive: true });
    await run([fixture('2022')]);
    await run([download]);
    expect(readdirSync(path.join(folder, 'benchmarks'))).toEqual(['ehc-plans-2022.yaml', 'ehc-plans-2026.yaml']);
    const { benchmarks } = await areaPlaybook(folder, { root: ROOT, version: '1' });
    expect(benchmarks.map(({ release }) => release.slice(-4))).toEqual(['2022', '2025', '2026']);
  });

  it('writes the same bytes whatever the order of the files', async () => {
    const written = async (paths: readonly string[]) => {
      const { folder, run } = area();
      await run(paths);
      return readFileSync(path.join(folder, 'benchmarks', 'ehc-plans-2026.yaml'), 'utf8');
    };
    const files = readdirSync(fixture('2026')).map((name) => fixture('2026', name));
    expect(await written(files.toReversed())).toBe(await written([fixture('2026')]));
  });

  it('tells a program what it did, as JSON', async () => {
    const { run } = area('');
    expect(JSON.parse(await run([fixture('2022', 'sen2_mi.csv')], { json: true, laCode: '990' }))).toMatchObject({
      release: 'Education, health and care plans, 2022',
      licence: 'Open Government Licence v3.0',
      authority: { name: 'Anywhere' },
      unused: [],
      disagreements: [],
    });
  });

  it.each([
    ['it is not known whose figures to take', '', [fixture('2025')], /dbv\.yaml has no la_code/],
    ['there is no such file', 'la_code: "990"', ['none.csv'], /There is no file or folder .*none\.csv/],
    ['the download is not unpacked', 'la_code: "990"', ['plans.zip'], /plans\.zip is a zip file/],
    ['the authority is not there', 'la_code: "555"', [fixture('2025')], /no authority 555/],
  ])('writes nothing where %s', async (_, laCode, paths, message) => {
    const { folder, run } = area(laCode);
    await expect(run(paths)).rejects.toThrow(message);
    expect(readdirSync(folder)).not.toContain('benchmarks');
  });
});

describe('a diagnosis of an area with figures of its own', () => {
  it('sets them beside its own, with its region\u2019s and England\u2019s', async () => {
    const { folder, run } = area();
    await run([fixture('2026')]);
    const { code, err } = await dbv(folder, 'diagnose', '--audience', 'internal', '--format', 'json');
    expect([code, err]).toEqual([0, '']);
    const diagnosis = JSON.parse(
      readFileSync(path.join(folder, 'report-internal', 'diagnosis.json'), 'utf8'),
    ) as Diagnosis;
    const benchmarkOf = (id: string) => diagnosis.indicators.find((one) => one.id === id && one.by === null)?.benchmark;
    expect(benchmarkOf('mainstream-share')).toMatchObject({
      england: 0.55,
      region: 0.55,
      regionName: 'Region A',
      area: 0.6,
      period: 'January 2026 census',
    });
    expect(benchmarkOf('open-plans')).toMatchObject({ area: 200 });
    expect(diagnosis.playbook.overlays).toMatchObject([{ file: 'benchmarks/ehc-plans-2026.yaml', change: 'added' }]);
    expect(diagnosis.judgements.benchmarks.map(({ release }) => release.slice(-4))).toEqual(['2025', '2026']);
  });

  it('stops at a file that is broken, and says where', async () => {
    const { folder } = area();
    mkdirSync(path.join(folder, 'benchmarks'));
    writeFileSync(path.join(folder, 'benchmarks', 'x.yaml'), 'release: 2026\n');
    const { code, err } = await dbv(folder, 'diagnose');
    expect(code).toBe(2);
    expect(err).toMatch(/benchmarks\/x\.yaml:1/);
  });
});
