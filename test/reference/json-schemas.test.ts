import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { jsonSchema, SCHEMA_NAMES } from '../../src/reference/json-schemas.ts';

function validator(name: string) {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(jsonSchema(name)!);
}

describe('jsonSchema', () => {
  it.each(SCHEMA_NAMES)('%s is a schema that a validator takes', (name) => {
    expect(() => validator(name)).not.toThrow();
  });

  it('knows no other name', () => {
    expect(jsonSchema('nothing')).toBeUndefined();
    expect(jsonSchema('constructor')).toBeUndefined();
  });

  it('accepts a row as it stands in the file and refuses what the reader would', () => {
    const check = validator('plans');
    const row = {
      plan_id: 'P1',
      person_id: 'C1',
      birth_month: '2015-03',
      primary_need: 'ASD',
      start_date: '2024-09-01',
    };
    expect(check(row)).toBe(true);
    expect(check({ ...row, primary_need: 'AUT' })).toBe(false);
    expect(check({ ...row, start_date: '01/09/2024' })).toBe(false);
    expect(check({ ...row, cease_date: '' })).toBe(true);
    const { birth_month: _, ...noBirth } = row;
    expect(check(noBirth)).toBe(false);
  });
});
