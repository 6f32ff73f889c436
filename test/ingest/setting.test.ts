import { describe, expect, it } from 'vitest';
import { settingMap } from '../../src/ingest/setting.ts';
import { SEN_SETTINGS } from '../../src/model/codes.ts';
import { CONTENT } from './area.ts';

const { provision } = CONTENT;
const map = settingMap(provision);
const ofType = (type: string, unit?: 'senunit' | 'resourced_provision') => map.ofEstablishment(type, unit);

describe('settingMap by establishment', () => {
  // Columns of caseload.csv; the groups are those of DfE's data guidance of 2025 and of the register.
  it.each([
    ['01 02 03 05 15', 'mainstream', 'mainstream_la_maintained'],
    ['06 28 34', 'mainstream', 'mainstream_academy'],
    ['35 40 41', 'mainstream', 'mainstream_free_school'],
    ['11', 'mainstream', 'mainstream_independent'],
    ['07 12', 'special_state', 'special_la_maintained'],
    ['33 36 44', 'special_state', 'special_academy_free'],
    ['10', 'special_independent', 'special_independent'],
    ['08', 'special_independent', 'special_non_maintained'],
    ['14', 'alternative', 'ap_pru_la_maintained'],
    ['42 43', 'alternative', 'ap_pru_academy'],
    ['38', 'alternative', 'ap_pru_free_school'],
    ['18 29 31 39 45 46', 'post16', 'general_fe_tertiary_colleges'],
    ['32', 'post16_specialist', 'specialist_post_16_institutions'],
    ['30', 'elsewhere', 'w_settings'],
    ['49', 'elsewhere', 'online_provider'],
    ['24 25 26 27 37 56 57', 'elsewhere', 'other_schools'],
  ])('counts types %s as %s, in %s', (types, expected, setting) => {
    for (const type of types.split(' ')) expect([type, ofType(type)]).toEqual([type, { provision: expected, setting }]);
  });

  it('covers every type that the playbook has', () => {
    for (const type of Object.keys(provision.establishmentTypes)) expect(ofType(type)?.setting, type).toBeDefined();
  });

  it('moves a child in a unit to the column for units, where DfE has one', () => {
    expect(ofType('34', 'senunit')).toEqual({ provision: 'resourced', setting: 'mainstream_academy_senunit' });
    expect(ofType('1', 'resourced_provision')?.setting).toBe('mainstream_la_maintained_resourced_provision');
    expect(ofType('40', 'senunit')?.setting).toBe('mainstream_free_school_senunit');
    for (const type of ['07', '11', '14', '18', '45']) expect(ofType(type, 'senunit')).toEqual(ofType(type));
  });

  it('does not know a type that the playbook has not', () => {
    for (const type of ['', '999', 'constructor', '__proto__']) expect(ofType(type, 'senunit')).toBeUndefined();
  });
});

describe('settingMap by SEN2 code', () => {
  it('counts every code in a column of its own, of the same provision', () => {
    const columns = Object.keys(SEN_SETTINGS).map((code) => {
      const place = map.ofSenSetting(code);
      expect([code, place?.provision]).toEqual([code, provision.senSettings[code]]);
      expect([code, provision.settings[place?.setting ?? '']?.provision]).toEqual([code, place?.provision]);
      return place?.setting;
    });
    expect(new Set(columns).size).toBe(columns.length);
    expect(map.ofSenSetting('OLA')?.setting).toBe('other_arrangements_la');
    expect(map.ofSenSetting('constructor')).toBeUndefined();
  });
});

describe('settingMap of a provider that is not in the register', () => {
  it('takes a number of the right form for another learning provider', () => {
    expect(map.ofUnlisted('10012345')).toEqual({ provision: 'post16', setting: 'ukrlp_provider' });
    for (const other of ['', '1001234', '100123456', '20012345']) expect(map.ofUnlisted(other)).toBeUndefined();
  });
});
