import { describe, expect, it } from 'vitest';
import { checkCodes } from '../../../src/ingest/sen2/check-codes.ts';
import { readXml } from '../../../src/ingest/sen2/read-xml.ts';
import { returnCodes } from '../../../src/model/sen2/years.ts';
import { returnFile } from '../../sen2-returns/sources.ts';
import { xmlText } from '../../sen2-returns/write-xml.ts';
import { aReturn, person, planned } from './returns.ts';

function found(year: number, ...requests: Parameters<typeof planned>[0][]): string[] {
  const data = aReturn([person(requests.map(planned))], year);
  const { modules } = readXml(returnFile('return.xml', xmlText(data)));
  return checkCodes(modules, year, returnCodes(year)).map(({ code, column, args }) => `${code} ${column} ${args.year}`);
}

describe('checkCodes', () => {
  it('finds a code in the years that did not have it', () => {
    const need = { needs: [{ SENtype: 'ds', SENtypeRank: '1' }] };
    const years = [2023, 2024, 2025, 2026].map((year) => found(year, need).filter((each) => each.includes('SENtype')));
    expect(years).toEqual([['return-code-year SENtype 2023'], ['return-code-year SENtype 2024'], [], []]);
  });

  it('finds any code of an item that the year did not have', () => {
    const asked = { asked: { RequestSource: '2' } };
    expect([2024, 2025].map((year) => found(year, asked))).toEqual([['return-code-year RequestSource 2024'], []]);
    expect(found(2023)).toEqual(['return-code-year Sex 2023']);
  });

  it('finds a setting of module 5 in module 4', () => {
    const named = { details: [{ SENsetting: 'NEET', PlacementRank: '1' }] };
    expect(found(2026, named)).toEqual(['return-code-year SENsetting 2026']);
    const attended = { placements: [{ SENsetting: 'NEET', PlacementRank: '1', EntryDate: '2025-09-01' }] };
    expect(found(2026, attended)).toEqual([]);
  });

  it('leaves what no year has for the reading of the cell to report, and reports it where the cell takes any text', () => {
    expect(found(2026, { needs: [{ SENtype: 'ADHD', SENtypeRank: '1' }] })).toEqual([]);
    const data = aReturn([person([planned()], { Ethnicity: 'XXXX' })]);
    const { modules } = readXml(returnFile('return.xml', xmlText(data)));
    expect(checkCodes(modules, 2026, returnCodes(2026)).map(({ column }) => column)).toEqual(['Ethnicity']);
  });
});
