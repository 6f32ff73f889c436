import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendRows } from '../../../src/commands/support/append-rows.ts';
import { copyOfExample, temporaryFolder } from '../../world.ts';

const ROW = { date: '2025-10-14', group: 'child', activity: 'visit', people: '9' };
const HEADER = 'date,group,activity,people,invited\n';

function area(config = 'name: Here\n'): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'dbv.yaml'), config);
  return folder;
}

function write(folder: string, name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('appendRows', () => {
  it('adds to what stands in the file of a table', async () => {
    const folder = copyOfExample('northshire');
    const before = read(folder, 'data/engagement.csv');
    expect(await appendRows(folder, 'engagement', [ROW, { ...ROW, invited: '12' }])).toEqual({
      file: 'data/engagement.csv',
      rows: 2,
      takenOut: 0,
      made: false,
    });
    expect(read(folder, 'data/engagement.csv')).toBe(
      `${before}2025-10-14,child,visit,9,\n2025-10-14,child,visit,9,12\n`,
    );
  });

  it('makes the file, and its folder, where there is none', async () => {
    const folder = area();
    expect(await appendRows(folder, 'engagement', [ROW])).toMatchObject({ made: true });
    expect(read(folder, 'data/engagement.csv')).toBe(`${HEADER}2025-10-14,child,visit,9,\n`);
  });

  it('finds the file wherever it stands, and refuses to choose between two', async () => {
    const folder = area();
    write(folder, 'answers/engagement.csv', HEADER);
    expect(await appendRows(folder, 'engagement', [ROW])).toMatchObject({ file: 'answers/engagement.csv' });
    write(folder, 'data/engagement.csv', HEADER);
    await expect(appendRows(folder, 'engagement', [ROW])).rejects.toThrow('data/engagement.csv and in answers/');
  });

  it('follows dbv.yaml to another file, with other columns, dates and words', async () => {
    const folder = area(
      [
        'name: Here',
        'sources: { engagement: data/who-came.csv }',
        'columns: { engagement: { people: Attended } }',
        'dates: { engagement: DD/MM/YYYY }',
        'values: { engagement: { group: { child: provider, pupils: child } } }',
      ].join('\n'),
    );
    const before = 'Date;Group;Activity;Attended;Room\n01/09/2025;pupils;visit;3;B2\n';
    write(folder, 'data/who-came.csv', before);
    expect(await appendRows(folder, 'engagement', [ROW])).toMatchObject({ file: 'data/who-came.csv', made: false });
    expect(read(folder, 'data/who-came.csv')).toBe(`${before}14/10/2025;pupils;visit;9;\n`);
  });

  it('writes to the file that a link leads to', async () => {
    const folder = area();
    const shared = write(temporaryFolder(), 'shared.csv', HEADER);
    mkdirSync(path.join(folder, 'data'));
    symlinkSync(shared, path.join(folder, 'data/engagement.csv'));
    await appendRows(folder, 'engagement', [ROW]);
    expect(lstatSync(path.join(folder, 'data/engagement.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(shared, 'utf8')).toBe(`${HEADER}2025-10-14,child,visit,9,\n`);
  });

  it('leaves a file that it cannot parse as it is', async () => {
    const folder = copyOfExample('northshire');
    appendFileSync(path.join(folder, 'data/engagement.csv'), '2025-12-01,child,"visit,3,\n');
    const before = read(folder, 'data/engagement.csv');
    await expect(appendRows(folder, 'engagement', [ROW])).rejects.toThrow('left as it is');
    expect(read(folder, 'data/engagement.csv')).toBe(before);
  });

  it('writes nothing where a value cannot be taken, or the folder is no area', async () => {
    const folder = area();
    await expect(appendRows(folder, 'engagement', [{ ...ROW, people: 'few' }])).rejects.toThrow('people: ');
    expect(existsSync(path.join(folder, 'data'))).toBe(false);
    rmSync(path.join(folder, 'dbv.yaml'));
    await expect(appendRows(folder, 'engagement', [ROW])).rejects.toThrow('is not an area');
  });
});
