import { describe, expect, it } from 'vitest';
import type { ScenariosResult } from '../../src/model/forecast.ts';
import { registerRowSchema } from '../../src/model/plan.ts';
import { registerOf } from '../../src/plan/register.ts';
import { intervention } from '../assess/facts.ts';
import { facts } from './facts.ts';

const assumptions = [
  { id: 'inflation', low: 0.02, central: 0.03, high: 0.05, unit: 'share a year', date: '2025-06-12' },
  {
    id: 'sen-support-cost-per-child',
    low: 3000,
    central: 4000,
    high: 6000,
    unit: '\u00a3 a year',
    source: 'Forum paper',
    owner: 'Section 151 officer',
    date: '2025-06-12',
  },
  { id: 'flat', low: 1, central: 1, high: 1, unit: 'x', source: 's', date: '2025-06-12' },
];
const moves = [
  {
    of: { assumption: 'sen-support-cost-per-child' },
    pathway: 'sen_support_no_plan' as const,
    year: '2030-31',
    low: { value: 3000, children: 10, pounds: 50_000 },
    high: { value: 6000, children: 10, pounds: 20_000 },
  },
  {
    of: { intervention: 'I01' },
    pathway: 'mainstream_not_special' as const,
    year: '2030-31',
    low: { value: 0.1, children: 4, pounds: undefined },
    high: { value: 0.4, children: 16, pounds: undefined },
  },
];
const I01 = intervention({
  deliverabilityLow: 0.1,
  deliverabilityCentral: 0.2,
  deliverabilityHigh: 0.4,
  recurringCost: 60_000,
  oneOffCost: 5_000,
  placesNeeded: 12,
  owner: 'Head of inclusion',
  source: 'Pilot, June 2025',
});
const rows = (parts = {}) =>
  registerOf(facts({ assumptions, interventions: [I01], sizes: { alone: new Map(), moves }, ...parts }));
const row = (id: string, parts = {}) => rows(parts).find((each) => each.id === id)!;

describe('the assumptions of the area', () => {
  it('stand with source, owner and date, and how far a pathway moves with them', () => {
    expect(row('sen-support-cost-per-child')).toEqual({
      id: 'sen-support-cost-per-child',
      title: 'sen-support-cost-per-child',
      of: 'area',
      low: 3000,
      central: 4000,
      high: 6000,
      unit: '\u00a3 a year',
      source: 'Forum paper',
      owner: 'Section 151 officer',
      date: '2025-06-12',
      moves: [
        {
          pathway: 'sen_support_no_plan',
          year: '2030-31',
          low: { value: 3000, children: 10, pounds: 50_000 },
          high: { value: 6000, children: 10, pounds: 20_000 },
        },
      ],
    });
  });

  it('say why nothing moves: nothing uses them, or no range was given', () => {
    expect(row('inflation')).toMatchObject({ still: 'Nothing that was worked out here uses it.' });
    expect('source' in row('inflation')).toBe(false);
    expect(row('flat').still).toBe('No low and high value were given.');
  });

  it('point to the tornado of the forecast, where it has them', () => {
    const tornado = {
      rows: [{ id: 'inflation' }, { id: 'support-sen-support-no-plan' }, { id: 'deliverability-I01' }],
    };
    const outlook = { scenarios: { results: [], tornado } as unknown as ScenariosResult };
    expect(row('inflation', { outlook })).toMatchObject({ tornado: 'inflation' });
    expect('still' in row('inflation', { outlook })).toBe(false);
    expect(row('sen-support-cost-per-child', { outlook }).tornado).toBe('support-sen-support-no-plan');
    expect(row('I01.deliverability', { outlook }).tornado).toBe('deliverability-I01');
  });
});

describe('what interventions are taken to deliver and to cost', () => {
  it('is a row for each number that is given', () => {
    expect(row('I01.deliverability')).toMatchObject({
      title: 'I01 Transfer team',
      low: 0.1,
      central: 0.2,
      high: 0.4,
      source: 'Pilot, June 2025',
      owner: 'Head of inclusion',
      moves: [{ low: { value: 0.1, children: 4 }, high: { value: 0.4, children: 16 } }],
    });
    const ids = rows()
      .filter(({ of }) => of === 'intervention')
      .map(({ id }) => id);
    expect(ids).toEqual(
      ['deliverability', 'ramp_months', 'recurring_cost', 'one_off_cost', 'places_needed'].map((key) => `I01.${key}`),
    );
    expect(row('I01.recurring_cost')).toMatchObject({ central: 60_000, still: 'Pound for pound, every year.' });
  });

  it('moves nothing before it is agreed, nor where it acts on what is not sized', () => {
    const idea = { interventions: [{ ...I01, status: 'idea' }], sizes: { alone: new Map(), moves: [] } };
    expect(row('I01.deliverability', idea).still).toBe('It does not count before it is agreed.');
    expect(row('I01.recurring_cost', idea).still).toBe('It does not count before it is agreed.');
    const unsized = { sizes: { alone: new Map(), moves: [] } };
    expect(row('I01.deliverability', unsized).still).toBe('What it acts on is not sized.');
    expect(rows({ interventions: [{ ...I01, status: 'stopped' }] }).some(({ of }) => of === 'intervention')).toBe(
      false,
    );
  });
});

it('fits the published document, and says of every number how far it moves or why not', () => {
  for (const each of rows()) {
    expect(() => registerRowSchema.parse(each)).not.toThrow();
    expect(each.moves !== undefined || each.tornado !== undefined || each.still !== undefined, each.id).toBe(true);
  }
});
