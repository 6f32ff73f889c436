import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/protect/protect.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { takingPartView } from '../../../src/render/view/taking-part.ts';
import { bareDiagnosis, diagnosis } from '../diagnosis.ts';
import { rowsOf } from './rows.ts';

const exact = diagnosis();
const PROGRAMME = [
  ['case_review', 1650],
  ['child', 800],
  ['parent_carer', 7400],
] as const;
const programme = PROGRAMME.map(([beside, value]) => ({
  id: beside,
  text: `Those who took part: ${beside}`,
  value,
  beside,
  source: `https://example.org/${beside}`,
  year: '2024',
}));
const beside = (document = exact) =>
  takingPartView(contextOf({ ...document, judgements: { ...document.judgements, programme } }));
const alone = takingPartView(contextOf({ ...exact, judgements: { ...exact.judgements, programme: [] } }));

describe('who took part', () => {
  it('has every group, children first, beside the whole programme', () => {
    expect(rowsOf(beside().engagement)).toEqual([
      ['Children and young people', '2', '5', '12', '41.7%', '800'],
      ['Parent carers', '9', '131', 'not recorded', 'not known', '7,400'],
      ['Schools, settings and colleges', 'none recorded', '', '', '', ''],
      ['Practitioners', '3', '47', '60', '78.3%', ''],
    ]);
    expect(beside().engagement.bodies[0]!.rows[0]!.cells.at(-1)!.href).toBe('https://example.org/child');
  });

  it('says that people are attendances, and that the programme is no yardstick', () => {
    expect(beside().engagement.notes.join(' ')).toMatch(/attendances.*never as a yardstick/);
  });

  it('stands alone where the document has no programme figures', () => {
    expect(alone.engagement.columns.map(({ text }) => text)).toEqual([
      'Group',
      'Activities',
      'People',
      'Invited',
      'Of those invited',
    ]);
    expect(alone.engagement.notes.join(' ')).not.toContain('programme');
  });

  it('hides small numbers outside', () => {
    expect(rowsOf(beside(protect(exact)).engagement)[0]).toEqual([
      'Children and young people',
      '2',
      'c',
      '10',
      'c',
      '800',
    ]);
  });

  it('has the case reviews, and whose view was sought in them', () => {
    expect(beside().sought).toEqual([
      '104 children\u2019s stories were looked at in case reviews; in the whole programme it was at least 1,650.',
      'The parent carer\u2019s view was sought in 84.6% of reviewed cases (88 of 104).',
      'The child\u2019s view was sought in 49.0% of reviewed cases (51 of 104).',
    ]);
    expect(alone.sought[0]).toBe('104 children\u2019s stories were looked at in case reviews.');
  });

  it('is not there where nothing is recorded', () => {
    const bare = takingPartView(contextOf(bareDiagnosis()));
    expect(bare).toMatchObject({ hasTakingPart: false, engagement: { hasRows: false }, feedback: { hasRows: false } });
  });
});

describe('how they rated it', () => {
  it('has ratings over all steps and by step, and says where they are too few', () => {
    const { bodies } = beside().feedback;
    expect(bodies.map(({ title }) => title)).toEqual(['All steps together', 'Surveys', 'Size']);
    expect(rowsOf(beside().feedback)).toEqual([
      ['Parent carers', '41', '4.2', '80.5% (33 of 41)'],
      ['Practitioners', '6', 'too few to say', '6 of 6'],
      ['Parent carers', '41', '4.2', '80.5% (33 of 41)'],
      ['Practitioners', '6', 'too few to say', '6 of 6'],
    ]);
  });

  it('hides small numbers outside', () => {
    const { bodies, notes } = beside(protect(exact)).feedback;
    expect(rowsOf(beside(protect(exact)).feedback)).toEqual([
      ['Parent carers', '40', '4.2', '88% (35 of 40)'],
      ['Practitioners', 'c', 'too few to say', 'too few to say'],
      ['Parent carers', '40', '4.2', '88% (35 of 40)'],
    ]);
    // Nothing but withheld figures is to be seen of a step that six people rated.
    expect(bodies.map(({ title }) => title)).toEqual(['All steps together', 'Surveys']);
    expect(notes[0]).toBe('Too few ratings from every group to say: Size.');
  });

  it('reads documents that knew no steps', () => {
    const old = {
      ...exact,
      voices: { ...exact.voices, feedback: [{ group: 'child' as const, ratings: 30, mean: 4 }] },
    };
    expect(beside(old).feedback.bodies[0]!.title).toBe('');
    expect(rowsOf(beside(old).feedback)).toEqual([['Children and young people', '30', '4.0', 'not known']]);
  });
});
