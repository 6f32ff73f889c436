import { PHASES, PROVISIONS, type Provision, SEN_SETTINGS } from '../model/codes.ts';
import type { ProvisionContent } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located, type Path } from '../yaml/located.ts';
import { checkList, checkPresent } from './check-list.ts';

/** Faults where the map of provision does not cover every provision, phase and SEN2 setting code, once each. */
export function checkProvision(part: Located<ProvisionContent>): Fault[] {
  const { provisions, phases, senSettings, settings, establishmentTypes, unlistedUkprn } = part.value;
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
    ...Object.entries(settings).flatMap(([setting, { senSetting, provision }]) =>
      senSetting === undefined
        ? []
        : checkAgrees(part, ['settings', setting, 'senSetting'], senSetting, senSettings[senSetting], provision),
    ),
    ...Object.entries(establishmentTypes).flatMap(([type, { setting, provision }]) =>
      setting === undefined
        ? []
        : checkAgrees(part, ['establishmentTypes', type, 'setting'], setting, settings[setting]?.provision, provision),
    ),
    ...(unlistedUkprn === undefined || Object.hasOwn(settings, unlistedUkprn)
      ? []
      : [faultAt(part, ['unlistedUkprn'], `There is no setting "${unlistedUkprn}".`, 'Use one of the settings.')]),
  ];
}

/** A fault where a name is of nothing, or of something in another provision than the entry that uses it. */
function checkAgrees(
  part: Located<ProvisionContent>,
  path: Path,
  name: string,
  found: Provision | undefined,
  expected: Provision,
): Fault[] {
  if (found === expected) return [];
  const what = found === undefined ? `There is no "${name}".` : `"${name}" is in ${found}, not ${expected}.`;
  return [faultAt(part, path, what, 'Correct one of the two.')];
}
