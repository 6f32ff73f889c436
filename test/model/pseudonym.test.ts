import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { date, flag, id, required, text } from '../../src/model/cells.ts';
import {
  closedOnly,
  closedText,
  dropped,
  kept,
  monthColumn,
  monthOnly,
  treatmentOf,
} from '../../src/model/pseudonym.ts';
import { type AnyTableSpec, TABLE_NAMES, TABLES } from '../../src/model/tables/index.ts';
import { camelCase } from '../../src/model/tables/table.ts';

const COLUMNS = TABLE_NAMES.flatMap((table) =>
  Object.entries((TABLES[table] as unknown as AnyTableSpec).columns).map(([name, column]) => ({
    table,
    name,
    column,
    treatment: treatmentOf(column),
  })),
);

describe('treatmentOf', () => {
  it('lets nothing pass that could tell who someone is, unless a definition says so', () => {
    expect(treatmentOf(id('An id.'))).toBe('hash');
    expect(treatmentOf(text('Words.'))).toBe('drop');
    expect(treatmentOf(date('A day.'))).toBe('drop');
    expect(treatmentOf(flag('Yes or no.'))).toBe('keep');
  });

  it('follows the definition, and leaves the rest of the column as it is', () => {
    expect(treatmentOf(kept(id('An establishment.')))).toBe('keep');
    expect(treatmentOf(dropped(flag('Known to someone.')))).toBe('drop');
    expect(treatmentOf(monthOnly(date('Born.')))).toBe('month');
    expect(kept(required(id('An id.')))).toMatchObject({ required: true, kind: 'id' });
  });
});

describe('closedText', () => {
  it('keeps a choice, a date and a number, and of free text only that there was some', () => {
    expect(['agree', 'not-yet', '2026-03-01', '4', '1.5'].map(closedText)).toEqual([
      'agree',
      'not-yet',
      '2026-03-01',
      '4',
      '1.5',
    ]);
    const others = ['The sponsor', 'CANARY', 'a b', '-', '(text)', '9988776615', 'a@example.invalid'];
    expect(others.map(closedText)).toEqual(others.map(() => '(text)'));
    expect(treatmentOf(closedOnly(text('Words.')))).toBe('closed');
  });
});

describe('the treatments of the tables', () => {
  it('drop no column that must be there, and give every month a column to go to', () => {
    for (const { table, name, column, treatment } of COLUMNS) {
      if (treatment === 'drop' || treatment === 'month') expect(column.required, `${table}.${name}`).toBe(false);
      if (treatment === 'month') expect(TABLES[table].columns).toHaveProperty(monthColumn(name));
    }
  });

  it('hash the ids of people, plans, requests, cases and respondents, and the authority a plan came from', () => {
    const hashed = new Set(COLUMNS.filter(({ treatment }) => treatment === 'hash').map(({ name }) => name));
    expect([...hashed].sort()).toEqual([
      'case_id',
      'person_id',
      'plan_id',
      'request_id',
      'respondent_id',
      'transferred_in',
    ]);
  });

  it('keep free text only where it is about no child', () => {
    const texts = COLUMNS.filter(({ column, treatment }) => column.kind === 'text' && treatment === 'keep');
    expect(texts.map(({ table, name }) => `${table}.${name}`).sort()).toEqual([
      'assumptions.owner',
      'assumptions.source',
      'assumptions.unit',
      'engagement.activity',
      'establishments.name',
      'establishments.status',
      'feedback.step',
      'interventions.measure',
      'interventions.milestones',
      'interventions.owner',
      'interventions.source',
      'interventions.title',
      'measures.measure',
      'measures.source',
      'measures.unit',
    ]);
  });

  it('drop only what no figure is made from', () => {
    const src = path.resolve(import.meta.dirname, '../../src');
    const stages = ['indicators', 'assess'].flatMap((room) =>
      readdirSync(path.join(src, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(path.join(src, room, name), 'utf8')),
    );
    // "reason" is also why something is not known: nothing can be read off the word alone.
    const fields = COLUMNS.filter(({ treatment, name }) => treatment === 'drop' && name !== 'reason').map(({ name }) =>
      camelCase(name),
    );
    expect(fields.filter((field) => stages.some((text) => new RegExp(`\\b${field}\\b`).test(text)))).toEqual([]);
  });
});

describe('monthColumn', () => {
  it('is named like the date', () => {
    expect(monthColumn('birth_date')).toBe('birth_month');
  });
});
