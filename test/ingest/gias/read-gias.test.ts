import { describe, expect, it } from 'vitest';
import { giasReader, giasTable, readGias } from '../../../src/ingest/gias/read-gias.ts';
import { located } from '../area.ts';

const windows = (text: string) => Buffer.from(text, 'latin1');

// As the download writes them: text in quotation marks, numbers without, two columns that are not ours.
const DOWNLOAD = [
  '"URN","LA (code)","LA (name)","EstablishmentName","TypeOfEstablishment (code)","EstablishmentStatus (name)","PhaseOfEducation (code)","UKPRN","HeadLastName","ResourcedProvisionCapacity","SenUnitCapacity"',
  '100001,"201","Anywhere","Caf\xe9 School, The ""Annexe""","34","Open","4",10000001,"CANARY-SURNAME",12,""',
  '100002,"201","Anywhere","Any \x96 School ","07","Closed","0","","CANARY-SURNAME","",16',
  '',
].join('\r\n');

describe('readGias', () => {
  it('reads the few columns that are needed, from Windows-1252', () => {
    expect(readGias(windows(DOWNLOAD), 'gias.csv')).toEqual({
      rows: [
        {
          urn: '100001',
          ukprn: '10000001',
          name: 'Caf\u00e9 School, The "Annexe"',
          typeCode: '34',
          phaseCode: '4',
          laCode: '201',
          senUnitCapacity: undefined,
          resourcedCapacity: 12,
          status: 'Open',
          line: 2,
        },
        {
          urn: '100002',
          ukprn: undefined,
          name: 'Any \u2013 School',
          typeCode: '07',
          phaseCode: '0',
          laCode: '201',
          senUnitCapacity: 16,
          resourcedCapacity: undefined,
          status: 'Closed',
          line: 3,
        },
      ],
      read: 2,
      setAside: [],
      issues: [],
      usable: true,
    });
  });

  it('reads a file that was saved again as UTF-8', () => {
    const saved = Buffer.from(`\ufeff${DOWNLOAD}`, 'utf8');
    expect(readGias(saved, 'gias.csv').rows.map(({ name }) => name)).toEqual([
      'Caf\u00e9 School, The "Annexe"',
      // The dash was a control character in the text above.
      'Any \u0096 School',
    ]);
  });

  it('holds nothing of a column that is not needed', () => {
    expect(JSON.stringify(readGias(windows(DOWNLOAD), 'gias.csv'))).not.toContain('CANARY');
  });

  it('sets aside rows that cannot be told apart, and accounts for them', () => {
    const broken = `${DOWNLOAD}100003,"201","x"\r\n5" ,"201"\r\n`;
    const { rows, read, setAside, issues } = readGias(windows(broken), 'gias.csv');
    expect(rows).toHaveLength(2);
    expect(read).toBe(2 + 2);
    expect(setAside).toEqual([
      { reason: 'row-ragged', lines: [4] },
      { reason: 'file-quote-stray', lines: [5] },
    ]);
    expect(issues.map(located)).toEqual(['row-ragged 4 -', 'file-quote-stray 5 -']);
  });

  it('leaves out a capacity that is no number, and says where', () => {
    const { rows, issues } = readGias(windows(DOWNLOAD.replace(',12,', ',twelve,')), 'gias.csv');
    expect(rows[0]!.resourcedCapacity).toBeUndefined();
    expect(issues.map(located)).toEqual(['number-unreadable 2 ResourcedProvisionCapacity']);
  });

  it.each([
    ['lacks a column it cannot do without', DOWNLOAD.replace('"UKPRN"', '"Other"'), 'header-missing 1 -'],
    ['has a quotation mark that is never closed', `${DOWNLOAD}100003,"201`, 'file-quote-unclosed 4 -'],
    ['is empty', '', 'file-empty - -'],
  ])('refuses a file that %s', (_, text, fault) => {
    const reading = readGias(windows(text), 'gias.csv');
    expect(reading.usable).toBe(false);
    expect(reading.issues.map(located)).toEqual([fault]);
  });

  it('says so where there is a header and nothing else', () => {
    expect(readGias(windows(DOWNLOAD.slice(0, DOWNLOAD.indexOf('\r'))), 'gias.csv').issues.map(located)).toEqual([
      'file-header-only - -',
    ]);
  });
});

describe('giasReader', () => {
  it('gives the same in pieces as at once', () => {
    const reader = giasReader('gias.csv');
    const all = windows(DOWNLOAD);
    const half = reader.read(all.subarray(0, 400), false);
    reader.read(all.subarray(half), true);
    expect(reader.result()).toEqual(readGias(all, 'gias.csv'));
  });
});

describe('giasTable', () => {
  it('is the establishments table, with the account of the file itself', () => {
    const source = { file: 'gias.csv', bytes: windows(DOWNLOAD), sha256: 'abc' };
    const { table, issues } = giasTable({ ...source, size: 60_000_000 });
    expect(issues).toEqual([]);
    expect(table).toMatchObject({ file: 'gias.csv', bytes: 60_000_000, sha256: 'abc', read: 2, setAside: [] });
    expect(giasTable(source).table?.bytes).toBe(DOWNLOAD.length);
    expect(giasTable({ ...source, bytes: windows('') }).table).toBeUndefined();
  });
});
