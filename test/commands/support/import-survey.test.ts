import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importSurvey } from '../../../src/commands/support/import-survey.ts';
import { csvOf, googleProviders, microsoftParents, PRIVATE, typedChildren } from '../../ingest/survey-forms/exports.ts';
import { dbvWith, fakeWorld, temporaryFolder } from '../../world.ts';
import { scripted } from './map-area.ts';
import { surveyArea } from './survey-area.ts';

const parents = (...more: string[]) => ['import', 'survey', 'p.csv', '--group', 'parent_carer', '--out', 'a', ...more];
const providers = (...more: string[]) => ['import', 'survey', 'g.csv', '--group', 'provider', '--out', 'a', ...more];

/** Every file below a folder as one text. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('dbv import survey', () => {
  it('reads an export of Microsoft Forms into surveys.csv, and dbv check reads that', async () => {
    const area = surveyArea();
    area.put('p.csv', microsoftParents(12));
    const { code, out } = await area.run(...parents('--yes', '--json'));
    expect(code).toBe(0);
    const said = JSON.parse(out);
    // The fifth respondent did not agree; seventeen elements each.
    expect(said).toMatchObject({
      read: 12,
      used: 11,
      setAside: [{ reason: 'survey-no-consent', count: 1 }],
      added: 11,
      known: 0,
      rows: 11 * 17,
      written: true,
    });
    expect(area.rows()).toHaveLength(187);
    const checked = JSON.parse((await area.run('check', 'a', '--json')).out);
    expect(checked.files).toContainEqual(expect.objectContaining({ table: 'surveys', read: 187, used: 187 }));
    expect(checked.issues.filter(({ file }: { file: string }) => file === 'data/surveys.csv')).toEqual([]);
  });

  it('keeps the map in dbv.yaml beside what stands there, and asks nothing the next time', async () => {
    const area = surveyArea();
    area.put('p.csv', microsoftParents(4));
    await area.run(...parents('--yes', '--set', 'Is there anything else you would like to say?='));
    expect(area.read('a/dbv.yaml')).toMatch(/^# Ours\.\nname: A\n/);
    const { columns } = area.config().surveys.parent_carer;
    expect(Object.keys(columns)).toHaveLength(39);
    expect(columns['Have you read this, and are you happy to take part?']).toBe('consent');
    expect(columns['Is there anything else you would like to say?']).toBe('ignore');
    const before = area.read('a/dbv.yaml');
    area.put('p.csv', microsoftParents(7));
    // Neither a person nor --yes.
    const again = await area.run(...parents());
    expect(again.code).toBe(0);
    expect(area.read('a/dbv.yaml')).toBe(before);
  });

  it('adds only new respondents of a longer export, also when a spreadsheet shows its times in another way', async () => {
    const area = surveyArea();
    area.put('p.csv', microsoftParents(6));
    await area.run(...parents('--yes'));
    const first = area.rows();
    const longer = microsoftParents(12).replaceAll(/10\/(\d\d)\/25 9:(\d\d):\d\d/g, '2025-10-$1 09:$2');
    area.put('p.csv', longer);
    const { out } = await area.run(...parents('--yes', '--json'));
    expect(JSON.parse(out)).toMatchObject({ added: 6, known: 5, changed: 0 });
    expect(area.rows().slice(0, first.length)).toEqual(first);
    expect(area.rows()).toHaveLength(187);
    const once = await area.run(...parents('--yes', '--json'));
    expect(JSON.parse(once.out)).toMatchObject({ added: 0, known: 11, rows: 0 });
    expect(area.rows()).toHaveLength(187);
  });

  it('lets no name, address or remark into any file or message', async () => {
    const area = surveyArea();
    area.put('p.csv', microsoftParents(6));
    area.put('g.csv', googleProviders(4));
    const runs = [
      await area.run(...parents('--dry-run')),
      await area.run(...parents('--yes')),
      await area.run(...parents('--yes', '--json')),
      await area.run(...providers('--yes', '--json')),
      await area.run(...providers('--yes', '--set', 'Please tick to say you agree to take part=consent')),
      await area.run('check', 'a'),
    ];
    const said = runs.map(({ out, err }) => out + err).join('\n');
    for (const text of PRIVATE) {
      expect(said).not.toContain(text);
      expect(everything(path.join(area.cwd, 'a'))).not.toContain(text);
    }
    expect(said).toContain('Never read: "Email", "Name".');
  });

  it('reads an export of Google Forms, once it is said where consent stands', async () => {
    const area = surveyArea();
    area.put('g.csv', googleProviders(6));
    const open = await area.run(...providers('--yes'));
    expect(open.code).toBe(1);
    expect(open.out.replace(/\s+/g, ' ')).toContain('whose answers may not be used: say what it is.');
    expect(existsSync(path.join(area.cwd, 'a/data/surveys.csv'))).toBe(false);
    const flags = [
      ...['--set', 'Please tick to say you agree to take part=consent'],
      ...['--set', 'Which children do you mainly work with?=phase'],
    ];
    const { code, out } = await area.run(...providers('--yes', '--json', ...flags));
    expect(code).toBe(0);
    // Six kinds of yes, four of them of other languages or numbers.
    expect(JSON.parse(out)).toMatchObject({ read: 6, used: 6, issues: [] });
    const [first] = area.rows();
    expect(first).toMatch(/^s[0-9a-f]{4}-[0-9a-f]{12},provider,E01,[1-5],[1-5]?,[01],(primary|secondary|post16),,$/);
  });

  it('reads forms typed in from paper, on a scale of three words', async () => {
    const area = surveyArea();
    area.put('c.csv', typedChildren(9));
    const { code } = await area.run('import', 'survey', 'c.csv', '--group', 'child', '--out', 'a', '--yes');
    expect(code).toBe(0);
    expect(area.rows()).toHaveLength(72);
    const marks = area.rows().flatMap((row) => row.split(',').slice(3, 5));
    expect(new Set(marks)).toEqual(new Set(['1', '3', '5', '']));
  });

  it('locates cells that it cannot read, and reads them once their words are known', async () => {
    const area = surveyArea();
    const header = ['ID', 'E05 importance', 'E05 experience'];
    area.put(
      'p.csv',
      csvOf(header, [
        ['1', 'Very important', 'Not great'],
        ['2', '3', 'Grim'],
      ]),
    );
    const { out } = await area.run(...parents('--yes', '--json'));
    expect(
      JSON.parse(out).issues.map(({ code, line, column }: Record<string, unknown>) => [code, line, column]),
    ).toEqual([
      ['survey-answer-unknown', 2, 'E05 experience'],
      ['survey-answer-unknown', 3, 'E05 experience'],
    ]);
    expect(out).not.toMatch(/Not great|Grim/);
    const words = ['--answer', 'experience:Not great=2', '--answer', 'experience:Grim=1'];
    const kept = await area.run(...parents('--yes', '--json', ...words));
    // They are there already, without the half that could not be read.
    expect(JSON.parse(kept.out)).toMatchObject({ added: 0, known: 2, changed: 2, issues: [] });
    expect(area.config().surveys.parent_carer.answers).toEqual({ experience: { 'Not great': '2', Grim: '1' } });
    const replaced = await area.run(...parents('--replace', '--json'));
    expect(JSON.parse(replaced.out)).toMatchObject({ added: 2, takenOut: 2, rows: 2 });
    expect(area.rows().map((row) => row.split(',').slice(2, 5).join())).toEqual(
      expect.arrayContaining(['E05,5,2', 'E05,3,1']),
    );
  });

  it('keeps answers of other groups, and of respondents that an area numbered itself', async () => {
    const area = surveyArea();
    const own =
      'respondent_id,group,element,importance,experience,top_three,phase,need\nS1,provider,E01,5,1,,,\nS1,parent_carer,E01,4,2,,,\n';
    area.put('a/data/surveys.csv', own);
    area.put('p.csv', csvOf(['ID', 'E05 importance'], [['1', '5']]));
    await area.run(...parents('--yes'));
    expect(area.read('a/data/surveys.csv').startsWith(own)).toBe(true);
    await area.run(...parents('--yes', '--replace'));
    expect(area.rows().map((row) => row.split(',')[1])).toEqual(['provider', 'parent_carer']);
  });

  it('keeps comments when asked to, in their column and in no report', async () => {
    const area = surveyArea();
    const header = ['ID', 'E05 importance', 'Comments'];
    area.put(
      'p.csv',
      csvOf(header, [
        ['1', '5', 'More time, please'],
        ['2', '4', 'n/a'],
      ]),
    );
    await area.run(...parents('--yes'));
    expect(area.read('a/data/surveys.csv')).not.toContain('More time');
    const { out } = await area.run(...parents('--yes', '--replace', '--comments'));
    expect(out.replace(/\s+/g, ' ')).toContain('Read them for names before anyone else does.');
    expect(out).not.toContain('More time');
    expect(area.rows().filter((row) => row.endsWith(',"More time, please"'))).toHaveLength(1);
  });

  it('writes nothing and makes no key on a dry run, or where nobody is there to ask', async () => {
    const area = surveyArea();
    area.put('p.csv', microsoftParents(3));
    const dry = await area.run(...parents('--dry-run'));
    expect([dry.code, dry.out.includes('Not written to')]).toEqual([0, true]);
    const nobody = await area.run(...parents());
    expect(nobody.code).toBe(2);
    expect(nobody.err).toContain('Nobody is there to ask');
    expect(existsSync(area.key)).toBe(false);
    expect(readdirSync(path.join(area.cwd, 'a', 'data'))).toEqual([]);
    expect(area.config()).not.toHaveProperty('surveys');
  });

  it('refuses another key, under which everyone would count twice', async () => {
    const area = surveyArea();
    area.put('p.csv', microsoftParents(3));
    await area.run(...parents('--yes'));
    const other = { DBV_KEY_FILE: path.join(temporaryFolder(), 'other') };
    const { code, err } = await dbvWith(other, area.cwd, ...parents('--yes'));
    expect(code).toBe(2);
    expect(err).toContain('imported with another key');
    expect(area.rows()).toHaveLength(51);
    expect((await dbvWith(other, area.cwd, ...parents('--yes', '--replace'))).code).toBe(0);
    expect(area.rows()).toHaveLength(51);
  });

  it('says so where there is no file, no header, no question or a table that cannot be added to', async () => {
    const area = surveyArea();
    expect((await area.run(...parents('--yes'))).err).toContain('There is no file p.csv.');
    area.put('p.csv', 'someone@example.org,5\n');
    expect((await area.run(...parents('--yes'))).err).toContain('looks like a record');
    area.put('p.csv', 'Colour,Town\nred,Leeds\n');
    const none = await area.run(...parents('--yes'));
    expect([none.code, none.out.includes('No column was matched')]).toEqual([1, true]);
    area.put('a/data/surveys.csv', 'respondent_id,group\n"A,child\n');
    expect((await area.run(...parents('--yes'))).err).toContain('errors that make it unusable');
    expect((await area.run(...parents('--yes', '--set', 'Colour=E99.importance'))).err).toContain('no element for E99');
  });

  it('asks a person, writes what is confirmed, and prints the command that does the same without questions', async () => {
    const area = surveyArea();
    const header = [
      'ID',
      'How important: being told the truth early and people listening to what I know about my child',
      'Town',
    ];
    area.put('p.csv', csvOf(header, [['1', '5', 'Leeds']]));
    let [out, err] = ['', ''];
    const world = {
      ...fakeWorld(area.cwd),
      env: { DBV_KEY_FILE: area.key },
      write: (text: string) => {
        out += text;
      },
      say: (text: string) => {
        err += text;
      },
      finish: () => {},
    };
    const { dialogue, asked } = scripted([/being told the truth/, 'E05.importance']);
    const options = { group: 'parent_carer', columns: [], words: [] } as const;
    await importSurvey(path.join(area.cwd, 'p.csv'), path.join(area.cwd, 'a'), options, world, dialogue);
    expect(asked).toHaveLength(2);
    expect(out).toContain('1 new respondent.');
    expect(area.config().surveys.parent_carer.columns).toEqual({ [header[1]!]: 'E05.importance', Town: 'ignore' });
    expect(err).toContain('dbv import survey p.csv --group parent_carer --out a --yes');
    const replay = [...err.matchAll(/--set (?:"([^"]+)"|(\S+))/g)].flatMap(([, long, short]) => [
      '--set',
      (long ?? short)!,
    ]);
    const copy = surveyArea();
    copy.put('p.csv', area.read('p.csv'));
    expect((await copy.run(...parents('--yes', ...replay))).code).toBe(0);
    expect(copy.config().surveys).toEqual(area.config().surveys);
  });
});
