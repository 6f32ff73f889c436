import { describe, expect, it } from 'vitest';
import { fitOf } from '../../../src/ingest/map/fit.ts';
import { TABLES } from '../../../src/model/tables/index.ts';
import { column, contextOf } from './content.ts';

const { plans, placements } = TABLES;
const nothing = { descriptions: new Map() };

describe('fitOf', () => {
  it('counts cells as the reader would read them, words for blank left out', () => {
    const ids = column('Ref', 'P1', 'P1', 'P2', 'n/a', 'Z100000000001');
    expect(fitOf(plans.columns.plan_id, ids, nothing)).toEqual({ filled: 4, reads: 3, distinct: 3 });
    const costs = column('Cost', '\u00a31,250.00', '(30)', '12', 'about 5');
    // A cost cannot be negative.
    expect(fitOf(placements.columns.annual_cost, costs, nothing)).toMatchObject({ filled: 4, reads: 2 });
  });

  it('settles how dates are written from all of them', () => {
    const uk = column('Date', '13/01/2024', '02/03/2024', 'n/a');
    expect(fitOf(plans.columns.start_date, uk, nothing)).toEqual({
      filled: 2,
      reads: 2,
      distinct: 2,
      dates: { form: 'DD/MM/YYYY', inferred: true },
    });
    const either = column('Date', '01/02/2024', '02/03/2024');
    expect(fitOf(plans.columns.start_date, either, nothing)).toMatchObject({
      reads: 2,
      dates: { ambiguous: ['DD/MM/YYYY', 'MM/DD/YYYY'] },
    });
    const both = column('Date', '13/01/2024', '01/13/2024', '14/01/2024');
    expect(fitOf(plans.columns.start_date, both, nothing)).toMatchObject({
      reads: 2,
      dates: { mixed: ['DD/MM/YYYY', 'MM/DD/YYYY'] },
    });
    expect(fitOf(plans.columns.start_date, either, { ...nothing, dateForm: 'DD/MM/YYYY' })).toMatchObject({
      dates: { form: 'DD/MM/YYYY' },
    });
  });

  it('reads words with a certain code, and keeps the rest', () => {
    const { descriptionsOf } = contextOf('plans');
    const needs = column('Need', 'asd', 'Autism', 'Autism', 'Autsim', 'CANARY Name', 'MLD', 'MLD', 'MLD');
    const fit = fitOf(plans.columns.primary_need, needs, { descriptions: descriptionsOf(plans.columns.primary_need) });
    expect(fit).toMatchObject({ filled: 8, reads: 6, distinct: 5, codes: ['MLD', 'ASD'] });
    expect(fit.localWords?.()).toMatchObject({
      shown: [
        { word: 'Autism', rows: 2, match: { code: 'ASD', certain: true } },
        { word: 'Autsim', rows: 1, match: { code: 'ASD', certain: false } },
      ],
      hidden: { words: 1, rows: 1 },
    });
  });

  it('knows words that are mapped already, and flags', () => {
    const values = new Map([['band c', 'SLD']]);
    const needs = column('Need', 'Band C', 'Band C');
    const fit = fitOf(plans.columns.primary_need, needs, { ...nothing, values });
    expect(fit).toMatchObject({ reads: 2, codes: ['SLD'] });
    expect(fit.localWords?.().shown).toEqual([]);
    expect(fitOf(plans.columns.social_care, column('Care', 'Yes', 'N', 'open'), nothing)).toMatchObject({
      reads: 2,
      codes: ['0', '1'],
    });
  });
});
