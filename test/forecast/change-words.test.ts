import { describe, expect, it } from 'vitest';
import { changeWords } from '../../src/forecast/change-words.ts';
import type { ScenarioChange } from '../../src/model/scenario.ts';

const TITLES: Readonly<Record<string, string>> = { special_state: 'state special', mainstream: 'mainstream' };
const words = (change: ScenarioChange) => changeWords(change, (provision) => TITLES[provision] ?? provision);

describe('changeWords', () => {
  it.each<[ScenarioChange, string]>([
    [{ change: 'starts', scale: 1.2, from: 2027 }, 'New plans: times 1.2 from 2027.'],
    [
      { change: 'starts', into: 'special_state', redirect_to: 'mainstream', share: 0.125, until: 2029 },
      'New plans into state special: 12.5% go to mainstream instead until 2029.',
    ],
    [{ change: 'arrivals', shift: -5, age_band: '11-15' }, 'Plans transferred in, aged 11-15: 5 a year fewer.'],
    [{ change: 'moves', out_of: 'mainstream', scale: 0 }, 'Moves between provisions out of mainstream: times 0.'],
    [
      { change: 'transfer_moves', into: 'special_state', scale: 2 },
      'Moves at a change of phase into state special: times 2.',
    ],
    [{ change: 'ceases', shift: 0.02 }, 'Plans that end: 2% of plans a year more.'],
    [{ change: 'ceases', delay_years: 1 }, 'Plans that end: 1 year later.'],
    [{ change: 'cost', of: 'all', shift: 500 }, 'The cost of every place: £500 a year more.'],
    [{ change: 'cost', of: 'special_state', delay_years: 2 }, 'The cost of a place, state special: 2 years later.'],
    [{ change: 'inflation', to: 0.045 }, 'Inflation: 4.5% a year.'],
    [{ change: 'capacity', of: 'mainstream', phase: 'primary', shift: -3 }, 'Places, mainstream, primary: 3 fewer.'],
    [{ change: 'capacity', of: 'mainstream', delay_months: 12 }, 'Places, mainstream: 12 months later.'],
    [{ change: 'intervention', of: 'I03', shift: -0.1 }, 'Intervention I03: delivers 10% of its flow less.'],
    [{ change: 'intervention', of: 'all', delay_months: 1 }, 'All interventions: 1 month later.'],
  ])('says %j', (change, said) => {
    expect(words(change)).toBe(said);
  });
});
