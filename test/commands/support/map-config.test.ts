import { describe, expect, it } from 'vitest';
import { changesText, configChanges } from '../../../src/commands/support/map-config.ts';
import type { TableMap } from '../../../src/commands/support/map-table.ts';
import { chosenCandidate } from '../../../src/ingest/map/candidate.ts';
import type { Area, DateForm } from '../../../src/model/area.ts';
import type { TableName } from '../../../src/model/tables/index.ts';
import { column, contextOf } from '../../ingest/map/content.ts';

function mapOf(
  table: TableName,
  headers: Readonly<Record<string, string>>,
  dates: Readonly<Record<string, DateForm>> = {},
  values: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): TableMap {
  const context = contextOf(table);
  return {
    table,
    columns: new Map(
      Object.entries(headers).map(([ours, header]) => [ours, chosenCandidate(column(header), ours, context)]),
    ),
    dates: new Map(Object.entries(dates)),
    values: new Map(Object.entries(values).map(([ours, words]) => [ours, new Map(Object.entries(words))])),
    open: [],
    left: new Map(),
    answers: [],
  };
}

const changes = (maps: readonly TableMap[], area: Partial<Area> = {}, file = 'data/one.csv') =>
  configChanges(maps, { name: 'A', ...area }, file).map(
    ({ path, value }) => `${path.join('.')}${value === undefined ? ' -' : `=${value}`}`,
  );

describe('configChanges', () => {
  it('names the source but for a file in its own place', () => {
    expect(changes([mapOf('plans', {})])).toEqual(['sources.plans=data/one.csv']);
    expect(changes([mapOf('plans', {})], { sources: { plans: 'data/one.csv' } })).toEqual([]);
    expect(changes([mapOf('plans', {})], {}, 'data/plans.csv')).toEqual([]);
    expect(changes([mapOf('plans', {})], { sources: { plans: 'x.csv' } }, 'data/plans.csv')).toEqual([
      'sources.plans -',
    ]);
    expect(changes([mapOf('interventions', {})], {}, 'data/interventions.csv')).toHaveLength(1);
  });

  it('maps columns that do not bear our name, and takes out those of another file', () => {
    const area = { columns: { plans: { plan_id: 'EHCP', sex: 'Gender', ethnicity: 'Old' } } };
    const map = mapOf('plans', { plan_id: 'EHCP', sex: 'Sex', birth_date: 'DOB', start_date: 'Start date' });
    expect(changes([map], { ...area, sources: { plans: 'data/one.csv' } })).toEqual([
      'columns.plans.sex -',
      'columns.plans.ethnicity -',
      'columns.plans.birth_date=DOB',
    ]);
  });

  it('says the form of dates once for a table, or for each column where they differ', () => {
    const same = mapOf('plans', {}, { start_date: 'DD/MM/YYYY', cease_date: 'DD/MM/YYYY' });
    const two = mapOf('placements', {}, { entry_date: 'DD/MM/YYYY', leaving_date: 'DD-MM-YYYY' });
    const sources = { sources: { plans: 'data/one.csv', placements: 'data/one.csv' } };
    expect(changes([same, two], sources)).toEqual([
      'dates.plans=DD/MM/YYYY',
      'dates.placements.entry_date=DD/MM/YYYY',
      'dates.placements.leaving_date=DD-MM-YYYY',
    ]);
    expect(changes([same], { ...sources, dates: 'DD/MM/YYYY' })).toEqual([]);
    expect(changes([same], { ...sources, dates: { plans: { start_date: 'DD.MM.YYYY' } } })).toEqual([
      'dates.plans -',
      'dates.plans=DD/MM/YYYY',
    ]);
  });

  it('keeps for every other table a form that held for all', () => {
    const map = mapOf('plans', {}, { start_date: 'DD-MM-YYYY' });
    const found = changes([map], { sources: { plans: 'data/one.csv' }, dates: 'DD/MM/YYYY' });
    expect(found[0]).toBe('dates -');
    expect(found).toContain('dates.plans=DD-MM-YYYY');
    expect(found).toContain('dates.requests=DD/MM/YYYY');
    expect(found).not.toContain('dates.plans=DD/MM/YYYY');
  });

  it('adds words, and keeps those that are there', () => {
    const map = mapOf('plans', {}, {}, { sex: { Male: 'M', Female: 'F' } });
    const area = { sources: { plans: 'data/one.csv' }, values: { plans: { sex: { MALE: 'M', Girl: 'F' } } } };
    expect(changes([map], area)).toEqual(['values.plans.sex.Female=F']);
  });
});

describe('changesText', () => {
  it('is what will stand in the file, and what will not', () => {
    expect(
      changesText([
        { path: ['dates'] },
        { path: ['dates', 'plans'], value: 'DD/MM/YYYY' },
        { path: ['columns', 'plans', 'sex'] },
      ]),
    ).toBe('dates:\n  plans: DD/MM/YYYY\n# taken out: columns: plans: sex\n');
    expect(changesText([])).toBe('');
  });
});
