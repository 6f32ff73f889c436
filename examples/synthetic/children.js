import { birthFor } from './days.js';

/**
 * Who the children are. Mixes are loosely those of England (DfE, Education, health and care plans, 2025: need, sex and
 * age of open and new plans), bent a little so that the area is its own: more speech and language need among the young.
 */

const NEEDS_BY_AGE = [
  {
    upTo: 4,
    needs: { SLCN: 43, ASD: 25, SLD: 6, PD: 6, SEMH: 5, MLD: 4, PMLD: 3, HI: 2, DS: 1.5, OTH: 1.5, VI: 1, MSI: 0.5 },
  },
  {
    upTo: 10,
    needs: {
      SLCN: 29,
      ASD: 28,
      SEMH: 26,
      MLD: 7,
      SLD: 3,
      PD: 3,
      SPLD: 2,
      HI: 1.2,
      PMLD: 0.8,
      VI: 0.7,
      OTH: 0.8,
      DS: 0.3,
    },
  },
  { upTo: 15, needs: { ASD: 32, SEMH: 38, SLCN: 13, MLD: 10, SPLD: 4, PD: 2, SLD: 1, HI: 1, VI: 0.7, OTH: 0.8 } },
  { upTo: 25, needs: { ASD: 35, SEMH: 30, MLD: 15, SLCN: 9, SPLD: 5, PD: 3, HI: 1, SLD: 1, OTH: 1 } },
];
/** Those who already had a plan when the extract begins carry more of the needs that keep a plan open for long. */
const NEEDS_OF_OLDER_PLANS = {
  ASD: 31,
  SLCN: 18,
  SEMH: 19,
  MLD: 14.5,
  SLD: 6,
  PD: 4.5,
  SPLD: 2,
  PMLD: 2,
  HI: 1.4,
  VI: 0.9,
  OTH: 0.8,
  DS: 0.5,
  MSI: 0.3,
};

const SECOND_NEEDS = { SLCN: 30, SEMH: 25, MLD: 15, ASD: 10, SPLD: 8, PD: 6, OTH: 3, HI: 2, VI: 1 };

/** How likely a child with this need is to have needs that a special school is often sought for. */
const COMPLEXITY = {
  PMLD: 0.96,
  SLD: 0.85,
  MSI: 0.6,
  DS: 0.35,
  ASD: 0.3,
  PD: 0.22,
  SEMH: 0.2,
  MLD: 0.2,
  SLCN: 0.13,
  HI: 0.15,
  VI: 0.15,
  OTH: 0.15,
  SPLD: 0.05,
};

const ETHNICITIES = {
  WBRI: 73,
  WOTH: 5,
  APKN: 6,
  AIND: 2,
  ABAN: 1.5,
  BAFR: 2,
  BCRB: 0.8,
  MWAS: 2,
  MWBC: 1.7,
  MOTH: 2,
  OOTH: 2,
  NOBT: 1,
  WIRT: 0.4,
  WROM: 0.4,
  CHNE: 0.2,
};

export const AGES_OF_OLDER_PLANS = {
  2: 0.8,
  3: 2,
  4: 3.4,
  5: 4.2,
  6: 5,
  7: 5.8,
  8: 6.3,
  9: 6.8,
  10: 7.1,
  11: 7.3,
  12: 7.3,
  13: 7.2,
  14: 7.1,
  15: 7,
  16: 6.4,
  17: 5.6,
  18: 4.6,
  19: 3,
  20: 2,
  21: 1.3,
  22: 0.8,
  23: 0.5,
  24: 0.3,
};
export const AGES_AT_REQUEST = {
  1: 2,
  2: 7.5,
  3: 13,
  4: 10.5,
  5: 9.5,
  6: 9,
  7: 8.6,
  8: 8.2,
  9: 8,
  10: 6.6,
  11: 5.2,
  12: 4.6,
  13: 4,
  14: 2.8,
  15: 1.8,
  16: 1.4,
  17: 1,
  18: 0.4,
};
export const AGES_OF_MOVERS_IN = {
  4: 4,
  5: 6,
  6: 8,
  7: 9,
  8: 10,
  9: 10,
  10: 9,
  11: 9,
  12: 9,
  13: 8,
  14: 7,
  15: 4,
  16: 4,
  17: 2,
};

/** A child of this age in an academic year, with the needs of `mix` or of the age. */
export function childAged(age, academicYear, chance, needs = needsAt(age)) {
  const need = chance.choose(needs);
  const second = chance.happens(0.3) ? chance.choose(SECOND_NEEDS) : undefined;
  return {
    birth: birthFor(age, academicYear, chance.uniform()),
    sex: chance.happens(0.705) ? 'M' : 'F',
    ethnicity: chance.choose(ETHNICITIES),
    need,
    secondNeed: second === need ? undefined : second,
    complex: chance.happens(COMPLEXITY[need]),
    socialCare: chance.happens(0.13),
  };
}

/** The same for a child whose plan is older than the extract. */
export function childWithOlderPlan(age, academicYear, chance) {
  return childAged(age, academicYear, chance, NEEDS_OF_OLDER_PLANS);
}

function needsAt(age) {
  return NEEDS_BY_AGE.find(({ upTo }) => age <= upTo).needs;
}
