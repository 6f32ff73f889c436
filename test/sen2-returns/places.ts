import { giasExtract } from '../../src/ingest/gias/extract.ts';
import type { Row } from '../../src/model/tables/index.ts';
import type { Items } from './return.ts';

/** One made-up establishment of each GIAS type that a setting of DfE's `caseload.csv` comes from. */
const SCHOOLS: Readonly<Record<string, string>> = {
  mainstream_la_maintained: '1',
  mainstream_academy: '34',
  mainstream_free_school: '35',
  mainstream_independent: '11',
  special_la_maintained: '7',
  special_academy_free: '44',
  special_independent: '10',
  special_non_maintained: '8',
  ap_pru_academy: '42',
  ap_pru_free_school: '38',
  ap_pru_la_maintained: '14',
  online_provider: '49',
  w_settings: '30',
  other_schools: '27',
};
const COLLEGES: Readonly<Record<string, string>> = {
  general_fe_tertiary_colleges: '18',
  specialist_post_16_institutions: '32',
};
const SEN_SETTINGS: Readonly<Record<string, string>> = {
  elective_home_education: 'EHE',
  other_arrangements_la: 'OLA',
  other_arrangements_parents: 'OPA',
  other_placement_settings: 'OTH',
  neet: 'NEET',
  neet_ntci: 'NIEC',
  neet_other: 'NIEO',
  // Of compulsory school age, whom DfE counts apart.
  neet_other_csa: 'NIEO',
  nm_early_years: 'EYP',
};
const UNITS: Readonly<Record<string, Items>> = {
  _resourced_provision: { SENunitIndicator: '0', ResourcedProvisionIndicator: '1' },
  _senunit: { SENunitIndicator: '1', ResourcedProvisionIndicator: '0' },
};

const urnOf = (type: string) => String(900_000 + Number(type));
const ukprnOf = (type: string) => String(10_900_000 + Number(type));
/** Of a provider that is not in the register of establishments. */
const UNLISTED_UKPRN = '10999999';

/** The settings of DfE's `caseload.csv` that no other adds up, but for those whose placement is not known. */
export const SETTINGS: readonly string[] = [
  ...Object.keys(SCHOOLS).flatMap((setting) =>
    /_(la_maintained|academy|free_school)$/.test(setting) && setting.startsWith('mainstream')
      ? [setting, ...Object.keys(UNITS).map((unit) => `${setting}${unit}`)]
      : [setting],
  ),
  ...Object.keys(COLLEGES),
  'ukrlp_provider',
  ...Object.keys(SEN_SETTINGS),
];

/** What a return says of a placement in a setting: exactly one of URN, UKPRN and SENsetting, and the unit flags. */
export function placeItems(setting: string): Items {
  const unit = Object.keys(UNITS).find((ending) => setting.endsWith(ending)) ?? '';
  const base = setting.slice(0, setting.length - unit.length);
  const flags = UNITS[unit] ?? { SENunitIndicator: '0', ResourcedProvisionIndicator: '0' };
  if (base in SCHOOLS) return { URN: urnOf(SCHOOLS[base]!), ...flags };
  if (base in COLLEGES) return { UKPRN: ukprnOf(COLLEGES[base]!), ...flags };
  if (setting === 'ukrlp_provider') return { UKPRN: UNLISTED_UKPRN, ...flags };
  return { SENsetting: SEN_SETTINGS[setting]! };
}

/** The register of establishments, as an extract of its own download. */
export function registerText(): string {
  const blank = {
    line: 0,
    urn: undefined,
    ukprn: undefined,
    name: undefined,
    typeCode: undefined,
    phaseCode: undefined,
    laCode: undefined,
    senUnitCapacity: undefined,
    resourcedCapacity: undefined,
    status: 'Open',
  } satisfies Row<'establishments'>;
  const types = [...Object.values(SCHOOLS), ...Object.values(COLLEGES)];
  return giasExtract(
    types.map((typeCode) => ({
      ...blank,
      urn: urnOf(typeCode),
      ukprn: ukprnOf(typeCode),
      name: `Made-up school of type ${typeCode}`,
      typeCode,
    })),
  );
}
