import { areaSchema } from '../model/area.ts';
import type { AreaAnswers } from './area-files.ts';

type Key = keyof typeof areaSchema.shape;

/** How each key looks when it is not set, as a comment to start from. */
const SAMPLES: Readonly<Record<Key, string>> = {
  name: 'name: Northshire',
  la_code: 'la_code: "999"',
  region: 'region: E12000003',
  reference_date: 'reference_date: 2026-01-31',
  period: 'period: { from: 2025-01-01, to: 2025-12-31 }',
  history_from: 'history_from: 2021-01-01',
  dates: 'dates: { placements: DD/MM/YYYY, plans: { start_date: DD/MM/YYYY } }',
  columns: 'columns: { plans: { plan_id: "EHCP ref", primary_need: "Need 1" } }',
  values: 'values: { plans: { primary_need: { Autism: ASD, "Speech and language": SLCN } } }',
  surveys: 'surveys: { child: { columns: { "My teachers have time for me. Is this true for you?": E02.experience } } }',
  sources: 'sources: { placements: exports/placements-january.csv }',
  audience: 'audience: shareable',
  acknowledged: 'acknowledged: [{ code: placement-gap, reason: accepted, by: data lead, until: 2026-12-31 }]',
  fixes: 'fixes: answers/issues.csv',
  plan: 'plan: { grant: { source: "Grant letter, March 2026", amounts: { 2026-27: 400000, 2027-28: 300000 } } }',
  scenarios: 'scenarios: {}',
  report: 'report: { title: Our diagnosis, prepared_by: SEND partnership board }',
};

/** A commented `dbv.yaml`: every key with what it means, the answers filled in, the rest as comments to start from. */
export function configText(answers: AreaAnswers): string {
  const filled: Partial<Record<Key, string | undefined>> = {
    name: answers.name,
    la_code: answers.laCode,
    region: answers.region,
    reference_date: answers.referenceDate,
    history_from: answers.historyFrom,
    audience: 'shareable',
  };
  const entries = (Object.keys(areaSchema.shape) as Key[]).map((key) => {
    const description = `# ${areaSchema.shape[key].description}`;
    const value = filled[key];
    return `${description}\n${value === undefined ? `# ${SAMPLES[key]}` : `${key}: ${scalar(value)}`}\n`;
  });
  return [
    '# What this area says about itself and its files. See the data dictionary for the tables.',
    '',
    ...entries,
  ].join('\n');
}

/** A YAML scalar: plain where it is plainly text or a date, in double quotes otherwise. */
function scalar(value: string): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9 ]*$/.test(value) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(value);
  return isPlain || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : JSON.stringify(value);
}
