import { PHASES, PROVISIONS, SEN_SETTINGS } from '../model/codes.ts';
import type { ProvisionContent } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located } from '../yaml/located.ts';
import { checkList, checkPresent } from './check-list.ts';

/** Faults where the map of provision does not cover every provision, phase and SEN2 setting code, once each. */
export function checkProvision(part: Located<ProvisionContent>): Fault[] {
  const { provisions, phases, senSettings } = part.value;
  const codes = Object.keys(SEN_SETTINGS);
  return [
    ...checkList(
      part,
      ['provisions'],
      provisions.map(({ id }) => id),
      PROVISIONS,
    ),
    ...checkList(
      part,
      ['phases'],
      phases.map(({ id }) => id),
      PHASES,
    ),
    ...checkPresent(part, ['senSettings'], Object.keys(senSettings), codes),
    ...Object.keys(senSettings)
      .filter((code) => !codes.includes(code))
      .map((code) =>
        faultAt(part, ['senSettings', code], `There is no setting code "${code}".`, `Use one of: ${codes.join(', ')}.`),
      ),
  ];
}
