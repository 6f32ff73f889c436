import { describe, expect, it } from 'vitest';
import { surveySchema } from '../../src/model/playbook.ts';
import { checkSurvey } from '../../src/playbook/check-survey.ts';
import { located, survey } from './tiny.ts';

const faultsOf = (content: ReturnType<typeof survey>) => checkSurvey(located('survey.yaml', content, surveySchema));

describe('checkSurvey', () => {
  it('asks for the four groups and an instrument for each', () => {
    const content = survey();
    expect(faultsOf(content)).toEqual([]);
    content.groups.shift();
    content.instruments[3]!.id = 'provider';
    expect(faultsOf(content)).toMatchObject([
      { message: '"parent_carer" is missing from "groups".' },
      { message: '"provider" stands twice.' },
      { message: '"child" is missing from "instruments".' },
    ]);
  });

  it('knows the scales that instruments name', () => {
    const content = survey();
    content.instruments[1]!.experience.scale = 'seven';
    content.scales.push({ ...content.scales[0]! });
    expect(faultsOf(content)).toMatchObject([
      { message: '"five" stands twice.' },
      { message: 'There is no scale "seven".', remedy: 'Use one of: five, five.' },
    ]);
  });

  it('asks adults about each of the seventeen; children may be asked about fewer', () => {
    const content = survey();
    delete content.wording.E17;
    delete content.wording.E05!.provider;
    expect(faultsOf(content)).toMatchObject([
      { message: '"E17" is missing from "wording".' },
      { message: '"provider" is missing from "E05".' },
    ]);
  });

  it('refuses the same words for two elements, for they could not be told apart again', () => {
    const content = survey();
    content.wording.E09!.practitioner = { text: 'ABOUT e05', short: 'E05' };
    expect(faultsOf(content)).toMatchObject([
      { message: '"ABOUT e05" stands for E05 already.' },
      { message: '"E05" stands for E05 already.' },
    ]);
  });

  it('refuses words that would be read two ways', () => {
    const content = survey();
    content.reading.words.experience[4] = ['Three!'];
    content.reading.cannotSay.push('one');
    content.reading.no.English!.push('Yes');
    expect(faultsOf(content).map(({ message }) => message)).toEqual([
      '"one" stands for 1 already.',
      '"Three!" stands for 3 already.',
      '"one" stands for 1 already.',
      '"Yes" stands for yes already.',
    ]);
  });
});
