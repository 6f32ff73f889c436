import { MEASURES } from './story.js';

/** Rows of measures.csv: each measure of the story for its latest date, and the year before for those that moved. */
export function measureRows(latest, yearBefore) {
  const source = (name) => (name.startsWith('outreach') ? 'Outreach referral log' : 'Local return, synthetic example');
  return [
    {
      measure: 'slcn-training-secondary-share',
      date: yearBefore,
      numerator: 99,
      denominator: 455,
      unit: 'share',
      source: source('slcn'),
    },
    { measure: 'outreach-wait-weeks', date: yearBefore, value: 5, unit: 'weeks', source: source('outreach') },
    ...MEASURES.shares.map(([measure, numerator, denominator]) => ({
      measure,
      date: latest,
      numerator,
      denominator,
      unit: 'share',
      source: source(measure),
    })),
    ...MEASURES.values.map(([measure, value, unit]) => ({
      measure,
      date: latest,
      value,
      unit,
      source: source(measure),
    })),
  ];
}
