import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/render/view/context.ts';
import { opportunitiesView } from '../../../src/render/view/opportunities.ts';
import { bareDiagnosis, diagnosis } from '../diagnosis.ts';
import { rowsOf } from './rows.ts';

const view = opportunitiesView(contextOf(diagnosis()));

describe('what improvement could mean', () => {
  it('carries the caution of case reviews', () => {
    expect(view.caution).toMatch(/never find that a child is in the wrong place/);
  });

  it('puts children first: the flow, the cases, what is possible and what is planned', () => {
    expect(rowsOf(view.children)[1]).toEqual([
      'Mainstream in place of special',
      'A: Well supported in mainstream',
      '104',
      '57',
      expect.stringMatching(/^\d+ \(\d+ to \d+\)$/),
      expect.stringMatching(/^\d+ \(\d+ to \d+\)$/),
      '2028-29',
    ]);
    expect(rowsOf(view.children).at(-1)).toEqual([
      'Ordinary routes after 16',
      'C: Plans that deliver, and life after 16',
      '',
      '',
      'not sized',
      '',
      '',
    ]);
  });

  it('shows more specialist support beside the moves the other way, and among whom', () => {
    const rows = rowsOf(view.otherWay);
    expect(rows[0]![0]).toBe('More specialist support needed');
    expect(rows[0]!.at(-1)).toBe('children in all sampled strata');
    expect(rows.map(([outcome]) => outcome)).toContain('Mainstream rather than special');
    expect(rows.filter((row) => row.at(-1) === 'children in the strata it could be for')).toHaveLength(5);
  });

  it('then pounds, with what was taken off and what was not', () => {
    const rows = rowsOf(view.pounds);
    expect(rows[0]).toEqual(['Needs met at SEN support', 'not known', 'none given', '£45,000', 'yes']);
    expect(rows[1]).toEqual([
      'Mainstream in place of special',
      expect.stringMatching(/^£[\d,]+ \(\u2212?£[\d,]+ to £[\d,]+\)$/),
      '£60,000',
      '£45,000',
      'yes',
    ]);
    expect(rows[2]!.at(-1)).toBe('no');
  });

  it('year by year, with the places that held it down', () => {
    const rows = rowsOf(view.years);
    expect(rows).toHaveLength(12);
    expect(rows.find(([pathway]) => pathway === 'Resourced provision in place of special')!.at(-1)).toBe('12');
  });

  it('stratum by stratum, and why one is not sized', () => {
    expect(
      rowsOf(view.strata).find(
        ([pathway, stratum]) =>
          pathway === 'Mainstream in place of special' && stratum === 'State special school, secondary',
      ),
    ).toEqual([
      'Mainstream in place of special',
      'State special school, secondary',
      '57',
      '30',
      // 12 of 30.
      '40.0% (24.6% to 57.7%)',
      '23 (14 to 33)',
      '£24,317',
      '£7,412',
      '£4,000',
    ]);
    expect(rowsOf(view.strata).at(-1)![4]).toBe('Too few reviewed cases to turn into children.');
  });

  it('says what stands behind the figures', () => {
    expect(view.notes).toContainEqual({
      term: 'Needs met at SEN support',
      text: 'Pounds not known: The assumption sen-support-cost-per-child has not been made.',
    });
    expect(view.notes).toContainEqual({
      term: 'Resourced provision in place of special',
      text: 'Whether there are places for these children was not checked.',
    });
  });

  it('without case reviews says nothing of them', () => {
    const bare = opportunitiesView(contextOf(bareDiagnosis()));
    expect(bare).toMatchObject({
      caution: '',
      otherWaySentence: '',
      otherWay: { hasRows: false },
      pounds: { hasRows: false },
    });
    expect(bare.notes[0]!.text).toBe('Not sized. No case was reviewed in a stratum that this could be for.');
  });
});
