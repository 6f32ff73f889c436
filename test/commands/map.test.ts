import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mapExport } from '../../src/commands/support/map-export.ts';
import { annexA, EXPORTS, one, placements, synergy } from '../ingest/map/exports.ts';
import { dbv, fakeWorld } from '../world.ts';
import { areaWith, configOf, NO_FLAGS, scripted } from './support/map-area.ts';

const ONE = ['map', 'a/data/one.csv', 'a'] as const;
const NEED = ['--set', 'primary_need=SEN Need (1)'] as const;

describe('dbv map --yes', () => {
  it('writes what is certain of an export with local names, dates and words, and dbv check reads it', async () => {
    const cwd = areaWith('requests-2025.csv', synergy());
    const { code, out } = await dbv(cwd, 'map', 'a/data/requests-2025.csv', 'a', '--yes');
    expect(code).toBe(0);
    expect(parse(configOf(cwd))).toEqual({
      name: 'A',
      reference_date: '2026-01-31',
      sources: { requests: 'data/requests-2025.csv' },
      columns: {
        requests: {
          request_id: 'Request ref',
          person_id: 'Client ID',
          received_date: 'Date request was received',
          outcome: 'Decision to assess',
          outcome_date: 'Date of decision to assess',
          assessment_outcome: 'Decision to issue',
          assessment_outcome_date: 'Date of decision to issue',
          exception_20_weeks: 'Twenty week time limit exceptions apply',
        },
      },
      dates: { requests: 'DD-MMM-YYYY' },
      values: { requests: { outcome: { Agreed: 'Y', Refused: 'N' }, assessment_outcome: { 'Plan issued': 'Y' } } },
    });
    expect(out).toContain('Written to a/dbv.yaml:');
    expect(out).toContain('Next: dbv check a');
    expect(out.replace(/\s+/g, ' ')).toContain('source: Referrer? So named in Access Synergy. 35 of 40 filled cells');
    const checked = await dbv(cwd, 'check', 'a', '--json');
    expect(JSON.parse(checked.out).files).toContainEqual(
      expect.objectContaining({ table: 'requests', read: 40, used: 40, setAside: 0 }),
    );
  });

  it('maps every table that can be read with what is certain', async () => {
    const cwd = areaWith('one.csv', one());
    const { code, out } = await dbv(cwd, ...ONE, '--yes');
    expect(code).toBe(0);
    expect(parse(configOf(cwd)).sources).toEqual({ placements: 'data/one.csv' });
    expect(out).not.toContain('Plans (plans)');
  });

  it('writes nothing while something that a table needs is open, and names the flag that settles it', async () => {
    const cwd = areaWith('one.csv', one());
    const before = configOf(cwd);
    const { code, out } = await dbv(cwd, ...ONE, '--yes', '--table', 'plans,placements');
    expect(code).toBe(1);
    expect(configOf(cwd)).toBe(before);
    expect(out).toContain('--set "plans.primary_need=SEN Need (1)"');
    expect(out).toContain('Nothing was written');
    const settled = await dbv(cwd, ...ONE, '--yes', '--table', 'plans,placements', ...NEED);
    expect(settled.code).toBe(0);
    expect(parse(configOf(cwd)).sources).toEqual({ plans: 'data/one.csv', placements: 'data/one.csv' });
  });

  it('never guesses dates that can be read two ways', async () => {
    const cwd = areaWith('annex-a.csv', annexA());
    const map = ['map', 'a/data/annex-a.csv', 'a', '--yes', '--set', 'plan_id=Unique ID'];
    const { code, out } = await dbv(cwd, ...map);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'The dates of "Date of birth" (birth_date) can be read as DD/MM/YYYY and as MM/DD/YYYY.',
    );
    expect(out).toContain('--date plans.start_date=DD/MM/YYYY');
    expect(parse(configOf(cwd))).not.toHaveProperty('columns');
    expect((await dbv(cwd, ...map, '--date', 'DD/MM/YYYY')).code).toBe(0);
    expect(parse(configOf(cwd)).dates).toEqual({ plans: 'DD/MM/YYYY' });
    expect(JSON.parse((await dbv(cwd, 'check', 'a', '--json')).out).files).toContainEqual(
      expect.objectContaining({ table: 'plans', read: 24, used: 24 }),
    );
  });

  it('writes words a person gave a code, and words for a blank', async () => {
    const cwd = areaWith('one.csv', one());
    const flags = [
      ...NEED,
      '--value',
      'primary_need:Aut/comm=ASD',
      '--value',
      'provision:Enhanced nurture base=resourced',
    ];
    await dbv(cwd, ...ONE, '--yes', '--table', 'plans,placements', ...flags, '--set', 'provision=SEN School Type');
    const { values } = parse(configOf(cwd));
    expect(values.plans.primary_need).toEqual({
      'Aut/comm': 'ASD',
      'Autistic Spectrum Condition': 'ASD',
      'Social, Emotional & Mental Health': 'SEMH',
      'Speech and Language needs': 'SLCN',
      'ASD - Autism': 'ASD',
      'Moderate Learning Difficulties': 'MLD',
    });
    expect(values.placements.provision).toMatchObject({ E_INSS: 'special_independent', E_MMS: 'mainstream' });
    const checked = JSON.parse((await dbv(cwd, 'check', 'a', '--json')).out);
    // Two rows of 46 have a need that is no code, and the header stands in the file twice.
    expect(checked.files).toEqual([
      expect.objectContaining({ table: 'plans', read: 47, used: 44 }),
      expect.objectContaining({ table: 'placements', read: 47, used: 44 }),
    ]);
    const cwd2 = areaWith('p.csv', placements());
    await dbv(cwd2, 'map', 'a/data/p.csv', 'a', '--yes');
    expect(parse(configOf(cwd2)).values.placements.residential).toEqual({
      'Not Applicable': '',
      '38 to 51 weeks': 'A',
      '52 weeks': 'B',
    });
    const used = JSON.parse((await dbv(cwd2, 'check', 'a', '--json')).out);
    expect(used.issues.filter(({ code }: { code: string }) => code === 'code-unknown')).toEqual([]);
  });

  it('keeps comments, other keys and the maps of other tables, and replaces those of this one', async () => {
    const config = [
      '# who we are',
      'audience: internal # for now',
      'columns:',
      '  # the old system',
      '  requests: { request_id: Old ref, source: Gone }',
      '  plans: { plan_id: EHCP } # kept',
      'dates: DD/MM/YYYY',
      'sources: { requests: data/old.csv }',
      '# the end',
      '',
    ].join('\n');
    const cwd = areaWith('new.csv', synergy(), config);
    expect((await dbv(cwd, 'map', 'a/data/new.csv', 'a', '--yes')).code).toBe(0);
    const text = configOf(cwd);
    for (const kept of [
      '# who we are\n',
      'audience: internal # for now\n',
      '  # the old system\n',
      '# kept',
      '# the end\n',
    ]) {
      expect(text).toContain(kept);
    }
    const after = parse(text);
    expect(after.columns.plans).toEqual({ plan_id: 'EHCP' });
    expect(after.columns.requests).toMatchObject({ request_id: 'Request ref' });
    expect(after.columns.requests).not.toHaveProperty('source');
    expect(after.dates).toMatchObject({ requests: 'DD-MMM-YYYY', plans: 'DD/MM/YYYY', placements: 'DD/MM/YYYY' });
    expect(after.sources).toEqual({ requests: 'data/new.csv' });
  });

  it('says so when all of it stands there already', async () => {
    const cwd = areaWith('r.csv', synergy());
    await dbv(cwd, 'map', 'a/data/r.csv', 'a', '--yes');
    const before = configOf(cwd);
    const { code, out } = await dbv(cwd, 'map', 'a/data/r.csv', 'a', '--yes');
    expect(code).toBe(0);
    expect(out).toContain('a/dbv.yaml says all of this already.');
    expect(out).toContain('dbv.yaml maps it so.');
    expect(configOf(cwd)).toBe(before);
  });

  it('needs no source for a file in its own place, nor a map for our own names', async () => {
    const cwd = areaWith('capacity.csv', 'Provision,From date,Places\nspecial_state,01/13/2024,20\n');
    await dbv(cwd, 'map', 'a/data/capacity.csv', 'a', '--yes');
    expect(parse(configOf(cwd))).toEqual({
      name: 'A',
      reference_date: '2026-01-31',
      dates: { capacity: 'MM/DD/YYYY' },
    });
  });
});

describe('dbv map --dry-run and --json', () => {
  it('show the map and write nothing', async () => {
    const cwd = areaWith('r.csv', synergy());
    const before = configOf(cwd);
    const { code, out } = await dbv(cwd, 'map', 'a/data/r.csv', 'a', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('Not written to a/dbv.yaml:');
    const json = JSON.parse((await dbv(cwd, 'map', 'a/data/r.csv', 'a', '--dry-run', '--json')).out);
    expect(json).toMatchObject({
      file: 'data/r.csv',
      rows: 40,
      directIdentifiers: [
        { column: 'Name', knownBy: 'its name' },
        { column: 'Contact', knownBy: 'e-mail addresses' },
      ],
      tables: [{ table: 'requests', columns: { request_id: { header: 'Request ref', certain: true } }, open: [] }],
      written: false,
    });
    expect(configOf(cwd)).toBe(before);
  });

  it('reads a file outside the area only to show', async () => {
    const cwd = areaWith('r.csv', synergy());
    writeFileSync(path.join(cwd, 'elsewhere.csv'), synergy());
    expect((await dbv(cwd, 'map', 'elsewhere.csv', 'a', '--dry-run')).code).toBe(0);
    const { code, err } = await dbv(cwd, 'map', 'elsewhere.csv', 'a', '--yes');
    expect(code).toBe(2);
    expect(err).toContain('outside the area folder');
  });
});

describe('dbv map without a person', () => {
  it('shows what it found, writes nothing and says how to answer', async () => {
    const cwd = areaWith('r.csv', synergy());
    const { code, out, err } = await dbv(cwd, 'map', 'a/data/r.csv', 'a');
    expect(code).toBe(2);
    expect(out).toContain('Requests (requests)');
    expect(err).toContain('Nobody is there to ask');
    expect(err).toContain('--yes');
  });

  it.each([
    [['map', 'a/data/none.csv', 'a'], 'There is no file'],
    [['map', 'a/data/one.csv', 'b'], 'There is no folder'],
    [[...ONE, '--yes', '--set', 'plan_id=EHCP Reff'], 'Nearest is "EHCP Ref"'],
    [[...ONE, '--yes', '--set', 'plan_id=UPN'], 'is never read: it holds direct identifiers'],
    [[...ONE, '--yes', '--table', 'placements', ...NEED], 'mapped to placements, which has no column primary_need'],
    [[...ONE, '--set', 'plan=EHCP Ref'], 'There is no column plan.'],
    [[...ONE, '--set', 'planz.plan_id=EHCP Ref'], 'There is no table planz'],
    [[...ONE, '--set', 'EHCP Ref'], 'Write it as column=Header'],
    [[...ONE, '--date', 'start_date=dd/mm/yy'], 'Choose a form from YYYY-MM-DD'],
    [[...ONE, '--value', 'primary_need:Aut=AUT'], 'The codes of primary_need are SPLD'],
    [[...ONE, '--value', 'plan_id:a=b'], 'plan_id has no codes'],
    [[...ONE, '--table', 'children'], 'There is no table children'],
  ] as const)('ends with 2 for %j', async (argv, message) => {
    const { code, err } = await dbv(areaWith('one.csv', one()), ...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it.each([
    ['', 'The file is empty.'],
    ['CANARY,14/03/2015\nX,15/03/2015\n', 'looks like a record, not like a header'],
    ['Apples,CANARY\n1,2\n', 'None of the columns'],
    ['<?xml version="1.0"?><Message/>', 'dbv import sen2'],
  ])('says what is wrong with a file that is no export, and repeats nothing of it: %j', async (text, message) => {
    const { code, out, err } = await dbv(areaWith('x.csv', text), 'map', 'a/data/x.csv', 'a', '--yes');
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(out + err).not.toContain('CANARY');
  });

  it('points to the import for a file of the return', async () => {
    const blade = 'persontableid,NativeId,surname,forename,personbirthdate\n1,1,CANARY,CANARY,2015-01-01\n';
    const { err } = await dbv(areaWith('p.csv', blade), 'map', 'a/data/p.csv', 'a', '--table', 'plans', '--yes');
    expect(err).toContain('dbv import sen2');
  });
});

describe('what is never shown or written', () => {
  it.each(Object.entries(EXPORTS))('is any of the records of %s', async (name, bytes) => {
    const cwd = areaWith(`${name}.csv`, bytes());
    const run = (...flags: string[]) => dbv(cwd, 'map', `a/data/${name}.csv`, 'a', ...flags);
    const runs = [
      await run('--dry-run'),
      await run('--dry-run', '--json'),
      await run('--yes', '--table', 'plans,placements,requests', ...NEED),
      await run('--yes', '--date', 'DD/MM/YYYY', '--set', 'plan_id=Unique ID'),
      await run('--yes'),
    ];
    const everything = [...runs.flatMap(({ out, err }) => [out, err]), configOf(cwd)].join('\n');
    expect(everything).not.toMatch(/canary/i);
    // No id, number, day of a child, nor a postcode.
    expect(everything).not.toMatch(/Z\d{12}|\b9\d{9}\b|ZZ1|[ES]\d{4}|\d{2}\/\d{2}\/\d{4}/);
  });

  it('is any of it with a person either', async () => {
    const cwd = areaWith('one.csv', one());
    const { dialogue, asked, shown } = scripted(
      [/^Which table/, 'plans'],
      [/another table/, 'placements'],
      [/"Aut\/comm"/, 'ASD'],
      [/Is this the map of plans/, 'change'],
      [/^Which column/, 'ethnicity'],
      [/^ethnicity/, 'Officer notes'],
    );
    let out = '';
    const world = { ...fakeWorld(cwd), write: (text: string) => (out += text), finish: () => {} };
    await mapExport(path.join(cwd, 'a/data/one.csv'), path.join(cwd, 'a'), NO_FLAGS, world as never, dialogue);
    expect(asked.length).toBeGreaterThan(6);
    expect(JSON.stringify(asked) + shown.join() + out + configOf(cwd)).not.toMatch(
      /canary|\d{2}\/\d{2}\/\d{4}|Z\d{12}/i,
    );
  });
});

describe('dbv map with a person', () => {
  const run = async (cwd: string, file: string, dialogue: ReturnType<typeof scripted>['dialogue']) => {
    let out = '';
    const world = {
      ...fakeWorld(cwd),
      write: (text: string) => {
        out += text;
      },
      finish: () => {},
    };
    await mapExport(path.join(cwd, 'a/data', file), path.join(cwd, 'a'), NO_FLAGS, world, dialogue);
    return out;
  };

  it('asks for what is not certain, and gives a command that does the same without asking', async () => {
    const cwd = areaWith('annex-a.csv', annexA());
    const { dialogue, asked, left } = scripted(
      [/^Which table/, 'plans'],
      [/^plan_id/, 'Unique ID'],
      [/^review_meeting_date/, '(none)'],
      [/\(birth_date\)/, 'DD/MM/YYYY'],
      [/\(start_date\)/, 'DD/MM/YYYY'],
      [/^Write this/, 'yes'],
    );
    const out = await run(cwd, 'annex-a.csv', dialogue);
    expect(left).toEqual([]);
    expect(asked.map(({ message }) => message.split(' ')[0])).toEqual([
      'Which',
      'plan_id',
      'review_meeting_date',
      'Is',
      'The',
      'The',
      'Write',
    ]);
    const written = configOf(cwd);
    expect(parse(written)).toMatchObject({
      sources: { plans: 'data/annex-a.csv' },
      columns: { plans: { plan_id: 'Unique ID', person_id: 'Unique ID', start_date: 'Date initial EHC plan issued' } },
      dates: { plans: 'DD/MM/YYYY' },
      values: { plans: { sex: { '1': 'M', '2': 'F' } } },
    });
    const replay = /^dbv (map .+)$/m.exec(out)?.[1] ?? '';
    const argv = [...replay.matchAll(/"([^"]*)"|(\S+)/g)].map(([, inQuotes, plain]) => inQuotes ?? plain!);
    const again = areaWith('annex-a.csv', annexA());
    expect((await dbv(again, ...argv)).code).toBe(0);
    expect(configOf(again)).toBe(written);
  });

  it('asks what local words stand for, and takes none for an answer', async () => {
    const cwd = areaWith('one.csv', one());
    const { dialogue, asked } = scripted(
      [/^Which table/, 'plans'],
      [/"Aut\/comm" stand/, 'ASD'],
      [/"Viusal impairment" stand/, '(none)'],
    );
    const out = await run(cwd, 'one.csv', dialogue);
    const words = asked.filter(({ message }) => message.includes('stand for'));
    expect(words.map(({ message, offered }) => [message, offered])).toEqual([
      ['primary_need: what does "Aut/comm" stand for? (6 rows)', '(none)'],
      ['primary_need: what does "Viusal impairment" stand for? (1 row)', 'VI'],
    ]);
    expect(parse(configOf(cwd)).values.plans.primary_need).toMatchObject({ 'Aut/comm': 'ASD' });
    expect(out.replace(/\s+/g, ' ')).toContain('primary_need: 2 words in 2 rows stand for no code yet');
    expect(out).toContain('--value plans.primary_need:Aut/comm=ASD');
  });

  it('lets the person change a column, map another table too, and stop', async () => {
    const cwd = areaWith('one.csv', one());
    const both = scripted(
      [/^Which table/, 'plans'],
      [/Is this the map of plans/, 'change'],
      [/^Which column/, 'secondary_need'],
      [/^secondary_need/, '(none)'],
      [/another table/, 'placements'],
    );
    await run(cwd, 'one.csv', both.dialogue);
    const after = parse(configOf(cwd));
    expect(after.sources).toEqual({ plans: 'data/one.csv', placements: 'data/one.csv' });
    expect(after.columns.plans).not.toHaveProperty('secondary_need');
    const before = configOf(cwd);
    const stopped = scripted([/^Which table/, 'plans'], [/Is this the map/, 'stop']);
    await expect(run(cwd, 'one.csv', stopped.dialogue)).rejects.toMatchObject({ exitCode: 130 });
    const refused = scripted([/^Which table/, 'plans'], [/^secondary_need/, 'SEN Secondary Need'], [/^Write/, 'no']);
    expect(await run(cwd, 'one.csv', refused.dialogue)).toContain('Not written to');
    expect(configOf(cwd)).toBe(before);
  });

  it('leaves a column out whose dates nobody knows, and writes nothing while that is needed', async () => {
    const cwd = areaWith('annex-a.csv', annexA());
    const before = configOf(cwd);
    const { dialogue } = scripted(
      [/^Which table/, 'plans'],
      [/\(start_date\)/, '(none)'],
      [/\(birth_date\)/, 'DD/MM/YYYY'],
    );
    expect(await run(cwd, 'annex-a.csv', dialogue)).toContain('start_date is needed');
    expect(configOf(cwd)).toBe(before);
  });
});

describe('a column of our own name', () => {
  it('is read by its name whatever it holds, and cannot be left out', async () => {
    const text = 'measure,date,value,numerator\nwaits,2025-01-01,1,x\nwaits,2025-02-01,2,y\n';
    const cwd = areaWith('m.csv', text);
    const { code, out } = await dbv(cwd, 'map', 'a/data/m.csv', 'a', '--yes', '--set', 'numerator=');
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('The file has a column named numerator, which is read by its name');
    expect((await dbv(cwd, 'map', 'a/data/m.csv', 'a', '--yes')).code).toBe(0);
  });
});

describe('the write', () => {
  it('leaves a dbv.yaml that cannot be read alone', async () => {
    const cwd = areaWith('r.csv', synergy(), 'nonsense: true\n');
    const { code, err } = await dbv(cwd, 'map', 'a/data/r.csv', 'a', '--yes');
    expect(code).toBe(2);
    expect(err).toContain('dbv.yaml:3:1');
  });

  it('never touches the export', async () => {
    const cwd = areaWith('r.csv', synergy());
    mkdirSync(path.join(cwd, 'a', 'answers'));
    await dbv(cwd, 'map', 'a/data/r.csv', 'a', '--yes');
    expect(readFileSync(path.join(cwd, 'a/data/r.csv'))).toEqual(Buffer.from(synergy()));
  });
});
