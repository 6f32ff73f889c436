import { describe, expect, it } from 'vitest';
import { formReaders } from '../../../src/ingest/survey-forms/form-readers.ts';
import { PLAYBOOK, questionsOf } from './exports.ts';

const readers = formReaders(PLAYBOOK, questionsOf('parent_carer'), {
  experience: { 'Not great': '2' },
  need: { 'The A word': 'ASD' },
});

describe('formReaders', () => {
  it('read needs by the answers of the kit, codes, titles and what others call them', () => {
    for (const text of ['Autism', 'asd', 'Autism spectrum disorder', 'ASD - Autism', 'The A word']) {
      expect(readers.need(text), text).toEqual({ kind: 'value', value: 'ASD' });
    }
    expect(readers.need('A severe learning difficulty')).toEqual({ kind: 'value', value: 'SLD' });
    expect(readers.need('I would rather not say')).toEqual({ kind: 'blank' });
    expect(readers.need('Homesickness')).toMatchObject({ kind: 'fault' });
  });

  it('read each half with its own words', () => {
    expect(readers.rating.experience('Not great')).toEqual({ kind: 'value', value: 2 });
    expect(readers.rating.importance('Not great')).toMatchObject({ kind: 'fault' });
  });

  it('read phases, consent, picks and the tick of one element', () => {
    expect(readers.phase('secondary')).toEqual({ kind: 'value', value: 'secondary' });
    expect(readers.consent('No, I would rather not')).toEqual({ kind: 'value', value: false });
    expect(readers.picks('Help at home;').elements).toEqual(['E13']);
    // A column for one answer holds its words where it is ticked.
    expect(readers.tick('E13')('Help at home')).toEqual({ kind: 'value', value: true });
    expect(readers.tick('E13')('0')).toEqual({ kind: 'value', value: false });
    expect(readers.tick('E13')('Clubs and trips')).toMatchObject({ kind: 'fault' });
  });
});
