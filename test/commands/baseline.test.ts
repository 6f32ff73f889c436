import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { baselineSchema } from '../../src/model/diagnosis.ts';
import { copyOfExample, dbv } from '../world.ts';

/** The example before any workshop. */
function beforeWorkshops(): string {
  const folder = copyOfExample('northshire');
  rmSync(path.join(folder, 'data', 'case-reviews.csv'));
  return folder;
}

describe('dbv baseline', () => {
  it('shows the split, what contributed, the reconciliation and unit costs, without a case review', async () => {
    const folder = beforeWorkshops();
    const { code, out, err } = await dbv(folder, 'baseline');
    expect([code, err]).toEqual([0, '']);
    for (const heading of [
      'Why spending changed, 2021-22 to 2024-25',
      'Why spending changed, 2023-24 to 2024-25',
      'Largest contributions',
      'What was spent beside what placements cost',
      'What a place costs in a year',
    ])
      expect(out).toContain(heading);
    expect(out.replace(/\s+/g, ' ')).toContain('Of the rise of £6,054,000, £4,056,000 came with more children');
    expect(out).toContain('Small numbers are hidden (c)');
    expect(readdirSync(folder)).not.toContain('report');
  });

  it('finds the story that was planted: state special schools at secondary age come first', async () => {
    const { out } = await dbv(beforeWorkshops(), 'baseline', '--internal', '--json');
    const { contributions, byProvision } = JSON.parse(out).comparisons[0].split;
    expect(contributions.slice(0, 2)).toMatchObject([
      { provision: 'special_state', ageBand: '11-15', part: 'caseload' },
      { provision: 'special_state', ageBand: '11-15', part: 'mix' },
    ]);
    const largest = byProvision.toSorted((a: { change: number }, b: { change: number }) => b.change - a.change)[0];
    expect(largest).toMatchObject({ provision: 'special_state' });
    // More children in a dearer mix: in mainstream the mix takes off what it adds in special schools.
    expect(byProvision[0]).toMatchObject({ provision: 'mainstream', mix: expect.any(Number) });
    expect(byProvision[0].mix).toBeLessThan(0);
  });

  it('gives the exact figures only when asked', async () => {
    const folder = beforeWorkshops();
    const { out } = await dbv(folder, 'baseline', '--internal');
    expect(out.replace(/\s+/g, ' ')).toContain('£4,055,735 came with more children (751, then 1,026)');
    expect(out).toContain('for inside the building only');
    const shared = JSON.parse((await dbv(folder, 'baseline', '--json')).out);
    expect(shared.audience).toBe('shareable');
    expect(JSON.stringify(shared)).not.toContain('oncentration');
    const { area, asOf, audience, notDone, ...baseline } = shared;
    expect(baselineSchema.parse(baseline)).toEqual(baseline);
  });

  it('compares the years that are asked for, in whichever order', async () => {
    const folder = beforeWorkshops();
    const { out } = await dbv(folder, 'baseline', '--years', '2023-24,2022-23', '--json');
    expect(JSON.parse(out).comparisons).toMatchObject([{ from: '2022-23', to: '2023-24' }]);
    expect(JSON.parse(out).reconciliation.year).toBe('2023-24');
  });

  it.each(['2022-23', '2022-23,2022-23', '2022-24,2024-25', '2021-22,2022-23,2023-24', 'last two'])(
    'refuses %s for two years',
    async (years) => {
      const { code, err } = await dbv(beforeWorkshops(), 'baseline', '--years', years);
      expect(code).toBe(2);
      expect(err).toContain('Write two financial years');
    },
  );

  it('says the same as the report of a diagnosis', async () => {
    const folder = copyOfExample('northshire');
    await dbv(folder, 'diagnose', '--format', 'json');
    const { out } = await dbv(folder, 'baseline', '--json');
    const { area, asOf, audience, notDone, ...baseline } = JSON.parse(out);
    const diagnosis = JSON.parse(readFileSync(path.join(folder, 'report', 'diagnosis.json'), 'utf8'));
    expect(diagnosis.baseline).toEqual(baseline);
  });
});
