/** Indicators as a reader looks for them. What belongs to none is shown last. */
export interface Family {
  readonly title: string;
  readonly has: (id: string) => boolean;
}

function named(...ids: readonly string[]): Family['has'] {
  return (id) => ids.includes(id);
}

export const FAMILIES: readonly Family[] = [
  {
    title: 'Requests and decisions',
    has: named(
      'requests-received',
      'requests-per-10k',
      'refused-to-assess-share',
      'decided-in-6-weeks-share',
      'refused-to-issue-share',
      'tribunal-share',
      'mediation-share',
    ),
  },
  { title: 'Time to a plan', has: (id) => id.startsWith('issued-') || id === 'exceptions-share' },
  { title: 'Plans', has: named('new-plans', 'open-plans', 'ceased-plans', 'plan-growth', 'plans-per-1k') },
  {
    title: 'Where children and young people are educated',
    has: named(
      'mainstream-share',
      'resourced-share',
      'special-share',
      'special-state-share',
      'special-independent-share',
      'alternative-share',
      'post16-share',
      'post16-specialist-share',
      'elsewhere-share',
      'eotas-share',
      'home-educated-share',
      'neet-share',
      'elsewhere-other-share',
      'early-years-share',
      'unknown-provision-share',
      'out-of-area-share',
      'residential-share',
    ),
  },
  {
    title: 'Starting and moving',
    has: named('new-plan-mainstream-share', 'left-mainstream-at-transfer-share', 'independent-from-state-share'),
  },
  { title: 'Reviews', has: (id) => id.startsWith('review') },
  {
    title: 'Leaving, and life after 16',
    has: (id) => /^(ceased-.+-share|plans-20-to-25-share|neet-16-to-25-share|post16-ordinary-share)$/.test(id),
  },
  { title: 'Costs and spending', has: (id) => /^(unit-cost-.+|independent-cost-gap|spend-.+)$/.test(id) },
  { title: 'Voice in reviews', has: named('parent-voice-share', 'child-voice-share') },
  { title: 'Local measures', has: (id) => id.startsWith('measure:') },
];

export const OTHER_FAMILY = 'Other';
