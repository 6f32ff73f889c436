import { describe, expect, it } from 'vitest';
import { ageMark, ages, HEADLINE, markOf, placements, plainLabel, sex } from '../../../src/ingest/ees/row-groups.ts';

describe('markOf', () => {
  it.each([
    'All EHC plans',
    'All requests for EHC needs assessments',
    'All requests for an EHC needs assessment',
    'New EHC plans',
    'All new EHC plans',
  ])('takes "%s" for the headline', (topic) => {
    expect(markOf(topic, topic)).toEqual({ of: 'all' });
    expect(markOf(topic, 'Something else')).toBeUndefined();
  });

  it('knows age now in the words of each year, and not the age at which a plan started or ceased', () => {
    expect(markOf('Child or young persons age', 'age 10')).toEqual({ of: 'age', from: 10, to: 10 });
    expect(markOf('Age at 31 August 2025', 'Aged 10')).toEqual({ of: 'age', from: 10, to: 10 });
    for (const topic of ['Age when plan started', 'Age on plan start date', 'Age plan ceased', 'Ethnicity'])
      expect(markOf(topic, 'age 10')).toBeUndefined();
  });

  it('knows sex and type of placement', () => {
    expect(markOf('Sex', 'Male')).toEqual({ of: 'sex', label: 'male' });
    expect(markOf('Type of placement', 'Special - independent')).toEqual({
      of: 'placement',
      label: 'special independent',
    });
  });
});

describe('ageMark', () => {
  it.each([
    ['under 3', 0, 2],
    ['Under 5', 0, 4],
    ['Age 5 to 10', 5, 10],
    ['Aged 24', 24, 24],
  ])('reads "%s" as %i to %i', (text, from, to) => {
    expect(ageMark(text)).toEqual({ of: 'age', from, to });
  });

  it('takes the total for everyone, and does not guess', () => {
    expect(ageMark('Total')).toEqual({ of: 'all' });
    expect(ageMark('Age not known')).toBeUndefined();
  });
});

describe('plainLabel', () => {
  it('is the same for labels that differ in case, signs and plurals', () => {
    expect(plainLabel('Special - academy/free school')).toBe(plainLabel('Special \u2013 Academy/Free schools'));
    expect(plainLabel('Special - academy')).not.toBe(plainLabel('Special - academy/free school'));
  });
});

describe('row groups', () => {
  it('hold the ages that lie between theirs', () => {
    const band = ages(5, 10);
    expect(band.text).toBe('rows of age 5 to 10');
    const has = (text: string) => band.has(ageMark(text)!);
    expect([has('age 5'), has('Age 5 to 10'), has('age 10')]).toEqual([true, true, true]);
    expect([has('age 4'), has('Age 5 to 11'), has('age 11'), has('Total')]).toEqual([false, false, false, false]);
    expect(ages(0, 4).has(ageMark('Under 5')!)).toBe(true);
  });

  it('hold the headline, a sex, or some placements', () => {
    expect(HEADLINE.has({ of: 'all' })).toBe(true);
    expect(HEADLINE.has({ of: 'sex', label: 'male' })).toBe(false);
    expect(sex('Male').has({ of: 'sex', label: 'male' })).toBe(true);
    expect(sex('Male').has({ of: 'sex', label: 'female' })).toBe(false);
    const special = placements(['Special - Academy/free schools', 'Special - independent']);
    expect(special.has({ of: 'placement', label: 'special independent' })).toBe(true);
    expect(special.has({ of: 'placement', label: 'special la maintained' })).toBe(false);
  });
});
