/**
 * What the area is like, element by element. The story planted for the diagnosis to find: secondary schools are not
 * welcoming (E09), speech and language training is thin (E03), health services are slow (E14); outreach is good (E12).
 */

/**
 * How adults answer: `importance` and `experience` on the survey's scale of 1 to 5. Children's answers run `kinder`.
 */
export const ANSWERS = {
  E01: { importance: 4.1, experience: 3.1 },
  E02: { importance: 4.3, experience: 3.1 },
  E03: { importance: 4.6, experience: 1.9 },
  E04: { importance: 4.0, experience: 3.1 },
  E05: { importance: 4.4, experience: 3.0 },
  E06: { importance: 4.2, experience: 3.0 },
  E07: { importance: 3.9, experience: 3.3 },
  E08: { importance: 3.5, experience: 3.3 },
  E09: { importance: 4.7, experience: 1.7 },
  E10: { importance: 4.2, experience: 3.1 },
  E11: { importance: 4.0, experience: 3.3 },
  E12: { importance: 2.5, experience: 4.4 },
  E13: { importance: 3.5, experience: 3.4 },
  E14: { importance: 4.5, experience: 2.2 },
  E15: { importance: 3.8, experience: 3.3 },
  E16: { importance: 3.9, experience: 3.2 },
  E17: { importance: 4.0, experience: 3.1 },
};

/** Elements that the survey of children asks about. The playbook marks them as asked of children. */
export const ASKED_OF_CHILDREN = ['E01', 'E02', 'E06', 'E07', 'E08', 'E09', 'E11', 'E15'];

/** How much more likely each element is to be named in a case review, by the phase of the child. Others weigh `else`. */
export const NAMED_IN_REVIEWS = {
  early_years: { E03: 8, E14: 6, E12: 0.1, else: 0.9 },
  primary: { E03: 7, E14: 4, E09: 2, E02: 1.6, E06: 1.5, E05: 1.5, E01: 1.3, E12: 0.1, E16: 0.5, else: 0.8 },
  secondary: { E09: 15, E14: 6, E03: 4.5, E06: 1.5, E17: 1.4, E02: 1.2, E12: 0.1, E08: 0.5, else: 0.8 },
  post16: { E11: 3, E09: 4, E03: 4, E14: 3.5, E10: 1.8, E13: 1.5, E12: 0.1, E16: 0.3, else: 0.7 },
};

/** The partnership's own marks, 5 = fully in place. `earlier` marks were given a year before. */
export const MATURITY = {
  E01: { maturity: 3 },
  E02: { maturity: 3 },
  E03: { maturity: 2, earlier: 3 },
  E04: { maturity: 3 },
  E05: { maturity: 3 },
  E06: { maturity: 3 },
  E07: { maturity: 3 },
  E08: { maturity: 4 },
  E09: { maturity: 2, earlier: 3 },
  E10: { maturity: 3, earlier: 2 },
  E11: { maturity: 3 },
  E12: { maturity: 5, earlier: 4 },
  E13: { maturity: 4 },
  E14: { maturity: 2 },
  E15: { maturity: 3 },
  E16: { maturity: 3 },
  E17: { maturity: 3 },
};

/**
 * Local measures: [name, numerator, denominator] for shares, [name, value, unit] for the rest. Those of E09, E03 and
 * E14 are poor, those of E12 good, the others middling.
 */
export const MEASURES = {
  shares: [
    ['ta-training-share', 168, 284],
    ['ta-joint-planning-share', 132, 284],
    ['teacher-contact-share', 78, 121],
    ['senco-protected-time-share', 21, 31],
    ['autism-training-share', 371, 1180],
    ['slcn-training-primary-share', 142, 612],
    ['slcn-training-secondary-share', 88, 468],
    ['child-specific-training-on-time-share', 61, 88],
    ['plan-training-delivered-share', 33, 41],
    ['unplanned-moves-share', 15, 398],
    ['sen-support-three-meetings-share', 1012, 1621],
    ['family-enquiries-answered-share', 1467, 2011],
    ['curriculum-adapted-share', 64, 102],
    ['key-stage-4-choice-share', 4, 6],
    ['send-belonging-share', 318, 419],
    ['late-transport-share', 22, 41],
    ['transition-plan-agreed-share', 74, 212],
    ['phase-transfer-on-time-share', 158, 201],
    ['plan-smart-outcomes-share', 29, 50],
    ['plan-specific-provision-share', 36, 50],
    ['plan-own-voice-share', 34, 50],
    ['outreach-reach-share', 27, 31],
    ['outreach-follow-up-share', 96, 108],
    ['social-care-advice-on-time-share', 171, 219],
    ['care-sections-meaningful-share', 36, 50],
    ['health-advice-on-time-share', 98, 241],
    ['plan-therapy-delivered-share', 402, 640],
    ['inclusion-award-settings-share', 14, 44],
    ['inclusive-activities-share', 26, 52],
    ['special-place-unavailable-share', 4, 49],
    ['long-special-journey-share', 52, 288],
    ['base-continues-at-secondary-share', 6, 9],
    ['base-mainstream-time-share', 214, 508],
  ],
  values: [
    ['year-7-absence-ratio', 2.1, 'ratio'],
    ['send-suspension-ratio', 2.4, 'ratio'],
    ['send-bullied-ratio', 1.7, 'ratio'],
    ['send-club-ratio', 0.74, 'ratio'],
    ['casework-leavers-share', 0.19, 'share'],
    ['outreach-wait-weeks', 2.5, 'weeks'],
    ['short-breaks-wait-weeks', 11, 'weeks'],
    ['paediatric-autism-wait-weeks', 71, 'weeks'],
    ['speech-language-wait-weeks', 31, 'weeks'],
    ['camhs-secondary-wait-weeks', 27, 'weeks'],
    ['occupational-therapy-wait-weeks', 24, 'weeks'],
  ],
};
