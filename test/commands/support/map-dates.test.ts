import { describe, expect, it } from 'vitest';
import { settleDates } from '../../../src/commands/support/map-dates.ts';
import { readFlags } from '../../../src/commands/support/map-flags.ts';
import { type Candidate, chosenCandidate } from '../../../src/ingest/map/candidate.ts';
import { column, contextOf } from '../../ingest/map/content.ts';
import { NO_FLAGS, scripted } from './map-area.ts';

const context = contextOf('plans');
const candidates = (cells: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Candidate> =>
  new Map(
    Object.entries(cells).map(([ours, each]) => [
      ours,
      chosenCandidate(column(`Their ${ours}`, ...each), ours, context),
    ]),
  );
const EITHER = ['01/02/2024', '03/04/2024'];
const UK = ['13/02/2024', '03/04/2024'];
const US = ['02/13/2024'];

describe('settleDates', () => {
  it('takes what can be read one way, ISO without a word', async () => {
    const columns = candidates({ start_date: UK, cease_date: ['2024-02-13'], plan_id: ['P1'] });
    expect(await settleDates('plans', columns, NO_FLAGS, undefined)).toEqual({
      dates: new Map([['start_date', 'DD/MM/YYYY']]),
      leftOut: [],
      open: [],
      answers: [],
    });
  });

  it('leaves open what can be read two ways, whatever the columns beside it are', async () => {
    const { dates, open } = await settleDates(
      'plans',
      candidates({ start_date: UK, cease_date: EITHER }),
      NO_FLAGS,
      undefined,
    );
    expect([...dates.keys()]).toEqual(['start_date']);
    expect(open).toEqual([
      {
        what: 'The dates of "Their cease_date" (cease_date) can be read as DD/MM/YYYY and as MM/DD/YYYY.',
        remedy: '--date plans.cease_date=DD/MM/YYYY or another form; or leave it out: --set plans.cease_date=',
      },
    ]);
    const mixed = await settleDates('plans', candidates({ start_date: [...UK, ...US] }), NO_FLAGS, undefined);
    expect(mixed.open[0]?.what).toContain('are in several forms: DD/MM/YYYY, MM/DD/YYYY');
  });

  it('takes a form that a flag gives for the column, or for all where it is a reading', async () => {
    const columns = candidates({ start_date: EITHER, cease_date: EITHER, birth_date: US });
    const settled = await settleDates(
      'plans',
      columns,
      readFlags({ date: ['DD/MM/YYYY', 'cease_date=MM/DD/YYYY'] }),
      undefined,
    );
    expect(Object.fromEntries(settled.dates)).toEqual({
      start_date: 'DD/MM/YYYY',
      cease_date: 'MM/DD/YYYY',
      birth_date: 'MM/DD/YYYY',
    });
  });

  it('asks a person, with what other columns show for a hint', async () => {
    const { dialogue, asked } = scripted([/start_date/, 'MM/DD/YYYY'], [/cease_date/, '(none)']);
    const columns = candidates({ birth_date: UK, start_date: EITHER, cease_date: EITHER });
    const settled = await settleDates('plans', columns, NO_FLAGS, dialogue);
    expect(settled).toMatchObject({
      leftOut: ['cease_date'],
      open: [],
      answers: ['--date plans.start_date=MM/DD/YYYY', '--set plans.cease_date='],
    });
    expect(settled.dates.get('start_date')).toBe('MM/DD/YYYY');
    expect(asked[0]?.message).toContain('Other dates of the file are DD/MM/YYYY.');
    expect(asked[0]?.offered).toBeUndefined();
  });
});
