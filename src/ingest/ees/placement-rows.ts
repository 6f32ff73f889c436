import type { EesTable } from './read-file.ts';
import { plainLabel } from './row-groups.ts';

/** The rows by type of placement that hold each setting; from 2026 one of them is two. */
export const PLACEMENT_ROWS: Readonly<Record<string, readonly string[]>> = {
  mainstream_la_maintained: ['Mainstream - LA maintained'],
  mainstream_la_maintained_resourced_provision: ['Mainstream - LA maintained (resourced provision)'],
  mainstream_la_maintained_senunit: ['Mainstream - LA maintained (SEN unit)'],
  mainstream_academy: ['Mainstream - academy'],
  mainstream_academy_resourced_provision: ['Mainstream - academy (resourced provision)'],
  mainstream_academy_senunit: ['Mainstream - academy (SEN unit)'],
  mainstream_free_school: ['Mainstream - free school'],
  mainstream_free_school_resourced_provision: ['Mainstream - free school (resourced provision)'],
  mainstream_free_school_senunit: ['Mainstream - free school (SEN unit)'],
  mainstream_independent: ['Mainstream - independent'],
  special_la_maintained: ['Special - LA maintained'],
  special_academy_free: ['Special - Academy/free schools', 'Special - academy', 'Special - free school'],
  special_independent: ['Special - independent'],
  special_non_maintained: ['Special - non-maintained'],
  ap_pru_academy: ['AP/PRU - academy'],
  ap_pru_free_school: ['AP/PRU - free school'],
  ap_pru_la_maintained: ['AP/PRU - LA maintained'],
  general_fe_tertiary_colleges: ['FE - general FE and tertiary colleges'],
  specialist_post_16_institutions: ['FE - specialist post-16 institutions'],
  ukrlp_provider: ['FE - UKRLP provider'],
  elective_home_education: ['Educated elsewhere - elective home education'],
  other_arrangements_la: ['Educated elsewhere - other arrangements by LA'],
  other_arrangements_parents: ['Educated elsewhere - other arrangements by parents'],
  online_provider: ['Educated elsewhere - online provider'],
  w_settings: ['Educated elsewhere - Welsh establishment'],
  other_schools: ['Educated elsewhere - other schools and establishments'],
  other_placement_settings: ['Educated elsewhere - other placement settings'],
  neet: ['Educated elsewhere - NEET'],
  neet_ntci: ['Educated elsewhere - not in education or training (notice to cease issued)'],
  neet_other: ['Educated elsewhere - not in education or training (other)'],
  neet_other_csa: ['Educated elsewhere - not in education or training (compulsory school age)'],
  nm_early_years: ['Non-maintained early years'],
  placement_unknown: ['Placement not recorded'],
};

/** Whether England has a row for each setting. Were one called otherwise, shares would lack it unnoticed. */
export function hasPlacementRows(needs: EesTable): boolean {
  const labels = new Set(needs.rows('England', 0).flatMap(({ mark }) => (mark.of === 'placement' ? [mark.label] : [])));
  return Object.values(PLACEMENT_ROWS).every((rows) => rows.some((row) => labels.has(plainLabel(row))));
}
