import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCaseReviews } from '../../../src/commands/support/import-case-reviews.ts';
import type { Question } from '../../../src/commands/support/map-dialogue.ts';
import { looksOf } from '../../../src/commands/support/map-report.ts';
import { dbv, fakeWorld } from '../../world.ts';
import { HEADER, reviewArea, row, rowsIn, SAMPLE, textIn, workshop } from './review-area.ts';

const REVIEWS = 'area/data/case-reviews.csv';
const SECONDS = 'area/data/second-reviews.csv';
const CANARY = 'CANARY-SURNAME';

const run = (cwd: string, ...argv: string[]) => dbv(cwd, 'import', 'case-reviews', ...argv, '--out', 'area');
const jsonOf = async (cwd: string, ...argv: string[]) => JSON.parse((await run(cwd, ...argv, '--json')).out);

/** Runs with a person who gives these answers, one a question. */
async function runWith(cwd: string, answers: readonly string[], ...files: string[]) {
  const asked: Question[] = [];
  let out = '';
  let code = 0;
  const world = {
    ...fakeWorld(cwd),
    write: (text: string) => {
      out += text;
    },
    finish: (finished: 0 | 1) => {
      code = finished;
    },
  };
  const ask = async (question: Question) => {
    asked.push(question);
    const answer = answers[asked.length - 1];
    if (answer === undefined) throw new Error(`nobody expected: ${question.message}`);
    expect(question.choices.map(({ value }) => value)).toContain(answer);
    return answer;
  };
  await importCaseReviews(files, path.join(cwd, 'area'), {}, world, { ask, show: () => {}, looks: looksOf(world) });
  return { asked, out, code };
}

describe('dbv import case-reviews', () => {
  it('adds what workshops wrote to the reviews of the area, with what the sample says, and accounts for every row', async () => {
    const cwd = reviewArea({
      'w1.csv': workshop(row('pb1'), row('pa2', { outcome: 'cannot_say' }), 'pa3,mainstream:primary,291,,,,,,,,,,,,'),
      'w2.csv': workshop(row('pa1')),
    });
    const { code, out, err } = await run(cwd, 'w1.csv', 'w2.csv');
    expect([code, err]).toEqual([0, '']);
    expect(
      rowsIn(cwd, REVIEWS).map((each) => [each.case_id, each.stratum, each.population, each.current_provision]),
    ).toEqual([
      ['pa1', 'mainstream:primary', '291', 'mainstream'],
      ['pa2', 'mainstream:primary', '291', 'mainstream'],
      ['pb1', 'special_independent:secondary', '60', 'special_independent'],
    ]);
    expect(out).toMatch(/w1\.csv +3 = +2 \+ +1\n/);
    expect(out).toContain('Not filled in yet, and counted as set aside: 1 row.');
    expect(out).toContain('3 new');
    expect(out).toMatch(/Mainstream, primary: 2 reviewed of 3 drawn\. Still to review: 1 of pa3;\s+reserves left: 1\./);
    expect(out).toContain('Wrote area/data/case-reviews.csv');
    expect(existsSync(path.join(cwd, SECONDS))).toBe(false);
  });

  it('gives the same file whatever order the workshops are named in, and nothing new the second time', async () => {
    const files = { 'w1.csv': workshop(row('pb1'), row('pa2')), 'w2.csv': workshop(row('pa1')) };
    const [one, other] = [reviewArea(files), reviewArea(files)];
    await run(one, 'w1.csv', 'w2.csv');
    await run(other, 'w2.csv', 'w1.csv');
    expect(textIn(other, REVIEWS)).toBe(textIn(one, REVIEWS));
    const before = textIn(one, REVIEWS);
    const { code, out } = await run(one, 'w1.csv', 'w2.csv');
    expect([code, textIn(one, REVIEWS)]).toEqual([0, before]);
    expect(out).toContain('3 there already');
    expect(out).toContain('There was nothing new to write.');
  });

  it('reads a file as Excel saves it: titles, semicolons, Windows-1252, merged headers, a repeated header, blank ends', async () => {
    const header = HEADER.replaceAll(',', ';').replace('decisive;', 'decisive;;');
    const messy = [
      'Case review workshop 3;;;;;;;;;;;;;;;;;;',
      ';;;;;;;;;;;;;;;;;;',
      `${header};;`,
      'pa1;mainstream:primary;291;25/10/2025;;The right support in the right place;;Outreach teams;E09;Health services;TRUE;FALSE;Fairly sure;No;SENCO, psychologist;"A na\u00efve note; \u00a35";;',
      `${header};;`,
      'pa2;;;26/10/2025;;More specialist support needed;In primary school;e14;;;YES;no;3;0;SENCO',
      ';;;;;;;;;;;;;;;;;;',
      ';;;;;;;;;;;;;;;;;;',
    ];
    const cwd = reviewArea({ 'w.csv': Buffer.from(`${messy.join('\r\n')}\r\n`, 'latin1') });
    const { code, out } = await run(cwd, 'w.csv');
    expect(code, out).toBe(0);
    const [first, second] = textIn(cwd, REVIEWS).split('\n').slice(1);
    expect(first).toBe(
      'pa1,,mainstream:primary,291,2025-10-25,,ASD,mainstream,right_now,,,E12;E09,E14,1,0,2,0,"SENCO, psychologist",A na\u00efve note; \u00a35',
    );
    expect(second).toBe(
      'pa2,,mainstream:primary,291,2025-10-26,,SLCN,mainstream,more_specialist_needed,,primary,E14,,1,0,3,0,SENCO,',
    );
    expect(out).toContain('row-repeated-header');
    expect(out).not.toContain('na\u00efve note');
    expect(textIn(cwd, 'area/dbv.yaml')).toContain('Outreach teams: E12');
  });

  it('takes nothing that is not certain without a person: it says what could be meant, and keeps what was said', async () => {
    const cwd = reviewArea({
      'w.csv': workshop(row('pa1', { decisive: 'Outreach' }), row('pa2', { decisive: CANARY }), row('pa3')),
    });
    const refused = await run(cwd, 'w.csv');
    expect([refused.code, existsSync(path.join(cwd, REVIEWS))]).toEqual([2, false]);
    expect(refused.err).toContain('"Outreach" may be E12 (Outreach teams)');
    expect(refused.err).toContain('--value decisive:Outreach=E12');

    const certain = await run(cwd, 'w.csv', '--yes');
    expect(certain.code).toBe(1);
    expect(rowsIn(cwd, REVIEWS).map(({ case_id }) => case_id)).toEqual(['pa3']);
    expect(certain.out).toContain('2 times: lines 2, 3');

    const said = await run(cwd, 'w.csv', '--yes', '--value', 'decisive:Outreach=E12');
    expect(said.code).toBe(1);
    expect(rowsIn(cwd, REVIEWS).map(({ case_id, decisive }) => [case_id, decisive])).toEqual([
      ['pa3', 'E09'],
      ['pa1', 'E12'],
    ]);
    expect(textIn(cwd, 'area/dbv.yaml')).toContain('Outreach: E12');
    // The next workshop says it again, and nobody is asked.
    writeFileSync(path.join(cwd, 'next.csv'), workshop(row('pb1', { decisive: 'outreach; E01' })));
    expect((await run(cwd, 'next.csv')).code).toBe(0);
    expect(rowsIn(cwd, REVIEWS).at(-1)).toMatchObject({ case_id: 'pb1', decisive: 'E12;E01' });
    for (const text of [refused, certain, said]) expect(text.out + text.err).not.toContain(CANARY);
    expect(textIn(cwd, 'area/dbv.yaml')).not.toContain(CANARY);
  });

  it('asks a person about words and dates, and keeps the answers', async () => {
    const cwd = reviewArea({ 'w.csv': workshop(row('pa1', { on: '03/10/2025', decisive: 'Helth' })) });
    const { asked, code } = await runWith(cwd, ['E14', 'DD/MM/YYYY', 'yes'], path.join(cwd, 'w.csv'));
    expect(asked.map(({ message }) => message)).toEqual([
      'decisive: what does "Helth" stand for? (1 row)',
      'The dates of w.csv (reviewed_on) can be read as DD/MM/YYYY and as MM/DD/YYYY. Which is right?',
      'Write area/data/case-reviews.csv, dbv.yaml?',
    ]);
    expect(asked[0]!.choices).toContainEqual({ value: 'E14', name: 'E14: Health services' });
    expect([code, rowsIn(cwd, REVIEWS)[0]]).toMatchObject([0, { reviewed_on: '2025-10-03', decisive: 'E14' }]);
    expect(textIn(cwd, 'area/dbv.yaml')).toMatch(/dates:\n {2}case-reviews: DD\/MM\/YYYY/);
    // What was written is read by the area as it stands, under the form that is kept.
    const checked = JSON.parse((await dbv(cwd, 'check', 'area', '--json')).out);
    expect(checked.issues.filter(({ file }: { file: string }) => file.includes('case-reviews'))).toEqual([]);
  });

  it('writes nothing where the person says no, and stops where a date is not known', async () => {
    const cwd = reviewArea({ 'w.csv': workshop(row('pa1')), 'd.csv': workshop(row('pa1', { on: '03/10/2025' })) });
    const { out } = await runWith(cwd, ['no'], path.join(cwd, 'w.csv'));
    expect(out).toContain('Not written: area/data/case-reviews.csv.');
    await expect(runWith(cwd, ['(none)'], path.join(cwd, 'd.csv'))).rejects.toThrow('Stopped. Nothing was written.');
    expect(existsSync(path.join(cwd, 'area/data'))).toBe(false);
  });

  it('never guesses dates row by row', async () => {
    const cwd = reviewArea({ 'w.csv': workshop(row('pa1', { on: '03/10/2025' }), row('pa2', { on: '04/10/2025' })) });
    const refused = await run(cwd, 'w.csv', '--yes');
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('date-ambiguous')]);
    expect(refused.err).toContain('--date DD/MM/YYYY');
    expect(refused.err).toContain('Nothing was written.');
    expect((await run(cwd, 'w.csv', '--date', 'DD/MM/YYYY')).code).toBe(0);
    expect(rowsIn(cwd, REVIEWS).map(({ reviewed_on }) => reviewed_on)).toEqual(['2025-10-03', '2025-10-04']);
  });

  it('loses nothing that is there: other columns, rows with faults, its form, its dates and its encoding', async () => {
    const there = [
      'Table;case_id;stratum;population;reviewed_on;primary_need;current_provision;ideal_outcome;decisive;reviewer_roles;confidence;dissent;parent_view;child_view',
      'blue;pa2;mainstream:primary;291;13/10/2025;;mainstream;right_now;E01;SENCO;1;0;1;0',
      'caf\u00e9;px;mainstream:primary;;31/12/2024;;mainstream;nonsense;E01;SENCO;1;;;',
      '',
    ].join('\r\n');
    const cwd = reviewArea({
      [REVIEWS]: Buffer.from(there, 'latin1'),
      'w.csv': workshop(
        row('pa1'),
        row('pa2', { decisive: 'E02' }),
        row('px').replace('px,,', 'px,mainstream:primary,'),
      ),
    });
    const kept = await run(cwd, 'w.csv');
    expect(kept.code).toBe(1);
    expect(kept.out).toContain('1 new');
    expect(kept.out).toMatch(/something\s+else\. Give --replace where it was corrected/);
    expect(kept.out).toMatch(/w\.csv\s+line 3/);
    expect(kept.out).toMatch(/the case stands in a row with\s+faults/);
    const latin = () => readFileSync(path.join(cwd, REVIEWS), 'latin1');
    const added = ';pa1;mainstream:primary;291;13/10/2025;ASD;mainstream;right_now;E09;SENCO;2;0;1;0\r\n';
    expect(latin()).toBe(there + added);

    expect((await run(cwd, 'w.csv', '--replace')).code).toBe(1);
    const corrected = 'blue;pa2;mainstream:primary;291;13/10/2025;SLCN;mainstream;right_now;E02;SENCO;2;0;1;0';
    expect(latin()).toBe(there.replace(/^blue.*$/m, corrected) + added);
  });

  it('says which column is missing from a file that is there, and leaves it as it was', async () => {
    const there =
      'case_id,stratum,reviewed_on,current_provision,ideal_outcome\npz,mainstream:primary,2025-01-01,mainstream,right_now\n';
    const cwd = reviewArea({ [REVIEWS]: there, 'w.csv': workshop(row('pa1')) });
    const { code, err } = await run(cwd, 'w.csv');
    expect([code, err]).toEqual([2, expect.stringContaining('has no column for')]);
    expect(textIn(cwd, REVIEWS)).toBe(there);
  });

  it('replaces a review only where it is told to, in its place, and leaves every other line as it is', async () => {
    const cwd = reviewArea({ 'w1.csv': workshop(row('pa1'), row('pa2'), row('pb1')) });
    await run(cwd, 'w1.csv');
    const before = textIn(cwd, REVIEWS).split('\n');
    writeFileSync(path.join(cwd, 'w2.csv'), workshop(row('pa2', { decisive: 'E14' })));
    expect((await run(cwd, 'w2.csv')).code).toBe(1);
    expect(textIn(cwd, REVIEWS).split('\n')).toEqual(before);
    const { code, out } = await run(cwd, 'w2.csv', '--replace');
    expect([code, out]).toEqual([0, expect.stringContaining('1 in place of what was there')]);
    const after = textIn(cwd, REVIEWS).split('\n');
    expect(after.filter((line, index) => line !== before[index])).toEqual([before[2]!.replace('E09', 'E14')]);
  });

  it('asks a person whether a review that differs is a correction or a second one', async () => {
    const cwd = reviewArea({
      'w1.csv': workshop(row('pa1')),
      'w2.csv': workshop(row('pa1', { outcome: 'cannot_say' })),
    });
    await run(cwd, 'w1.csv');
    const { asked, out } = await runWith(cwd, ['second', 'yes'], path.join(cwd, 'w2.csv'));
    expect(asked[0]!.message).toContain('w2.csv, line 2: the case has a review of the same day and roles');
    expect(out).toContain('1 second, independent reviews');
    expect(rowsIn(cwd, SECONDS).map(({ case_id, ideal_outcome }) => [case_id, ideal_outcome])).toEqual([
      ['pa1', 'cannot_say'],
    ]);
    expect(rowsIn(cwd, REVIEWS)).toHaveLength(1);
  });

  it('puts second reviews apart and shows how far reviewers agree', async () => {
    const said = ['right_now', 'cannot_say', 'right_now'];
    const seconds = ['right_now', 'cannot_say', 'mainstream_not_special'];
    const cwd = reviewArea({
      'w1.csv': workshop(...said.map((outcome, index) => row(`pa${index + 1}`, { outcome, point: 'primary' }))),
      'w2.csv': workshop(
        ...seconds.map((outcome, index) => row(`pa${index + 1}`, { outcome, on: '2025-10-20', decisive: 'E09; E14' })),
      ),
    });
    const { code, out } = await run(cwd, 'w1.csv', 'w2.csv');
    expect(code).toBe(0);
    expect(rowsIn(cwd, SECONDS)).toHaveLength(3);
    // 2 of 3 alike; by chance (2·1 + 1·1) ÷ 9 = ⅓: kappa (⅔ − ⅓) ÷ ⅔ = 0.5.
    expect(out).toMatch(/What could have been: the same in 2 of 3; kappa 0\.50 \(.*\); too few\s+to generalise\./);
    expect(out).toMatch(/Where the path parted, where both say: the same in 0 of 0\./);
    expect(out).toMatch(/Which elements were decisive: the same in 0 of 3; kappa/);
    const { agreement, reviews } = await jsonOf(cwd, 'w1.csv', 'w2.csv');
    expect(agreement[0]).toMatchObject({ about: 'ideal_outcome', pairs: 3, agreed: 2, generalise: false });
    expect(new Set(reviews.map(({ fate }: { fate: string }) => fate))).toEqual(new Set(['unchanged']));
  });

  it('may be told that all are second reviews, also where they agree in everything', async () => {
    const cwd = reviewArea({
      'w.csv': workshop(row('pa1'), row('pa2')),
      'again.csv': workshop(row('pa1'), row('pa3')),
    });
    await run(cwd, 'w.csv');
    const { code, out } = await run(cwd, 'again.csv', '--second');
    expect([code, out]).toEqual([1, expect.stringContaining('no first review')]);
    expect(rowsIn(cwd, SECONDS).map(({ case_id }) => case_id)).toEqual(['pa1']);
  });

  it('reports cases that were not drawn, by line, and strata that were', async () => {
    const cwd = reviewArea({
      'w.csv': workshop(
        row('zz').replace('zz,,', 'zz,mainstream:primary,'),
        row('pa1').replace('pa1,,', 'pa1,special_state:primary,'),
      ),
    });
    const found = await jsonOf(cwd, 'w.csv');
    expect(found.issues.map(({ code, line }: { code: string; line: number }) => [code, line])).toEqual([
      ['case-not-sampled', 2],
      ['case-stratum-drawn', 3],
    ]);
    expect(found.sample.strata[0]).toMatchObject({
      stratum: 'mainstream:primary',
      drawn: 3,
      reviewed: 1,
      missing: ['pa2', 'pa3'],
    });
    expect(found.sample.notSampled).toBe(1);
    expect(JSON.stringify(found)).not.toContain('zz');
    expect(rowsIn(cwd, REVIEWS).map(({ stratum }) => stratum)).toEqual(['mainstream:primary', 'mainstream:primary']);
  });

  it('works without a sample, and shows what it would do without doing it', async () => {
    const cwd = reviewArea({ 'w.csv': workshop(row('pa1').replace('pa1,,', 'pa1,mainstream:primary,')) }, '');
    const dry = await run(cwd, 'w.csv', '--dry-run');
    expect([dry.code, dry.out]).toEqual([0, expect.stringContaining('Not written: area/data/case-reviews.csv.')]);
    expect(dry.out).not.toContain('The sample');
    expect(existsSync(path.join(cwd, 'area/data'))).toBe(false);
    expect(textIn(cwd, 'area/dbv.yaml')).toBe('name: Northshire\nreference_date: 2026-01-31\n');
    expect((await run(cwd, 'w.csv')).code).toBe(0);
  });

  it('takes a folder of files, and columns by names of their own', async () => {
    const cwd = reviewArea({
      'filled/a.csv': workshop(row('pa1')),
      'filled/b.CSV':
        'Case number,Date of the review,What could have been,The big ones\npa2,2025-10-13,cannot_say,E01\n',
      'filled/read me.txt': 'no',
    });
    const { code, out } = await run(cwd, 'filled', '--set', 'decisive=The big ones');
    expect(code, out).toBe(0);
    expect(rowsIn(cwd, REVIEWS).map(({ case_id, decisive }) => [case_id, decisive])).toEqual([
      ['pa1', 'E09'],
      ['pa2', 'E01'],
    ]);
  });

  it.each([
    [['none.csv'], 'There is no file'],
    [['empty'], 'There is no CSV file in'],
    [['w.csv', '--value', 'decisive:Outreach=E99'], 'The codes of decisive are E01'],
    [['w.csv', '--value', 'notes:a=b'], 'Columns with words are'],
    [['w.csv', '--value', 'decisive'], 'Write it as column:word=code'],
    [['w.csv', '--set', 'birth_date=DOB'], 'Case reviews have no such column'],
    [['w.csv', '--date', 'yesterday'], 'Choose a form'],
  ])('says what is amiss with %j', async (argv, message) => {
    const cwd = reviewArea({ 'w.csv': workshop(row('pa1')), 'empty/x.txt': '' });
    const { code, err } = await run(cwd, ...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('writes nothing where one of the files cannot be read', async () => {
    const cwd = reviewArea({ 'w.csv': workshop(row('pa1')), 'book.xlsx': new Uint8Array([80, 75, 3, 4, 0, 0, 1]) });
    const { code, err } = await run(cwd, 'w.csv', 'book.xlsx');
    expect([code, err]).toEqual([1, expect.stringContaining('file-not-text')]);
    const other = await run(cwd, 'w.csv', 'area/answers/sample.csv');
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('header-missing')]);
    expect(existsSync(path.join(cwd, REVIEWS))).toBe(false);
  });

  it('does not lay reviews beside a table that cannot be read', async () => {
    const cwd = reviewArea({ [REVIEWS]: 'case_id,stratum\npa1,mainstream:primary\n', 'w.csv': workshop(row('pa2')) });
    const { code, err } = await run(cwd, 'w.csv');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('data/case-reviews.csv cannot be used, so nothing was written'),
    ]);
  });

  it('keeps notes in the reviews, and shows none of them', async () => {
    const cwd = reviewArea({
      'w.csv': workshop(row('pa1', { notes: CANARY, roles: CANARY }), `,,,,,,,,,,,,,,${CANARY}`),
    });
    const ran = [await run(cwd, 'w.csv', '--dry-run'), await run(cwd, 'w.csv', '--json'), await run(cwd, 'w.csv')];
    for (const { out, err } of ran) expect(out + err).not.toContain(CANARY);
    expect(textIn(cwd, REVIEWS)).toContain(CANARY);
    expect(SAMPLE).not.toContain(CANARY);
  });
});
