import { describe, expect, it } from 'vitest';
import { TABLE_NAMES, TABLES } from '../../src/model/tables/index.ts';
import { dataDictionary } from '../../src/reference/data-dictionary.ts';

describe('dataDictionary', () => {
  it('names every table and column', () => {
    const text = dataDictionary();
    for (const name of TABLE_NAMES) {
      expect(text).toContain(`## ${TABLES[name].folder}/${name}.csv`);
      for (const column of Object.keys(TABLES[name].columns))
        expect(text).toMatch(new RegExp(`^\\| \`${column}\``, 'm'));
    }
  });

  it('is the document in docs/', async () => {
    await expect(dataDictionary()).toMatchFileSnapshot('../../docs/data-dictionary.md');
  });
});
