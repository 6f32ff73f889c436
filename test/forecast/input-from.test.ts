import { describe, expect, it } from 'vitest';
import { type ForecastSources, forecastInput } from '../../src/forecast/input-from.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { assumption, CALENDAR, indicator, intervention, places, tableOf, unitCostOf } from '../assess/facts.ts';
import { PLAYBOOK } from '../assess/playbook.ts';
import { CASELOAD } from './inputs.ts';

type Opportunity = Diagnosis['opportunities'][number];

const opportunity = (fields: Partial<Opportunity>): Opportunity => ({
  pathway: 'mainstream_not_special',
  title: 'T',
  stratum: 'special_state:secondary',
  theme: 'A',
  kind: 'avoided-growth',
  status: 'sized',
  share: { low: 0.2, central: 0.4, high: 0.6 },
  years: [],
  interventions: [],
  ...fields,
});

const sources = (fields: Partial<ForecastSources> = {}): ForecastSources => ({
  tables: {},
  caseload: CASELOAD,
  calendar: CALENDAR,
  playbook: PLAYBOOK,
  indicators: [],
  opportunities: [],
  seed: 7,
  ...fields,
});

describe('forecastInput', () => {
  it('takes years and draws from the playbook unless asked otherwise', () => {
    expect(forecastInput(sources())).toMatchObject({ years: 5, draws: 1000, seed: 7 });
    expect(forecastInput(sources({ years: 3, draws: 200 }))).toMatchObject({ years: 3, draws: 200 });
  });

  it('takes the cost of a place where it is known, with its interval', () => {
    const indicators = [
      { ...unitCostOf('mainstream', 8000), lower: 7500, upper: 8500 },
      unitCostOf('neet', 0),
      { ...unitCostOf('post16', 9000), by: { age_band: '16-19' } },
      indicator({ id: 'unit-cost-resourced', unit: 'gbp', status: 'unknown', reason: 'cost-missing' }),
    ];
    expect([...forecastInput(sources({ indicators })).costs.provisions]).toEqual([
      ['mainstream', { value: 8000, lower: 7500, upper: 8500 }],
      ['neet', { value: 0 }],
    ]);
  });

  it('takes inflation from the assumptions, and none where nothing is assumed', () => {
    expect(forecastInput(sources()).costs).toMatchObject({ inflation: { central: 0 }, inflationAssumed: false });
    const assumptions = tableOf([
      assumption({ assumptionId: 'inflation', valueLow: 0.02, valueCentral: 0.03, source: 'Budget paper' }),
    ]);
    expect(forecastInput(sources({ tables: { assumptions } })).costs).toMatchObject({
      inflation: { low: 0.02, central: 0.03, high: 0.03 },
      inflationAssumed: true,
      inflationSource: 'Budget paper',
    });
  });

  it('takes shares from strata that are sized, where pathways lead from the playbook, and support from assumptions', () => {
    const opportunities = [
      opportunity({ stratum: null }),
      opportunity({}),
      opportunity({ stratum: 'special_state:primary', status: 'not-sized' }),
      opportunity({ stratum: 'special_state:post16', pathway: 'post16_ordinary_pathway' }),
    ];
    const { pathways } = forecastInput(sources({ opportunities }));
    const mainstream = pathways.find(({ pathway }) => pathway === 'mainstream_not_special')!;
    expect([...mainstream.shares.keys()]).toEqual(['special_state:secondary']);
    expect(mainstream).toMatchObject({ target: 'mainstream', sources: ['special_state', 'special_independent'] });
    const post16 = pathways.find(({ pathway }) => pathway === 'post16_ordinary_pathway')!;
    expect(post16.sources).not.toContain('post16');
    const noPlan = (tables: ForecastSources['tables']) =>
      forecastInput(sources({ tables })).pathways.find(({ pathway }) => pathway === 'sen_support_no_plan')!;
    expect(noPlan({})).not.toHaveProperty('target');
    expect(noPlan({}).support).toBeUndefined();
    expect(noPlan({ assumptions: tableOf([assumption()]) }).support).toEqual({ low: 4000, central: 4000, high: 4000 });
  });

  it('takes interventions that are far enough along, by id, and places as they are', () => {
    const rows = [
      intervention({
        interventionId: 'I03',
        status: 'live',
        newSupportCostPerChild: 900,
        recurringCost: 5,
        oneOffCost: 6,
      }),
      intervention({ interventionId: 'I02', status: 'idea' }),
      intervention({ interventionId: 'I01', pathway: 'unit_cost', provision: 'post16' }),
    ];
    const capacity = tableOf([places()]);
    const given = forecastInput(sources({ tables: { interventions: tableOf(rows), capacity } }));
    expect(given.interventions.map(({ id }) => id)).toEqual(['I01', 'I03']);
    expect(given.interventions[0]).toMatchObject({ pathway: 'unit_cost', provision: 'post16' });
    expect(given.interventions[1]).toMatchObject({ support: 900, recurringCost: 5, oneOffCost: 6 });
    expect(given.capacity).toEqual(capacity.rows);
  });
});
