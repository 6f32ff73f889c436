import { describe, expect, it } from 'vitest';
import { GIAS_COLUMNS, GIAS_HEADINGS, giasPositions, isGias, isGiasExtract } from '../../../src/ingest/gias/header.ts';
import { TABLES } from '../../../src/model/tables/index.ts';
import { camelCase } from '../../../src/model/tables/table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('GIAS_COLUMNS', () => {
  it('are the columns of the establishments table', () => {
    expect(GIAS_COLUMNS.toSorted()).toEqual(Object.keys(TABLES.establishments.columns).map(camelCase).toSorted());
  });
});

describe('giasPositions', () => {
  it('finds columns wherever they stand, and does without those that are not there', () => {
    const positions = giasPositions(['LA (name)', 'UKPRN', 'TypeOfEstablishment (code)', 'URN']);
    expect([...positions]).toEqual([
      ['urn', 3],
      ['ukprn', 1],
      ['typeCode', 2],
    ]);
  });

  it('takes no notice of case and spaces', () => {
    expect(giasPositions(['SEN unit capacity', 'resourced provision capacity'])).toEqual(
      new Map([
        ['senUnitCapacity', 0],
        ['resourcedCapacity', 1],
      ]),
    );
  });
});

describe('isGias', () => {
  it('knows the download by its headings, quoted or not, with a byte-order mark or without', () => {
    const names = Object.values(GIAS_HEADINGS);
    expect(isGias(bytes(`${names.join(',')}\r\n1,2,3`))).toBe(true);
    expect(isGias(bytes(`\ufeff${names.map((name) => `"${name}"`).join(',')}`))).toBe(true);
  });

  it('does not take our own table for it, nor words in a later row', () => {
    expect(isGias(bytes('urn,ukprn,name,type_code,status\n1,2,A,34,Open\n'))).toBe(false);
    expect(isGias(bytes('urn\nTypeOfEstablishment (code),EstablishmentStatus (name)\n'))).toBe(false);
    expect(isGias(bytes(''))).toBe(false);
  });
});

describe('isGiasExtract', () => {
  it('tells an extract from the download by its having no other column', () => {
    const names = Object.values(GIAS_HEADINGS);
    expect(isGiasExtract(bytes(`\ufeff${names.join(',')}\n`))).toBe(true);
    expect(isGiasExtract(bytes(`${[...names, 'LA (name)'].join(',')}\n`))).toBe(false);
    expect(isGiasExtract(bytes('urn,ukprn\n'))).toBe(false);
  });
});
