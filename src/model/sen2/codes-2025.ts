import type { ReturnYear } from './return-year.ts';

/** Who asked, the draft amended plan, phase transfers, and Down syndrome as a need of its own. */
export const YEAR_2025: ReturnYear = {
  year: 2025,
  items: {
    added: [
      'requests.requestsource',
      'activeplans.reviewdraft',
      'activeplans.phasetransferduedate',
      'activeplans.phasetransferfinaldate',
    ],
  },
  codes: {
    added: {
      'requests.requestsource': ['1', '2', '3', '4', '5'],
      'senneed.sentype': ['DS'],
    },
  },
};
