import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loggedSoFar } from '../../../src/commands/support/log-summary.ts';
import { copyOfExample, fakeWorld, temporaryFolder } from '../../world.ts';

const world = { ...fakeWorld('.'), finish: () => {} };

function area(engagement: string, feedback: string): string {
  const folder = copyOfExample('northshire');
  writeFileSync(path.join(folder, 'data/engagement.csv'), `date,group,activity,people,invited\n${engagement}`);
  writeFileSync(path.join(folder, 'data/feedback.csv'), `date,step,group,rating\n${feedback}`);
  return folder;
}

const TOOK = '2025-09-01,child,visit,1200,2400\n2025-09-02,child,survey,600,1200\n2025-09-02,provider,survey,3,\n';
const RATED = '2025-09-01,size,child,5\n2025-09-01,size,child,3\n2025-09-01,plan,provider,4\n';

describe('what is logged so far', () => {
  it('is shown by group, children first, and by step: 1,800 of 3,600', async () => {
    const text = await loggedSoFar(area(TOOK, RATED), false, world);
    expect(text).toMatch(/Children and young people +2 +1,800 +3,600 +50%/);
    expect(text).toMatch(/Parent carers +none/);
    expect(text).toMatch(/1 +3 +not recorded/);
    expect(text).toMatch(/All steps: children and young people +2 +4\.0 +1 of 2/);
    expect(text).toMatch(/Size[^\n]*: children and young people[^:]* 2 +4\.0 +1 of 2/);
    expect(text).toContain('Exact counts, for inside the building.');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('is there for a program', async () => {
    expect(JSON.parse(await loggedSoFar(area(TOOK, RATED), true, world))).toMatchObject({
      engagement: {
        file: 'data/engagement.csv',
        rows: 3,
        setAside: 0,
        groups: [
          { group: 'provider', people: 3 },
          { group: 'child', attendance: 0.5 },
        ],
      },
      feedback: { rows: 3, ratings: [{ group: 'provider', mean: 4 }, { group: 'child', mean: 4 }, {}, {}] },
    });
  });

  it('says how many rows could not be counted', async () => {
    const folder = area(TOOK, RATED);
    appendFileSync(path.join(folder, 'data/feedback.csv'), '2025-09-01,plan,provider,9\n');
    expect(await loggedSoFar(folder, false, world)).toContain(
      'data/feedback.csv: 1 row set aside; dbv check says why.',
    );
  });

  it('is nothing where there are no files', async () => {
    const folder = area('', '');
    rmSync(path.join(folder, 'data/feedback.csv'));
    expect(await loggedSoFar(folder, false, world)).toContain('Nothing is logged yet.');
  });

  it('is not told where a file cannot be read, or the folder is no area', async () => {
    const folder = area(TOOK, '"');
    await expect(loggedSoFar(folder, false, world)).rejects.toThrow(
      'data/feedback.csv cannot be read: A quotation mark',
    );
    await expect(loggedSoFar(temporaryFolder(), false, world)).rejects.toThrow('is not an area');
  });
});
