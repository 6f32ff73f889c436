import { describe, expect, it } from 'vitest';
import { isKnown, isRead, keyOf, MODULE_NAMES, MODULES } from '../../../src/ingest/sen2/modules.ts';
import { everyItem } from '../../../src/model/sen2/years.ts';

describe('modules', () => {
  it('come parents before children', () => {
    for (const [index, name] of MODULE_NAMES.entries()) {
      const { parent } = MODULES[name];
      if (parent) expect(MODULE_NAMES.slice(0, index)).toContain(parent);
    }
  });

  it('read every item of every year, each in its module', () => {
    const read = MODULE_NAMES.flatMap((name) =>
      [...everyItem()].map((item) => item.split('.')[1]!).filter((item) => isRead(name, item)),
    );
    expect(new Set(read).size).toBe(new Set([...everyItem()].map((item) => item.split('.')[1])).size);
    expect(isRead('plandetail', 'entrydate')).toBe(false);
  });

  it('know direct identifiers and read none of them', () => {
    for (const item of ['surname', 'forename', 'postcode', 'upn', 'uniquelearnernumber']) {
      expect([isKnown('person', item), isRead('person', item)]).toEqual([true, false]);
    }
    expect(isKnown('person', 'telephone')).toBe(false);
    expect(keyOf('person')).toBe('persontableid');
  });
});
