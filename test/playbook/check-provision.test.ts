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
});
