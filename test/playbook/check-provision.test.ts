import { describe, expect, it } from 'vitest';
import { provisionSchema } from '../../src/model/playbook.ts';
import { checkProvision } from '../../src/playbook/check-provision.ts';
import { asYaml, lineOf, located, provision } from './tiny.ts';

function check(content: ReturnType<typeof provision>) {
  return checkProvision(located('provision.yaml', content, provisionSchema));
}

describe('checkProvision', () => {
  it('is content where every provision, phase and setting code is mapped', () => {
    expect(check(provision())).toEqual([]);
  });

  it('finds a provision or phase that is missing or given twice', () => {
    const content = provision();
    content.provisions[12]!.id = 'neet';
    content.phases.shift();
    expect(check(content)).toMatchObject([
      { message: '"neet" stands twice.' },
      { line: 1, message: '"unknown" is missing from "provisions".' },
      { line: lineOf(asYaml(content), 'phases:'), message: '"early_years" is missing from "phases".' },
    ]);
  });

  it('finds a setting code that is missing, and one that does not exist', () => {
    const content = provision();
    const { OLA: _, ...rest } = content.senSettings;
    content.senSettings = { ...rest, XXX: 'elsewhere' };
    expect(check(content)).toMatchObject([
      { line: lineOf(asYaml(content), 'senSettings:'), message: '"OLA" is missing from "senSettings".' },
      { line: lineOf(asYaml(content), 'XXX'), message: 'There is no setting code "XXX".' },
    ]);
  });

  it('finds a setting that does not exist, or is of another provision than what is counted in it', () => {
    const fresh = provision();
    const content = {
      ...fresh,
      settings: { ...fresh.settings, neet: { title: 't', provision: 'neet', senSetting: 'OLA' } },
      establishmentTypes: {
        '10': { title: 't', provision: 'special_independent', setting: 'special' },
        '34': { title: 't', provision: 'special_state', setting: 'mainstream_academy' },
      },
      unlistedUkprn: 'constructor',
    };
    expect(checkProvision(located('provision.yaml', content, provisionSchema))).toMatchObject([
      { message: `"OLA" is in ${fresh.senSettings.OLA}, not neet.` },
      { message: 'There is no "special".' },
      { message: '"mainstream_academy" is in mainstream, not special_state.' },
      { line: lineOf(asYaml(content), 'unlistedUkprn'), message: 'There is no setting "constructor".' },
    ]);
  });
});
