import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfExample, dbv, temporaryFolder } from '../world.ts';

const FLAGS = ['--date', '2025-10-14', '--group', 'child', '--activity', 'visit', '--people', '9'];

describe('dbv log', () => {
  it('shows what is logged', async () => {
    const folder = copyOfExample('northshire');
    const { code, out } = await dbv(folder, 'log');
    expect(code).toBe(0);
    expect(out).toContain('Northshire (synthetic): who took part');
    expect(JSON.parse((await dbv(folder, 'log', '--json', '.')).out)).toHaveProperty('feedback.ratings');
  });

  it('adds an activity, and it shows', async () => {
    const folder = copyOfExample('northshire');
    const { code, out, err } = await dbv(folder, 'log', 'engagement', ...FLAGS, '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      file: 'data/engagement.csv',
      made: false,
      added: [{ date: '2025-10-14', group: 'child', activity: 'visit', people: '9', invited: '' }],
    });
    expect(readFileSync(path.join(folder, 'data/engagement.csv'), 'utf8')).toMatch(/\n2025-10-14,child,visit,9,\n$/);
    expect((await dbv(folder, 'check')).code).toBe(0);
  });

  it('adds several ratings at once', async () => {
    const folder = copyOfExample('northshire');
    const { out } = await dbv(
      path.dirname(folder),
      ...['log', 'feedback', 'northshire', '--date', '2025-11-03', '--step', 'size', '--group', 'provider'],
      ...['--ratings', '5,4,4'],
    );
    expect(out).toBe('data/feedback.csv: 3 rows added.\n');
  });

  it('names the flags that are missing, where nobody is there to ask', async () => {
    const { code, err } = await dbv(copyOfExample('northshire'), 'log', 'engagement', '--people', '9');
    expect(code).toBe(2);
    expect(err).toContain('--date, --group and --activity must be given');
  });

  it('refuses what the table would not take, all at once, and a folder that is no area', async () => {
    const folder = copyOfExample('northshire');
    const wrong = ['--date', '2025-10-14', '--group', 'pupil', '--activity', 'visit', '--people', '-1'];
    const refused = await dbv(folder, 'log', 'engagement', ...wrong);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/group: .*\n {2}people: The number must be 0 or more/);
    expect((await dbv(folder, 'log', 'feedback', '--rating', '3', '--ratings', '4')).code).toBe(2);
    expect((await dbv(folder, 'log', 'engagement', '--date', '14/10/2025')).code).toBe(2);
    expect((await dbv(temporaryFolder(), 'log', 'engagement', ...FLAGS)).err).toContain('is not an area');
  });
});
