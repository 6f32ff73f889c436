import { describe, expect, it } from 'vitest';
import { bareName } from '../../../src/ingest/map/bare-name.ts';

describe('bareName', () => {
  it('leaves letters and digits', () => {
    expect(bareName('Known to children\u2019s social care?')).toBe('knowntochildrenssocialcare');
    expect(bareName('Main education establishment \u2013 URN')).toBe('maineducationestablishmenturn');
    expect(bareName('Need 1')).toBe('need1');
  });

  it('leaves out a note on how to fill the column in, and keeps other brackets', () => {
    expect(bareName('Date of Birth \n(ccyy-mm-dd)')).toBe('dateofbirth');
    expect(bareName('Requests record ID\n\n(This must match the relevant ID in the Requests table)')).toBe(
      'requestsrecordid',
    );
    expect(bareName('Placement Rank (1=Primary, 2=Secondary)')).toBe('placementrank');
    expect(bareName('EHC Plan (Transfer)')).toBe('ehcplantransfer');
    expect(bareName('Need (1)')).toBe('need1');
  });
});
