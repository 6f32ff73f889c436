import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { registerText } from '../sen2-returns/places.ts';
import { header, identifiers, type Return } from '../sen2-returns/return.ts';
import { bladeFiles } from '../sen2-returns/write-blade.ts';
import { xmlText } from '../sen2-returns/write-xml.ts';
import { dbv, temporaryFolder } from '../world.ts';

const DATA: Return = {
  header: header(2026),
  persons: [1, 2].map((number) => ({
    items: { ...identifiers(number), PersonBirthDate: '2014-05-01', Sex: 'F', Ethnicity: 'WBRI' },
    requests: [
      {
        items: { ReceivedDate: '2025-02-03', RequestOutcome: 'Y', RequestOutcomeDate: '2025-03-03' },
        assessment: {
          items: { AssessmentOutcome: 'Y', AssessmentOutcomeDate: '2025-06-02', Week20: '0' },
          plan: { items: { StartDate: number === 1 ? '2025-06-02' : '' } },
        },
        active: {
          placements: [{ URN: '900007', PlacementRank: '1', EntryDate: '2025-09-02', SENunitIndicator: '0' }],
          needs: [{ SENtype: 'ASD', SENtypeRank: '1' }],
        },
      },
    ],
  })),
};

/** A folder with a return in both shapes, the register of schools, and an area. */
function folderWithReturn(): string {
  const cwd = temporaryFolder();
  for (const folder of ['exports/blade', 'exports/xml', 'area']) mkdirSync(path.join(cwd, folder), { recursive: true });
  for (const [name, text] of bladeFiles(DATA)) writeFileSync(path.join(cwd, 'exports/blade', name), text);
  writeFileSync(path.join(cwd, 'exports/xml/return.xml'), xmlText(DATA));
  writeFileSync(path.join(cwd, 'exports/edubasealldata20260115.csv'), registerText());
  writeFileSync(path.join(cwd, 'area/dbv.yaml'), 'name: Northshire\nla_code: "999"\nreference_date: 2026-01-31\n');
  return cwd;
}

const CANARIES = /CANARY|ZZ99|Z9870000|98700000/i;

describe('dbv import sen2', () => {
  it.each(['exports/blade', 'exports/xml/return.xml'])(
    'writes the tables of %s, and says what became of every row',
    async (from) => {
      const cwd = folderWithReturn();
      const { code, out, err } = await dbv(cwd, 'import', 'sen2', from, '--out', 'area');
      expect([code, err]).toEqual([0, '']);
      expect(readdirSync(path.join(cwd, 'area/data'))).toEqual(['placements.csv', 'plans.csv', 'requests.csv']);
      const plans = readFileSync(path.join(cwd, 'area/data/plans.csv'), 'utf8').split('\n');
      expect(plans[0]).toBe(
        'plan_id,person_id,birth_date,birth_month,sex,ethnicity,primary_need,request_id,start_date',
      );
      expect(plans).toHaveLength(3);
      expect(plans[1]).toMatch(/^\w+,\w+,2014-05-01,,F,WBRI,ASD,\w+,2025-06-02$/);
      // Two named plans were read; one has no start, and is set aside.
      expect(out).toMatch(/namedplan\S*\)? +2 = +1 \+ +1$/m);
      expect(out).toMatch(/error\s+.*column (startdate|StartDate)\s+\[cell-required\]/);
      expect(out).toContain('Wrote area/data/plans.csv');
      expect(
        out +
          readdirSync(path.join(cwd, 'area/data'))
            .map((name) => readFileSync(path.join(cwd, 'area/data', name), 'utf8'))
            .join(''),
      ).not.toMatch(CANARIES);
    },
  );

  it('writes files that check finds nothing wrong with, and the schools where they are given', async () => {
    const cwd = folderWithReturn();
    const gias = path.join('exports', 'edubasealldata20260115.csv');
    const { code, out } = await dbv(cwd, 'import', 'sen2', 'exports/blade', '--gias', gias, '--out', 'area');
    expect(code).toBe(0);
    expect(out).toContain('Wrote area/data/establishments.csv');
    const checked = JSON.parse((await dbv(cwd, 'check', 'area', '--json')).out);
    expect(checked.issues.map(({ code, file }: { code: string; file: string }) => [code, file])).toEqual([
      ['table-needed', 'data/case-reviews.csv'],
    ]);
    expect(checked.files.map(({ table, used }: { table: string; used: number }) => [table, used])).toEqual([
      ['requests', 2],
      ['plans', 1],
      ['placements', 1],
      ['establishments', 16],
    ]);
  });

  it('never overwrites rows unless told to, and fills templates without rows', async () => {
    const cwd = folderWithReturn();
    mkdirSync(path.join(cwd, 'area/data'));
    writeFileSync(path.join(cwd, 'area/data/requests.csv'), 'request_id,person_id,received_date\n');
    writeFileSync(path.join(cwd, 'area/data/notes.txt'), 'mine\n');
    const sen2 = (...more: string[]) => dbv(cwd, 'import', 'sen2', 'exports/blade', '--out', 'area', ...more);
    expect((await sen2()).code).toBe(0);
    const before = readFileSync(path.join(cwd, 'area/data/plans.csv'), 'utf8');
    writeFileSync(path.join(cwd, 'area/data/plans.csv'), `${before}by hand\n`);
    const { code, err } = await sen2();
    expect(code).toBe(2);
    expect(err).toContain('data/requests.csv, data/plans.csv, data/placements.csv would be overwritten');
    expect(readFileSync(path.join(cwd, 'area/data/plans.csv'), 'utf8')).toContain('by hand');
    expect((await sen2('--replace')).code).toBe(0);
    expect(readFileSync(path.join(cwd, 'area/data/plans.csv'), 'utf8')).toBe(before);
    expect(readFileSync(path.join(cwd, 'area/data/notes.txt'), 'utf8')).toBe('mine\n');
  });

  it('says what to give instead of a file it does not read, and writes nothing', async () => {
    const cwd = folderWithReturn();
    writeFileSync(path.join(cwd, 'SEN2 template.xlsm'), 'PK\u0003\u0004');
    const { code, err } = await dbv(cwd, 'import', 'sen2', 'SEN2 template.xlsm', '--out', 'area');
    expect(code).toBe(1);
    expect(err).toContain('[return-workbook]');
    expect(err).toContain('Give the nine Blade CSV files that COLLECT exports');
    expect(err).toContain('Nothing was written');
    expect(readdirSync(path.join(cwd, 'area'))).toEqual(['dbv.yaml']);
  });

  it.each([
    ['a path that is not there', ['nowhere'], 'There is no file or folder'],
    ['an empty folder', ['area/empty'], 'There is no file in'],
    ['a register that is not there', ['exports/blade', '--gias', 'none.csv'], 'There is no file none.csv'],
  ])('ends with 2 for %s', async (_, args, message) => {
    const cwd = folderWithReturn();
    mkdirSync(path.join(cwd, 'area/empty'));
    const { code, err } = await dbv(cwd, 'import', 'sen2', ...args);
    expect([code, err.includes(message)]).toEqual([2, true]);
  });

  it('gives the account as JSON', async () => {
    const cwd = folderWithReturn();
    const { out } = await dbv(cwd, 'import', 'sen2', 'exports/xml', '--out', 'area', '--json');
    const { files, counts } = JSON.parse(out);
    expect(files).toHaveLength(9);
    expect(counts.error).toBe(1);
    expect(out).not.toMatch(CANARIES);
  });

  it('shows its help', async () => {
    const { code, out } = await dbv(temporaryFolder(), 'import', 'sen2', '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/Examples:\n {2}dbv import sen2/);
  });
});

describe('sources: sen2 in dbv.yaml', () => {
  it('reads the originals as they are, instead of the tables in data', async () => {
    const cwd = folderWithReturn();
    const config = (source: string) =>
      writeFileSync(path.join(cwd, 'dbv.yaml'), `name: N\nreference_date: 2026-01-31\nsources: { sen2: ${source} }\n`);
    mkdirSync(path.join(cwd, 'data'));
    writeFileSync(path.join(cwd, 'data/plans.csv'), 'plan_id\n');
    for (const source of ['exports/blade', 'exports/xml/return.xml']) {
      config(source);
      const { code, out } = await dbv(cwd, 'check', '--json');
      expect(code).toBe(1);
      const { files, issues } = JSON.parse(out);
      expect(files).toHaveLength(9);
      expect(issues.map((issue: { code: string }) => issue.code).sort()).toEqual([
        'cell-required',
        'placement-plan-set-aside',
        'provision-unresolved',
        'table-needed',
      ]);
      expect(out).not.toMatch(CANARIES);
    }
    config('../elsewhere');
    expect((await dbv(cwd, 'check')).err).toContain('outside the area folder');
  });
});
