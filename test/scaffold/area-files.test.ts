import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../src/model/tables/index.ts';
import { areaFiles } from '../../src/scaffold/area-files.ts';

const files = areaFiles({ name: 'Our Place', referenceDate: '2026-01-31' });

describe('areaFiles', () => {
  it('has a headed template for every table, in its folder', () => {
    const templates = [...files.keys()].filter((name) => name.endsWith('.csv'));
    expect(templates).toHaveLength(TABLE_NAMES.length);
    expect(files.get('plan/assumptions.csv')).toBe(
      'assumption_id,value_low,value_central,value_high,unit,source,owner,date\n',
    );
    expect(files.get('answers/self-assessment.csv')).toMatch(/^element,maturity,/);
  });

  it('keeps records out of git and carries a dictionary and a workflow', () => {
    expect(files.get('.gitignore')).toContain('data/\n');
    expect(files.get('data-dictionary.md')).toContain('## data/plans.csv');
    expect(files.get('.github/workflows/dbv.yml')).toContain('dbv diagnose --check');
    expect(files.get('README.md')).toMatch(/^# Our Place\n/);
  });
});
