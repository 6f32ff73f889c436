import type { Provision } from '../model/codes.ts';
import type { ProvisionContent } from '../model/playbook.ts';

/** Where a placement is counted: the provision of the method, and the column of DfE's `caseload.csv` where one is known. */
export interface Place {
  readonly provision: Provision;
  readonly setting: string | undefined;
}

/** A unit within a school, as the name of its column ends. */
export type Unit = 'senunit' | 'resourced_provision';

/** The playbook's map of settings, ready to be asked. Each answer is undefined where the playbook does not place it. */
export interface SettingMap {
  /** By GIAS type of establishment, and unit flag. */
  readonly ofEstablishment: (type: string, unit: Unit | undefined) => Place | undefined;
  /** By SEN2 setting code. */
  readonly ofSenSetting: (code: string) => Place | undefined;
  /** Of a UKPRN that the register of establishments does not list. */
  readonly ofUnlisted: (ukprn: string) => Place | undefined;
}

export type SettingContent = Omit<ProvisionContent, 'provisions' | 'phases' | 'source'>;

/** Eight digits, of which the first is 1. Source: UK Register of Learning Providers. */
const UKPRN = /^1\d{7}$/;

/**
 * Reads the playbook's map. A unit flag counts where DfE has a column for units of that kind of school, which is state-
 * funded mainstream schools; the provision follows the column.
 */
export function settingMap(content: SettingContent): SettingMap {
  const { senSettings, unlistedUkprn } = content;
  const settings = new Map(Object.entries(content.settings));
  const types = new Map(Object.entries(content.establishmentTypes));
  const bySenSetting = new Map([...settings].map(([setting, { senSetting }]) => [senSetting, setting]));
  return {
    ofEstablishment: (code, unit) => {
      const type = types.get(code.replace(/^0+/, ''));
      if (!type) return undefined;
      const ofUnit = `${type.setting}_${unit}`;
      const setting = settings.has(ofUnit) ? ofUnit : type.setting;
      return { provision: settings.get(setting ?? '')?.provision ?? type.provision, setting };
    },
    ofSenSetting: (code) => {
      const provision = Object.hasOwn(senSettings, code) ? senSettings[code] : undefined;
      return provision && { provision, setting: bySenSetting.get(code) };
    },
    ofUnlisted: (ukprn) => {
      const provision = UKPRN.test(ukprn) ? settings.get(unlistedUkprn ?? '')?.provision : undefined;
      return provision && { provision, setting: unlistedUkprn };
    },
  };
}
