import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkThrough } from '../../../src/commands/support/guide-session.ts';
import { UserError } from '../../../src/model/errors.ts';
import { copyOfExample, dbv, fakeWorld, temporaryFolder } from '../../world.ts';
import { AS_OFFERED, personSaying } from './guide-person.ts';

const world = { ...fakeWorld(path.sep), finish: () => {} };

async function emptyArea(): Promise<string> {
  const cwd = temporaryFolder();
  await dbv(cwd, 'init', 'ourplace', '--name', 'Our Place', '--reference-date', '2026-01-31');
  return path.join(cwd, 'ourplace');
}

const noReport = async () => {};

describe('walkThrough', () => {
  it('offers the next step, opens it, answers its questions and stops', async () => {
    const folder = await emptyArea();
    const person = personSaying(AS_OFFERED, AS_OFFERED, 'The director', 'Board', AS_OFFERED, 'stop');
    await walkThrough(folder, person, { report: noReport }, world);
    expect(person.menus[0]).toMatchObject({ message: 'Which step?', offered: 'prepare' });
    expect(person.menus[1]!.names[0]).toBe('Answer its questions (6 open)');
    expect(person.seen()).toContain('Who should be in the room\n- Director of children');
    expect(person.seen()).toMatch(/Every answer given is written\. Go on with: dbv guide .*ourplace\n$/);
  });

  it('asks nothing of a step that cannot begin, and says what it needs', async () => {
    const person = personSaying('score', '(back)', '(stop)');
    await walkThrough(await emptyArea(), person, { report: noReport }, world);
    expect(person.menus[1]!.names).toEqual(['Read the guidance', 'Back to all steps', 'Stop here']);
    expect(person.seen()).toContain('missing: no element has enough evidence for a score yet');
    expect(person.seen()).toContain('Its questions come once what it needs is there.');
  });

  it('shows guidance, and what adds to growth where cohorts are chosen', async () => {
    const person = personSaying('(read)', '(stop)');
    await walkThrough(copyOfExample('northshire'), person, { step: 'cohorts', report: noReport }, world);
    expect(person.seen()).toContain('Work through every driver in the baseline');
    expect(person.seen()).toContain('What adds most to the growth of open plans');
    expect(person.seen()).toMatch(/small groups together +\d+ +\d+ +[+\u2212]?\d+/);
    expect(person.menus.map(({ message }) => message)).toEqual(['Step 3:', 'Step 3:']);
  });

  it('changes an answer, or does not', async () => {
    const folder = copyOfExample('northshire');
    const person = personSaying(
      '(change)',
      '(back)',
      '(change)',
      'maturity:E01',
      '5',
      'We saw it.',
      'Board',
      AS_OFFERED,
      '(stop)',
    );
    await walkThrough(folder, person, { step: 'self-assessment', report: noReport }, world);
    expect(person.menus[1]!.names).toHaveLength(18);
    expect(readFileSync(path.join(folder, 'answers/self-assessment.csv'), 'utf8')).toContain(
      'E01,5,We saw it.,Board,2026-02-01',
    );
  });

  it('sees what others put into the folder meanwhile', async () => {
    const folder = await emptyArea();
    const person = personSaying('(look)', '(stop)');
    const showing = person.show;
    let looks = 0;
    const watching = {
      ...person,
      show: (text: string) => {
        showing(text);
        looks += 1;
        if (looks === 2) writeFileSync(path.join(folder, 'data/population.csv'), 'year,age,population\n2025,5,1200\n');
      },
    };
    await walkThrough(folder, watching, { report: noReport }, world);
    expect(person.seen()).toMatch(/not begun[\s\S]*1 Prepare and agree the scope +under way/);
  });

  it('writes the report, or says what stands in the way and goes on', async () => {
    const folder = await emptyArea();
    let reports = 0;
    const counting = async () => {
      reports += 1;
    };
    await walkThrough(folder, personSaying('(report)', '(stop)'), { report: counting }, world);
    expect(reports).toBe(1);
    const person = personSaying('(report)', '(stop)');
    const refusing = async () => {
      throw new UserError('A diagnosis needs data/plans.csv.', { hint: 'Add it.' });
    };
    await walkThrough(folder, person, { report: refusing }, world);
    expect(person.seen()).toContain('A diagnosis needs data/plans.csv.\nAdd it.\n');
  });

  it('knows its steps, and lets a fault of its own through', async () => {
    const folder = await emptyArea();
    const none = walkThrough(folder, personSaying(), { step: 'none', report: noReport }, world);
    await expect(none).rejects.toMatchObject({
      message: expect.stringContaining('There is no step none'),
      exitCode: 2,
    });
    const failing = async () => {
      throw new Error('a bug');
    };
    await expect(walkThrough(folder, personSaying('(report)'), { report: failing }, world)).rejects.toThrow('a bug');
  });
});
