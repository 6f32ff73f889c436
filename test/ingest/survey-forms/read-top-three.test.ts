import { describe, expect, it } from 'vitest';
import { picksReader } from '../../../src/ingest/survey-forms/read-top-three.ts';
import { questionsOf } from './exports.ts';

const { asked } = questionsOf('parent_carer');
const read = picksReader(asked, ['None', 'I cannot say'], { 'Buses home': 'e08' });

describe('picksReader', () => {
  it('parts answers at semicolons, as Microsoft Forms writes them, and at commas, as Google Forms does', () => {
    expect(read('Teaching assistants;Clubs and trips;')).toEqual({ elements: ['E01', 'E08'], unknown: 0 });
    expect(read('Teaching assistants, Clubs and trips')).toEqual({ elements: ['E01', 'E08'], unknown: 0 });
    expect(read('Teaching assistants\nHelp at home')).toEqual({ elements: ['E01', 'E13'], unknown: 0 });
  });

  it('takes an answer with commas in it for one', () => {
    const [, , third] = asked;
    expect(third!.wording.text).toContain(', and ');
    expect(read(`Help at home, ${third!.wording.text}, E05`)).toEqual({ elements: ['E13', 'E03', 'E05'], unknown: 0 });
  });

  it('knows ids, numbers, titles and the area\u2019s own words', () => {
    expect(read('e05; E11b; Adapting the curriculum; buses home').elements).toEqual(['E05', 'E11', 'E06', 'E08']);
  });

  it('counts answers that name no element, and takes words for none as none', () => {
    expect(read('Teaching assistants; Longer holidays, Ponies')).toEqual({ elements: ['E01'], unknown: 2 });
    expect(read('None')).toEqual({ elements: [], unknown: 0 });
    expect(read('')).toEqual({ elements: [], unknown: 0 });
  });
});
