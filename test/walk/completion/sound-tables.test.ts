import { describe, expect, it } from 'vitest';
import { issue } from '../../../src/model/issues.ts';
import { furtherTables, tablesSound, tablesThere } from '../../../src/walk/completion/sound-tables.ts';
import { answer, caseRows, engagement } from '../../assess/facts.ts';
import { rule, table, walkFacts } from '../facts.ts';

const both = rule('tables-sound', { tables: ['surveys', 'engagement'] });
const tables = { ...table('surveys', [answer(), answer()]), ...table('engagement', [engagement()]) };

describe('tablesSound', () => {
  it('holds where every table is there, has rows and no error', () => {
    expect(tablesSound(walkFacts({ tables }), both)).toEqual({
      met: true,
      found: '2 of 2 tables there without errors',
      missing: [],
    });
  });

  it('says of each table what is wrong: not there, empty, unusable, nothing usable', () => {
    const surveys = table('surveys', []);
    expect(tablesSound(walkFacts({ tables: surveys }), both).missing).toEqual([
      'data/surveys.csv has no row yet',
      'data/engagement.csv is not there',
    ]);
    expect(tablesSound(walkFacts({ unusable: ['surveys', 'engagement'] }), both).missing).toEqual([
      'data/surveys.csv cannot be used; dbv check says why',
      'data/engagement.csv cannot be used; dbv check says why',
    ]);
    const setAside = { surveys: { ...surveys.surveys, read: 3 } };
    expect(tablesSound(walkFacts({ tables: { ...tables, ...setAside } }), both).missing).toEqual([
      'data/surveys.csv has no row that can be used; dbv check says why',
    ]);
  });

  it('counts errors of the file, and neither warnings nor what is acknowledged', () => {
    const error = issue('code-unknown', 'data/surveys.csv', { line: 2 });
    const accepted = { ...error, acknowledged: { reason: 'accepted', by: 'Data lead', until: '2026-12-31' } };
    const warning = issue('survey-empty', 'data/surveys.csv', { line: 3 });
    const elsewhere = issue('code-unknown', 'data/plans.csv', { line: 2 });
    const found = (...issues: (typeof error)[]) => tablesSound(walkFacts({ tables, issues }), both).missing;
    expect(found(accepted, warning, elsewhere)).toEqual([]);
    expect(found(error, error)).toEqual(['data/surveys.csv has 2 errors; dbv check says where']);
  });
});

describe('tablesThere', () => {
  it('is content with errors in some rows', () => {
    const issues = [issue('code-unknown', 'data/surveys.csv', { line: 2 })];
    expect(tablesThere(walkFacts({ tables, issues }), both)).toEqual({
      met: true,
      found: '2 of 2 tables there',
      missing: [],
    });
    expect(tablesThere(walkFacts({ tables: table('surveys', [answer()]) }), both).missing).toEqual([
      'data/engagement.csv is not there',
    ]);
  });
});

describe('furtherTables', () => {
  const one = rule('further-tables', { tables: ['surveys', 'case-reviews'], atLeast: 1 });

  it('needs so many and names those there', () => {
    expect(furtherTables(walkFacts({ tables: table('case-reviews', caseRows(1)) }), one)).toEqual({
      met: true,
      found: 'case-reviews',
      missing: [],
    });
    expect(furtherTables(walkFacts(), { ...one, atLeast: 2 })).toEqual({
      met: false,
      found: 'none yet',
      missing: ['2 tables more of surveys, case-reviews'],
    });
  });
});
