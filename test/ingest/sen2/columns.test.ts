import { describe, expect, it } from 'vitest';
import { COLUMNS, ID, RETURN_TABLES, WORDS } from '../../../src/ingest/sen2/columns.ts';
import { isRead } from '../../../src/ingest/sen2/modules.ts';
import { moduleOf } from '../../../src/ingest/sen2/records.ts';
import { everyItem } from '../../../src/model/sen2/years.ts';
import { TABLES } from '../../../src/model/tables/index.ts';

describe('COLUMNS', () => {
  it.each(RETURN_TABLES)('%s: fills columns of the table from items that are read', (table) => {
    for (const [column, sources] of Object.entries(COLUMNS[table])) {
      expect(Object.keys(TABLES[table].columns)).toContain(column);
      for (const [part, item] of sources) {
        if (item !== ID) expect([part, item, isRead(moduleOf(part), item)]).toEqual([part, item, true]);
      }
    }
  });

  it('has a use for every item that is read, but those of the header and the ranks of needs', () => {
    const used = new Set(
      RETURN_TABLES.flatMap((table) =>
        Object.values(COLUMNS[table]).flatMap((sources) => sources.map(([part, item]) => `${moduleOf(part)}.${item}`)),
      ),
    );
    const unused = [...everyItem()].filter((item) => !used.has(item));
    expect(unused).toEqual(['sen2.collection', 'sen2.year', 'sen2.lea', 'senneed.sentyperank']);
  });
});

describe('WORDS', () => {
  it('takes -1 for true in every flag, and the four codes of gender for sex', () => {
    for (const table of RETURN_TABLES) {
      for (const [column, { kind }] of Object.entries(TABLES[table].columns)) {
        const isFilled = column in COLUMNS[table];
        if (kind === 'flag' && isFilled) expect([column, WORDS[table]?.[column]]).toEqual([column, { '-1': '1' }]);
      }
    }
    expect(WORDS.plans?.sex).toEqual({ '0': '', '1': 'M', '2': 'F', '9': '' });
  });
});
