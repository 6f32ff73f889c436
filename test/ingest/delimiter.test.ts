import { describe, expect, it } from 'vitest';
import { DELIMITER_NAMES, DELIMITERS, sniffDelimiter } from '../../src/ingest/delimiter.ts';

describe('sniffDelimiter', () => {
  it.each([
    ['plan_id,person_id\n1;2;3;4', ','],
    ['plan_id;person_id\r\n1,2', ';'],
    ['plan_id\tperson_id\n', '\t'],
    ['\n \r\nplan_id;person_id\n', ';'],
    ['plan_id', ','],
    ['plan_id|person_id', ','],
  ])('goes by the first line with anything in it: %j', (text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });

  it('does not count what is in quotes', () => {
    expect(sniffDelimiter('"a,b,c,d";e;f\n')).toBe(';');
    expect(sniffDelimiter('"a\n,,,";e\n')).toBe(';');
  });

  it('takes the one that stands most often, a comma first', () => {
    expect(sniffDelimiter('a,b;c,d')).toBe(',');
    expect(sniffDelimiter('a,b;c')).toBe(',');
  });

  it('is not led astray by names of object properties', () => {
    expect(sniffDelimiter('constructor;__proto__')).toBe(';');
  });
});

describe('DELIMITER_NAMES', () => {
  it('has words for each', () => {
    expect(DELIMITERS.map((delimiter) => DELIMITER_NAMES[delimiter])).toEqual(['commas', 'semicolons', 'tabs']);
  });
});
