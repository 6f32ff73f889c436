import type { ReturnYear } from './return-year.ts';

/** Sex instead of gender, two items about reviews, and boarding and work-based learning on the placement. */
export const YEAR_2024: ReturnYear = {
  year: 2024,
  items: {
    added: [
      'person.sex',
      'activeplans.reviewmeeting',
      'activeplans.reviewoutcome',
      'placementdetail.res',
      'placementdetail.wbp',
    ],
    removed: ['person.gendercurrent', 'activeplans.res', 'activeplans.wbp'],
  },
  codes: {
    added: {
      'person.sex': ['M', 'F'],
      'activeplans.reviewoutcome': ['M', 'A', 'C'],
      'placementdetail.res': ['A', 'B'],
      'placementdetail.wbp': ['A', 'T', 'S'],
    },
    removed: {
      'person.gendercurrent': ['0', '1', '2', '9'],
      'activeplans.res': ['A', 'B'],
      'activeplans.wbp': ['A', 'T', 'S'],
    },
  },
};
