import type { ProvisionContent } from './playbook.ts';

/** A stratum in the playbook's words: "State special school, secondary" for special_state:secondary. */
export function stratumTitle(provision: ProvisionContent, stratum: string): string {
  const [provisionId, phaseId] = stratum.split(':');
  const provisionTitle = provision.provisions.find(({ id }) => id === provisionId)?.title;
  const phaseTitle = provision.phases.find(({ id }) => id === phaseId)?.title;
  return `${provisionTitle ?? provisionId}, ${(phaseTitle ?? phaseId ?? '').toLowerCase()}`;
}
