import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import { findInConfig, findInTables, findInText } from '../../../src/plan/wording/written.ts';
import { assumption, intervention, localMeasure, selfAnswer, tableOf } from '../../assess/facts.ts';
import { ROOT } from '../../world.ts';

const { wording } = await shippedPlaybook({ root: ROOT, version: '1' });

describe('findInTables', () => {
  it('reads titles, measures, reasons and sources, and says file, line and column', () => {
    const tables = {
      interventions: {
        ...tableOf([
          intervention({ line: 3, title: 'No pupils will be placed out of county', measure: 'Reduce EHCPs by 10%' }),
          intervention({ line: 4, source: 'estimate' }),
        ]),
        file: 'plan/interventions.csv',
      },
      measures: {
        ...tableOf([localMeasure({ line: 5, source: 'TBC' }), localMeasure({ line: 6 })]),
        file: 'data/measures.csv',
      },
      'self-assessment': {
        ...tableOf([selfAnswer({ line: 7, reason: 'This proves that it works.' })]),
        file: 'answers/self-assessment.csv',
      },
    };
    expect(findInTables(tables, wording).map(({ rule, file, line, table }) => [rule, file, line, table])).toEqual([
      ['blanket-policy', 'plan/interventions.csv', 3, 'title'],
      ['target-like', 'plan/interventions.csv', 3, 'measure'],
      ['empty-source', 'plan/interventions.csv', 4, 'source'],
      ['empty-source', 'data/measures.csv', 5, 'source'],
      ['causal-overclaim', 'answers/self-assessment.csv', 7, 'reason'],
    ]);
  });

  it('finds an assumption without any source, and asks none of a local measure', () => {
    const tables = {
      assumptions: tableOf([assumption({ line: 2, source: undefined })]),
      measures: tableOf([localMeasure()]),
    };
    expect(findInTables(tables, wording)).toMatchObject([{ rule: 'empty-source', line: 2, blank: true }]);
    expect(findInTables({}, wording)).toEqual([]);
  });
});

describe('findInConfig', () => {
  it('reads titles, notes and sources, and no other key', () => {
    const text = [
      'name: All pupils with autism will move',
      'report:',
      '  title: We will no longer wait',
      'plan:',
      '  grant:',
      '    source: TBC',
    ].join('\n');
    expect(findInConfig(text, wording).map(({ rule, line, file }) => [rule, line, file])).toEqual([
      ['blanket-policy', 3, 'dbv.yaml'],
      ['empty-source', 6, 'dbv.yaml'],
    ]);
  });
});

describe('findInText', () => {
  it('reads a draft as Markdown and content as YAML, by its ending', () => {
    expect(findInText('draft.md', '# We will no longer wait', wording)).toMatchObject([
      { file: 'draft.md', line: 1, column: 6 },
    ]);
    expect(findInText('own.yaml', 'a: 1\nb: We will no longer wait', wording)).toMatchObject([{ line: 2, column: 7 }]);
  });
});
