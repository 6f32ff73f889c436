import { describe, expect, it } from 'vitest';
import { provisionSettler } from '../../src/ingest/settle-provision.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { CONTENT, rowsOf } from './area.ts';

const ESTABLISHMENTS = rowsOf(
  'establishments',
  `urn,ukprn,type_code,status
100001,10000001,34,Open
100002,10000002,07,Open
100003,10000003,11,Open
100004,10000004,34,Closed
100005,10000004,44,Open
100006,10000006,,Open
100007,10000007,999,Open
`,
);
const settle = provisionSettler(CONTENT.provision, { rows: ESTABLISHMENTS, whole: false });
const settleByRegister = provisionSettler(CONTENT.provision, { rows: ESTABLISHMENTS, whole: true });

function settled(cells: Partial<Row<'placements'>>, by = settle) {
  const { provision, setting, findings } = by({
    line: 2,
    planId: 'P1',
    entryDate: 0,
    ...cells,
  } as Row<'placements'>);
  return { provision, setting, codes: findings.map(({ code }) => code), findings };
}

describe('provisionSettler', () => {
  it('takes the provision column first', () => {
    expect(settled({ provision: 'special_independent' })).toMatchObject({
      provision: 'special_independent',
      setting: undefined,
      codes: [],
    });
  });

  it('takes the establishment next, by URN, then by UKPRN', () => {
    expect(settled({ urn: '100002' })).toMatchObject({ provision: 'special_state', setting: 'special_la_maintained' });
    expect(settled({ ukprn: '10000001' })).toMatchObject({ provision: 'mainstream', setting: 'mainstream_academy' });
    expect(settled({ urn: '100002', ukprn: '10000001' }).provision).toBe('special_state');
    expect(settled({ urn: '999999', ukprn: '10000001' }).provision).toBe('mainstream');
  });

  it('takes the open one of two establishments with one number', () => {
    expect(settled({ ukprn: '10000004' })).toMatchObject({ provision: 'special_state' });
    expect(settled({ urn: '100004' })).toMatchObject({ provision: 'mainstream' });
  });

  it('takes the SEN2 setting last', () => {
    expect(settled({ senSetting: 'OLA' })).toMatchObject({
      provision: 'eotas',
      setting: 'other_arrangements_la',
      codes: [],
    });
    expect(settled({ senSetting: 'NIEC' })).toMatchObject({ provision: 'elsewhere', setting: 'neet_ntci' });
    expect(settled({ urn: '999999', senSetting: 'EHE' })).toMatchObject({ provision: 'home_educated', codes: [] });
  });

  it('takes a UKPRN that the whole register has not for another learning provider', () => {
    expect(settled({ ukprn: '10099999' }, settleByRegister)).toEqual({
      provision: 'post16',
      setting: 'ukrlp_provider',
      codes: [],
      findings: [],
    });
    expect(settled({ ukprn: '10000001' }, settleByRegister).setting).toBe('mainstream_academy');
    // Of a list of the area's own, or beside a URN, a number that is not there says nothing.
    expect(settled({ ukprn: '10099999' })).toMatchObject({ provision: 'unknown', codes: ['provision-unresolved'] });
    expect(settled({ urn: '999999', ukprn: '10099999' }, settleByRegister).provision).toBe('unknown');
    expect(settled({ ukprn: '123' }, settleByRegister).provision).toBe('unknown');
  });

  it('lets a unit flag make a state-funded mainstream school resourced, and no other', () => {
    expect(settled({ urn: '100001', senUnit: true })).toMatchObject({
      provision: 'resourced',
      setting: 'mainstream_academy_senunit',
      codes: [],
    });
    expect(settled({ urn: '100001', resourcedProvision: true }).setting).toBe('mainstream_academy_resourced_provision');
    expect(settled({ urn: '100001', senUnit: false }).provision).toBe('mainstream');
    expect(settled({ urn: '100002', senUnit: true }).provision).toBe('special_state');
    expect(settled({ urn: '100003', senUnit: true })).toMatchObject({
      provision: 'mainstream',
      setting: 'mainstream_independent',
    });
  });

  it('keeps the setting of an establishment that agrees with the provision column', () => {
    expect(settled({ provision: 'mainstream', urn: '100001' })).toMatchObject({
      setting: 'mainstream_academy',
      codes: [],
    });
  });

  it('warns where sources disagree, and says which counts', () => {
    const { provision, setting, findings } = settled({ provision: 'mainstream', urn: '100002' });
    expect(provision).toBe('mainstream');
    expect(setting).toBeUndefined();
    expect(findings[0]).toMatchObject({
      code: 'provision-disagrees',
      column: 'provision',
      args: { used: 'provision column', stated: 'mainstream', against: 'establishment', implied: 'special_state' },
    });
    expect(settled({ urn: '100002', senSetting: 'OLA' }).findings[0]!.args).toEqual({
      used: 'establishment',
      stated: 'special_state',
      against: 'sen_setting',
      implied: 'eotas',
    });
    expect(settled({ provision: 'mainstream', senUnit: true }).findings[0]!.args).toMatchObject({
      against: 'unit flag',
      implied: 'resourced',
    });
    expect(settled({ provision: 'special_state', senUnit: true }).codes).toEqual([]);
  });

  it('does not know where a placement is whose number is not listed, or whose type is not known', () => {
    expect(settled({ urn: '999999' })).toMatchObject({
      provision: 'unknown',
      setting: undefined,
      codes: ['provision-unresolved'],
    });
    expect(settled({ urn: '999999' }).findings[0]).toMatchObject({ column: 'urn', args: {} });
    expect(settled({ ukprn: '99999999' }).findings[0]!.column).toBe('ukprn');
    for (const urn of ['100006', '100007']) {
      expect(settled({ urn })).toMatchObject({ provision: 'unknown', codes: ['provision-unresolved'] });
      expect(settled({ urn }).findings[0]!.args).toEqual({ establishment: 'found' });
    }
  });
});
