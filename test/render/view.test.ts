import { describe, expect, it } from 'vitest';
import { protect } from '../../src/protect/protect.ts';
import { viewOf } from '../../src/render/view.ts';
import { bareDiagnosis, diagnosis } from './diagnosis.ts';

/** Every value in a view that is neither text, yes or no, a list nor a plain object. */
function strangersIn(value: unknown, path = 'view'): string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [];
  if (Array.isArray(value)) return value.flatMap((part, index) => strangersIn(part, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return [path];
  return Object.entries(value).flatMap(([key, part]) => strangersIn(part, `${path}.${key}`));
}

describe('the view', () => {
  it('holds only text, yes and no, lists and plain objects', () => {
    for (const document of [diagnosis(), protect(diagnosis()), bareDiagnosis()])
      expect(strangersIn(viewOf(document))).toEqual([]);
  });

  it('has nine sections in the order of the contract', () => {
    expect(viewOf(diagnosis()).contents.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 What we found',
      '2 What children, parent carers, practitioners and providers said',
      '3 How good the evidence is',
      '4 The area today',
      '5 The 17 elements',
      '6 What improvement could mean',
      '7 Forecast',
      '8 The plan',
      '9 Assumptions, method, law and provenance',
    ]);
  });

  it('says who it is for', () => {
    expect(viewOf(diagnosis())).toMatchObject({
      isInternal: true,
      banner: 'Internal: exact figures. Not to be shared or published.',
      audienceNote: 'This report shows exact figures.',
    });
    const shareable = viewOf(protect(diagnosis()));
    expect(shareable).toMatchObject({ isInternal: false, banner: '' });
    expect(shareable.audienceNote).toMatch(/^c: withheld, .+ rounded to 5, totals too, so parts may not add up\.$/);
    expect(Object.values(shareable.contents).every(({ banner }) => banner === '')).toBe(true);
  });

  it('takes the area\u2019s own title, and puts its name before a title without it', () => {
    expect(viewOf(diagnosis())).toMatchObject({
      title: 'What support for children with SEND could become',
      documentTitle: 'Northshire: What support for children with SEND could become',
    });
    const area = { name: 'Northshire', title: 'SEND in Northshire' };
    expect(viewOf(diagnosis({ area }))).toMatchObject({
      title: 'SEND in Northshire',
      documentTitle: 'SEND in Northshire',
    });
    expect(viewOf(bareDiagnosis()).facts.map(({ term }) => term)).toEqual([
      'Area',
      'Figures as of',
      'Period counted',
      'Who it is for',
    ]);
  });

  it('makes every text harmless', () => {
    const area = { name: 'North\u202eshire\n\u001b[31m' };
    expect(viewOf(diagnosis({ area })).areaName).toBe('North[U+202E]shire [U+001B][31m');
  });
});
