import { describe, expect, it } from 'vitest';
import {
  codedItems,
  everyItem,
  FIRST_RETURN_YEAR,
  LAST_RETURN_YEAR,
  returnCodes,
} from '../../../src/model/sen2/years.ts';

const codes = (year: number, item: string) => [...(returnCodes(year).codes.get(item) ?? [])].join(' ');

describe('returnCodes', () => {
  it('knows the returns of 2023 to 2026', () => {
    expect([FIRST_RETURN_YEAR, LAST_RETURN_YEAR]).toEqual([2023, 2026]);
  });

  it('inherits from the year before, with additions', () => {
    expect(codes(2024, 'senneed.sentype')).not.toMatch(/\bDS\b/);
    expect(codes(2025, 'senneed.sentype')).toBe(`${codes(2024, 'senneed.sentype')} DS`);
    expect(codes(2026, 'senneed.sentype')).toBe(codes(2025, 'senneed.sentype'));
    expect([2023, 2024, 2025].map((year) => codes(year, 'requests.requestsource'))).toEqual(['', '', '1 2 3 4 5']);
  });

  it('takes away what a year dropped', () => {
    expect(codes(2023, 'person.gendercurrent')).toBe('0 1 2 9');
    expect(returnCodes(2024).codes.has('person.gendercurrent')).toBe(false);
    expect([2023, 2024].map((year) => returnCodes(year).items.has('activeplans.res'))).toEqual([true, false]);
    expect([2023, 2024].map((year) => returnCodes(year).items.has('placementdetail.res'))).toEqual([false, true]);
  });

  it('has a later year as the last one known', () => {
    expect(returnCodes(2031)).toEqual(returnCodes(LAST_RETURN_YEAR));
  });

  it('has codes only for items of the year', () => {
    for (const year of [2023, 2024, 2025, 2026]) {
      const { items, codes: lists } = returnCodes(year);
      expect([...lists.keys()].filter((item) => !items.has(item))).toEqual([]);
    }
  });

  it('has the 108 codes of ethnicity, each once', () => {
    const list = codes(2026, 'person.ethnicity').split(' ');
    expect(list).toHaveLength(108);
    for (const code of list) expect(code).toMatch(/^[A-Z]{4}$/);
  });
});

describe('codedItems and everyItem', () => {
  it('hold items of any year, dropped ones too', () => {
    expect(codedItems().has('person.gendercurrent')).toBe(true);
    expect(codedItems().has('person.sex')).toBe(true);
    expect(codedItems().has('namedplan.startdate')).toBe(false);
    expect(everyItem().has('namedplan.startdate')).toBe(true);
    expect([...codedItems()].filter((item) => !everyItem().has(item))).toEqual([]);
  });
});
