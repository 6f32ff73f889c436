import { describe, expect, it } from 'vitest';
import { readFlags } from '../../../src/commands/support/map-flags.ts';
import { settleValues } from '../../../src/commands/support/map-values.ts';
import { chosenCandidate } from '../../../src/ingest/map/candidate.ts';
import { specOf } from '../../../src/ingest/map/table-context.ts';
import { column, contextOf } from '../../ingest/map/content.ts';
import { NO_FLAGS, scripted } from './map-area.ts';

const words = ['Autism', 'Autism', ...Array<string>(6).fill('MLD'), 'Autsim', ...Array<string>(5).fill('Band C')];
const columns = new Map([
  ['primary_need', chosenCandidate(column('Need', ...words), 'primary_need', contextOf('plans'))],
  ['plan_id', chosenCandidate(column('Ref', 'P1'), 'plan_id', contextOf('plans'))],
]);
const settle = async (flags = NO_FLAGS as Parameters<typeof settleValues>[2], dialogue?: never) => {
  const { values, answers } = await settleValues(specOf('plans'), columns, flags, dialogue);
  return { need: Object.fromEntries(values.get('primary_need') ?? []), answers, size: values.size };
};

describe('settleValues', () => {
  it('takes what says what a code says, and no more', async () => {
    expect(await settle()).toEqual({ need: { Autism: 'ASD' }, answers: [], size: 1 });
  });

  it('takes what flags say before that', async () => {
    const flags = readFlags({ value: ['primary_need:autism=SLCN', 'primary_need:band c=SLD'] });
    expect((await settle(flags)).need).toEqual({ autism: 'SLCN', 'band c': 'SLD' });
  });

  it('asks for the rest, with the likeliest code offered', async () => {
    const { dialogue, asked } = scripted([/"Band C"/, ''], [/"Autsim"/, 'ASD']);
    expect(await settle(NO_FLAGS, dialogue as never)).toEqual({
      need: { 'Band C': '', Autism: 'ASD', Autsim: 'ASD' },
      answers: ['--value "plans.primary_need:Band C="', '--value plans.primary_need:Autsim=ASD'],
      size: 1,
    });
    expect(asked.map(({ offered }) => offered)).toEqual(['(none)', 'ASD']);
    expect(asked[0]?.choices).toContainEqual({ value: 'SEMH', name: 'SEMH: Social, emotional and mental health' });
  });

  it('leaves a word that stands for nothing', async () => {
    const { dialogue } = scripted([/"Band C"/, '(none)'], [/"Autsim"/, '(none)']);
    expect((await settle(NO_FLAGS, dialogue as never)).need).toEqual({ Autism: 'ASD' });
  });
});
