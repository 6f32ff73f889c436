import type { DisclosureContent } from '../../src/model/playbook.ts';

/** Rules for tests: counts of 1 to 7 withheld, others to 5; money on 10 placements or more, to £1,000. */
export const disclosure: DisclosureContent = {
  hideBelow: { value: 8, reason: 'test' },
  roundTo: { value: 5, reason: 'test' },
  money: { minimumPlacements: 10, dominanceTwoLargest: 0.9, dominanceRest: 0.1, roundTo: 1000, reason: 'test' },
  percentPlaces: { shareable: 0, internal: 1 },
  symbol: 'c',
};
