import { describe, expect, it } from 'vitest';
import { recogniseReturn } from '../../../src/ingest/sen2/recognise.ts';
import { returnFile } from '../../sen2-returns/sources.ts';
import { bladeFiles } from '../../sen2-returns/write-blade.ts';
import { xmlText } from '../../sen2-returns/write-xml.ts';
import { aReturn, person, placed, planned } from './returns.ts';

const DATA = aReturn([person([planned()])]);
const BLADE = [...bladeFiles(DATA)].map(([name, text]) => returnFile(name, text));
const XML = returnFile('return.xml', xmlText(DATA));

const refusals = (...files: Parameters<typeof recogniseReturn>[0]) => {
  const found = recogniseReturn(files);
  return found.kind === 'refused' ? found.issues.map(placed) : found.kind;
};

describe('recogniseReturn', () => {
  it('knows Blade files by their headers, whatever their names, order and case', () => {
    const renamed = BLADE.toReversed().map(({ bytes }, index) =>
      returnFile(
        `export (${index}).TXT`,
        new TextDecoder().decode(bytes).replace(/^.*/, (line) => line.toUpperCase()),
      ),
    );
    const found = recogniseReturn(renamed);
    if (found.kind !== 'blade') throw new Error(found.kind);
    expect([...found.modules.keys()].sort()).toEqual(
      'activeplans assessment namedplan person placementdetail plandetail requests sen2 senneed'.split(' '),
    );
    expect(found.modules.get('person')!.file).toBe('export (7).TXT');
    expect(found.strays).toEqual([]);
  });

  it('knows the XML by its content', () => {
    expect(recogniseReturn([returnFile('a.csv', `\ufeff \n${xmlText(DATA)}`)])).toMatchObject({ kind: 'xml' });
  });

  it('can do without the header and the named placements, and without nothing else', () => {
    const without = (...modules: string[]) =>
      BLADE.filter(({ file }) => !modules.some((module) => file.endsWith(`_${module}.csv`)));
    expect(refusals(...without('sen2', 'plandetail'))).toBe('blade');
    expect(refusals(...without('senneed', 'person'))).toEqual([
      'Blade-Export_31-01-2026_sen2.csv return-module-missing - -',
      'Blade-Export_31-01-2026_sen2.csv return-module-missing - -',
    ]);
  });

  it('sets files aside that are no part of it', () => {
    const stray = returnFile('readme.txt', 'Exported by hand\n');
    const workbook = returnFile('template.xlsm', Uint8Array.from([0x50, 0x4b, 3, 4]));
    for (const [kind, files] of [
      ['blade', BLADE],
      ['xml', [XML]],
    ] as const) {
      const found = recogniseReturn([stray, ...files, workbook]);
      if (found.kind !== kind) throw new Error(found.kind);
      expect(found.strays.map(placed)).toEqual(['readme.txt file-unknown - -', 'template.xlsm file-unknown - -']);
    }
  });

  it.each([
    ['two XMLs', [XML, returnFile('again.xml', xmlText(DATA))], ['again.xml return-several - -']],
    ['both shapes', [XML, BLADE[0]!], ['Blade-Export_31-01-2026_sen2.csv return-several - -']],
    [
      'a module twice',
      [...BLADE, returnFile('old_person.csv', BLADE[1]!.bytes)],
      ['old_person.csv return-several - -'],
    ],
  ])('refuses %s', (_, files, issues) => {
    expect(refusals(...files)).toEqual(issues);
  });

  const zip = (text: string) => new TextEncoder().encode(`PK\u0003\u0004${text}`);

  it.each([
    ['an Excel workbook by its ending', 'SEN2.xlsm', zip(''), 'return-workbook'],
    ['an Excel workbook by its parts', 'SEN2', zip('...xl/workbook.xml...'), 'return-workbook'],
    ['an old Excel workbook', 'SEN2.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'return-workbook'],
    ['a zip of something else', 'SEN2.zip', zip('Blade-Export.csv'), 'return-archive'],
    ['the template saved as CSV', 'a.csv', 'Header Record,,\nCollection,Year,\n', 'return-workbook'],
    [
      'a sheet of a pre-submission workbook',
      'a.csv',
      'persontableid,requeststableid,assessmentoutcome\n1,2,Y\n',
      'return-workbook',
    ],
    [
      'module 1 of the five files',
      'm1.csv',
      'Person ID,Surname,Forename,Dob (ccyy-mm-dd),Gender\n',
      'return-five-files',
    ],
    [
      'module 2 of the five files',
      'm2.csv',
      'Person ID,Requests Record ID,Date Request Was Received\n',
      'return-five-files',
    ],
    ['module 5 of the five files', 'm5.csv', 'Person ID,Request Records ID,EHC Plan (Transfer)\n', 'return-five-files'],
    ['any other CSV', 'plans.csv', 'plan_id,person_id\nP1,C1\n', 'return-unrecognised'],
    ['an empty file', 'a.csv', '', 'return-unrecognised'],
    ['what is no text at all', 'a.bin', Uint8Array.from([1, 0, 2, 0, 0, 0, 3]), 'return-unrecognised'],
  ])('refuses %s and says what to give instead', (_, name, content, code) => {
    expect(refusals(returnFile(name, content))).toEqual([`${name} ${code} - -`]);
  });
});
