import { describe, expect, it } from 'vitest';
import {
  pathwaysSchema,
  programmeSchema,
  themesFileSchema,
  unitCostsSchema,
  workstreamsFileSchema,
} from '../../src/model/playbook.ts';
import {
  checkPathways,
  checkProgramme,
  checkThemes,
  checkUnitCosts,
  checkWorkstreams,
} from '../../src/playbook/check-complete.ts';
import { located, pathways, programme, themes, unitCosts, workstreams } from './tiny.ts';

describe('checkThemes', () => {
  it('asks for A, B and C once each', () => {
    const content = themes();
    expect(checkThemes(located('themes.yaml', content, themesFileSchema))).toEqual([]);
    content.themes.pop();
    expect(checkThemes(located('themes.yaml', content, themesFileSchema))).toMatchObject([
      { file: 'themes.yaml', line: 1, column: 1, message: '"C" is missing from "themes".' },
    ]);
  });
});

describe('checkWorkstreams', () => {
  it('asks for 1 to 5 once each', () => {
    const content = workstreams();
    expect(checkWorkstreams(located('workstreams.yaml', content, workstreamsFileSchema))).toEqual([]);
    content.workstreams[4]!.id = 4;
    expect(checkWorkstreams(located('workstreams.yaml', content, workstreamsFileSchema))).toMatchObject([
      { message: '"4" stands twice.', remedy: 'Keep one of the two.' },
      { message: '"5" is missing from "workstreams".' },
    ]);
  });
});

describe('checkPathways', () => {
  it('asks for every pathway and every outcome once', () => {
    const content = pathways();
    expect(checkPathways(located('pathways.yaml', content, pathwaysSchema))).toEqual([]);
    content.outcomes[0]!.id = 'all_well';
    content.pathways.pop();
    expect(checkPathways(located('pathways.yaml', content, pathwaysSchema))).toMatchObject([
      { message: '"right_now" is missing from "outcomes".' },
      { line: 2, column: 5, message: 'There is no "all_well".' },
      { message: '"post16_ordinary_pathway" is missing from "pathways".' },
    ]);
  });
});

describe('checkProgramme', () => {
  it('finds a figure given twice', () => {
    const content = programme();
    expect(checkProgramme(located('programme.yaml', content, programmeSchema))).toEqual([]);
    content.figures.push({ ...content.figures[0]! });
    expect(checkProgramme(located('programme.yaml', content, programmeSchema))).toMatchObject([
      { line: 7, message: '"one" stands twice.' },
    ]);
  });
});

describe('checkUnitCosts', () => {
  it('finds a figure given twice, and its schema a year that is none', () => {
    const content = unitCosts();
    expect(checkUnitCosts(located('unit-costs.yaml', content, unitCostsSchema))).toEqual([]);
    content.figures.push({ ...content.figures[0]! });
    expect(checkUnitCosts(located('unit-costs.yaml', content, unitCostsSchema))).toMatchObject([
      { message: '"one" stands twice.' },
    ]);
    const figure = { ...content.figures[0]!, values: {} };
    expect(unitCostsSchema.safeParse({ figures: [figure] }).success).toBe(false);
    expect(unitCostsSchema.safeParse({ figures: [{ ...figure, values: { '2024': 9_000 } }] }).success).toBe(false);
  });
});
