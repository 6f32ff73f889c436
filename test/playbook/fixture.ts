import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The indicators that content may name, as the method lists them. */
export const INDICATOR_IDS = [
  'requests-received',
  'requests-per-10k',
  'refused-to-assess-share',
  'decided-in-6-weeks-share',
  'refused-to-issue-share',
  'issued-in-20-weeks-share',
  'issued-in-20-weeks-excluding-exceptions-share',
  'issued-over-52-weeks-share',
  'exceptions-share',
  'tribunal-share',
  'mediation-share',
  'new-plans',
  'open-plans',
  'ceased-plans',
  'plan-growth',
  'plans-per-1k',
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
  'new-plan-mainstream-share',
  'left-mainstream-at-transfer-share',
  'independent-from-state-share',
  'out-of-area-share',
  'residential-share',
  'reviewed-in-12-months-share',
  'review-decided-in-4-weeks-share',
  'ceased-needs-met-share',
  'ceased-not-engaging-share',
  'ceased-to-work-or-higher-education-share',
  'plans-20-to-25-share',
  'neet-16-to-25-share',
  'post16-ordinary-share',
  'unit-cost-mainstream',
  'unit-cost-special-state',
  'unit-cost-special-independent',
  'independent-cost-gap',
  'spend-growth',
  'spend-per-plan',
  'parent-voice-share',
  'child-voice-share',
  'need-share',
];

const PLAYBOOK = fileURLToPath(new URL('../../playbook/', import.meta.url));

/** The shipped playbook's files, keyed by path with forward slashes. */
export function shippedFiles(): Map<string, string> {
  const names = readdirSync(PLAYBOOK, { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.(md|yaml)$/.test(name));
  return new Map(paths.map((path) => [path, readFileSync(join(PLAYBOOK, path), 'utf8')]));
}
