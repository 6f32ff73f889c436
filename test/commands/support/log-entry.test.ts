import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { personOn } from '../../../src/commands/support/guide-dialogue.ts';
import { logEntry } from '../../../src/commands/support/log-entry.ts';
import { DOWN, ENTER, terminal } from '../../keys.ts';
import { copyOfExample, fakeWorld } from '../../world.ts';

function area() {
  const folder = copyOfExample('northshire');
  let out = '';
  let err = '';
  const world = {
    ...fakeWorld(folder),
    finish: () => {},
    write: (text: string) => {
      out += text;
    },
    say: (text: string) => {
      err += text;
    },
  };
  const last = (name: string, rows: number) =>
    readFileSync(path.join(folder, 'data', name), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(-rows);
  return { folder, world, last, out: () => out, err: () => err };
}

describe('logEntry', () => {
  it('asks on a terminal for what is missing', async () => {
    const { folder, world, last, out } = area();
    const { streams } = terminal([
      ['Which day', [ENTER]],
      ['Who?', [DOWN, DOWN, DOWN, ENTER]],
      ['What:', ['drop-in', ENTER]],
      ['How many took part', ['18', ENTER]],
      ['How many were invited', [ENTER]],
    ]);
    await logEntry(
      'engagement',
      folder,
      {},
      personOn(() => {}, streams),
      world,
    );
    expect(last('engagement.csv', 1)).toEqual(['2026-02-01,child,drop-in,18,']);
    expect(out()).toBe('data/engagement.csv: 1 row added.\n');
  });

  it('writes a row for each rating, under the id of the step', async () => {
    const { folder, world, last, out } = area();
    const given = { date: '2025-11-20', step: 'Case Reviews', group: 'provider', ratings: '5,3', json: true };
    await logEntry('feedback', folder, given, undefined, world);
    expect(last('feedback.csv', 2)).toEqual([
      '2025-11-20,case-reviews,provider,5',
      '2025-11-20,case-reviews,provider,3',
    ]);
    expect(JSON.parse(out())).toMatchObject({ file: 'data/feedback.csv', made: false, added: [{}, { rating: '3' }] });
  });

  it('refuses a step that is none, with the nearest, and an empty list of ratings', async () => {
    const { folder, world } = area();
    const given = { date: '2025-11-20', group: 'provider', ratings: '5' };
    await expect(logEntry('feedback', folder, { ...given, step: 'sizes' }, undefined, world)).rejects.toMatchObject({
      message: 'There is no step sizes in the diagnostic.',
      hint: expect.stringContaining('Did you mean size?'),
    });
    await expect(
      logEntry('feedback', folder, { ...given, step: 'size', ratings: ',' }, undefined, world),
    ).rejects.toThrow('rating: A required cell is blank');
  });

  it('says what is odd and may yet be right', async () => {
    const notesOn = async (changes: object) => {
      const { folder, world, err } = area();
      const given = { date: '2025-11-20', group: 'child', activity: 'visit', people: '9', ...changes };
      await logEntry('engagement', folder, given, undefined, world);
      return err().replaceAll('\n', ' ');
    };
    expect(await notesOn({})).toBe('');
    expect(await notesOn({ date: '2026-02-01' })).toContain('after reference_date in dbv.yaml, 2026-01-31');
    expect(await notesOn({ date: '2027-11-20' })).toBe('2027-11-20 is after today, 2026-02-01: check the year. ');
    expect(await notesOn({ invited: '8' })).toContain('More took part than were invited');
    expect(await notesOn({ invited: '9' })).toBe('');
  });
});
