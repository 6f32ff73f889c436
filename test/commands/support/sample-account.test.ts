import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import type { Choices, Sample } from '../../../src/commands/support/draw-sample.ts';
import { sampleJson, sampleText } from '../../../src/commands/support/sample-account.ts';
import { draw } from '../../../src/sampling/draw.ts';
import { missedNeeds, needSpread } from '../../../src/sampling/need-spread.ts';
import { designOf } from '../../../src/sampling/trade-off.ts';
import { day } from '../../assess/facts.ts';
import { stratumOf } from '../../sampling/facts.ts';
import { fakeWorld, ROOT } from '../../world.ts';

const playbook = await shippedPlaybook({ root: ROOT, version: '1' });
const world = fakeWorld('.');

const taken = [
  stratumOf('mainstream:primary', 12, [undefined, 'MLD', 'MLD', 'MLD', 'MLD', 'MLD']),
  stratumOf('special_independent:secondary', 10),
];
const leftOut = [stratumOf('eotas:primary', 2)];
const populations = taken.map(({ plans }) => plans.length);

function account(sizes: readonly number[], wanted: Sample['wanted'], outside = 0) {
  const choices: Choices = {
    area: 'Ours',
    reference: day('2026-01-31'),
    census: day('2026-01-15'),
    frame: { strata: [taken[0]!, leftOut[0]!, taken[1]!], outside },
    taken,
    leftOut,
    populations,
    setAside: outside,
    options: [],
    minimum: 3,
    least: 6,
    speakFrom: 10,
    smallest: 10,
    playbook,
  };
  const drawn = draw(taken, sizes, { by: 'stratum', cases: 1 }, 4);
  const needs = needSpread(taken, drawn);
  const sample: Sample = {
    wanted,
    seed: 4,
    design: designOf(populations, sizes, 10),
    drawn,
    needs,
    missed: missedNeeds(needs, 0.1),
  };
  return { choices, sample };
}

const textOf = (each: ReturnType<typeof account>, replay?: string) =>
  sampleText(each, 'ours', replay, world).replace(/[ ]+/g, ' ');

describe('sampleText', () => {
  it('accounts for every stratum and for all together, and stays within the width', () => {
    const each = account([6, 4], { by: 'total', cases: 10 });
    const text = sampleText(each, 'ours', undefined, world);
    expect(text).toContain('Ours: 24 open plans on 15 January 2026');
    expect(text).toMatch(/^ {2}Mainstream, primary +12 +6 +1 +±32$/m);
    expect(text).toMatch(/^ {2}All these strata +22 +10 +2 +±27$/m);
    expect(text).toContain('Nothing was written.');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('names what is left out, what is in no stratum and what was set aside', () => {
    const text = textOf(account([6, 4], { by: 'total', cases: 10 }, 1)).replaceAll('\n', ' ');
    expect(text).toContain(
      'Left out: 2 children (8%) in 1 stratum of fewer than 10: Education otherwise than at school, primary (2).',
    );
    expect(text).toContain('In no stratum: 1 open plan, at an age outside 0 to 25.');
    expect(text).toContain('out of the draw: 1 row');
    expect(text).toContain('Ours: 25 open plans');
  });

  it('says where there were not children enough', () => {
    expect(textOf(account([12, 10], { by: 'total', cases: 30 }))).toContain(
      'Not 30 cases, because there are no more children.',
    );
    expect(textOf(account([11, 10], { by: 'stratum', cases: 11 }))).toContain('All children of 1 stratum are drawn');
    expect(textOf(account([12, 10], { by: 'precision', within: 0.17 }))).toContain(
      'All children of 2 strata are drawn',
    );
    expect(textOf(account([6, 4], { by: 'stratum', cases: 6 }))).not.toContain('no more');
  });

  it('lays needs drawn beside those to be expected, and warns against looking for a seed', () => {
    const each = account([12, 10], { by: 'total', cases: 22 });
    expect(textOf(each)).toContain('Mainstream, primary: MLD 5 (5.0), ASD 6 (6.0), not recorded 1 (1.0)');
    expect(textOf(each)).toContain('All these strata: MLD 5 (5.0), ASD 16 (16.0), not recorded 1 (1.0)');
    expect(textOf(each)).not.toContain('seed that draws');
    const missing = {
      ...each,
      sample: {
        ...each.sample,
        missed: [{ stratum: 'mainstream:primary', need: 'MLD' as const, share: 5 / 12, expected: 2.5 }],
      },
    };
    expect(textOf(missing).replaceAll('\n', ' ')).toMatch(
      /Mainstream, primary: 42% of the children have "Moderate learning difficulty" as their primary need, 2\.5 cases were to be expected, and none was drawn\. That is chance and no fault\. Do not look for a seed/,
    );
  });

  it('says what was written, and how to do the same without questions', () => {
    const written = {
      file: 'answers/sample.csv',
      keyFile: 'local/sample-key.csv',
      unchanged: false,
      keyMade: '/home/me/key',
      gitNotAsked: false,
    };
    const each = { ...account([6, 4], { by: 'precision' as const, within: 0.17 }), written };
    const text = textOf(each, 'dbv sample ours --precision 17').replaceAll('\n', ' ');
    expect(text).toContain('Wrote answers/sample.csv. Wrote local/sample-key.csv: which plan each case is.');
    expect(text).toContain('The key of the hashes was made: /home/me/key.');
    expect(text).toContain('The same without questions: dbv sample ours --precision 17');
  });
});

describe('sampleJson', () => {
  it('holds no id of a plan or a case', () => {
    const text = sampleJson(account([6, 4], { by: 'total', cases: 10 }));
    expect(text).not.toMatch(/P\d{3}/);
    const { sample, strata, leftOut: left } = JSON.parse(text);
    expect(strata).toEqual([
      { stratum: 'mainstream:primary', children: 12 },
      { stratum: 'special_independent:secondary', children: 10 },
    ]);
    expect(left).toEqual([{ stratum: 'eotas:primary', children: 2 }]);
    expect(sample.strata[0]).toMatchObject({ stratum: 'mainstream:primary', cases: 6, reserves: 1 });
    expect(sample.strata[0].needs.map(({ need }: { need: string }) => need)).toEqual(['MLD', 'ASD', 'not recorded']);
  });
});
