import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS } from '../../src/indicators/index.ts';
import { ELEMENT_IDS } from '../../src/playbook/file-names.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { choicesOf } from '../../src/walk/choices.ts';
import { CHALLENGE } from '../../src/walk/decisions.ts';
import { shippedFiles } from './fixture.ts';

describe('the shipped playbook', () => {
  const playbook = loadPlaybook(shippedFiles(), { version: '1.0.0', sha256: 'abc', indicatorIds: INDICATOR_IDS });

  it('has the seventeen elements, the three themes and the eleven steps', () => {
    expect(playbook.elements.map(({ id }) => id)).toEqual(ELEMENT_IDS);
    expect(playbook.themes.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(playbook.steps.map(({ id }) => id)).toEqual([
      'prepare',
      'baseline',
      'cohorts',
      'case-reviews',
      'surveys',
      'self-assessment',
      'score',
      'size',
      'plan',
      'feedback',
      'track',
    ]);
  });

  it('has nine elements of schools, six of the system and two of capital, with "other children" linked', () => {
    const groups = playbook.elements.map(({ group }) => group);
    const count = (wanted: string) => groups.filter((group) => group === wanted).length;
    expect([count('school'), count('system'), count('capital')]).toEqual([9, 6, 2]);
    expect(playbook.elements.find(({ id }) => id === 'E07')?.linkedTo).toBe('E15');
  });

  it('gives each step guidance of 200 to 400 words', () => {
    for (const { id, guidance } of playbook.steps) {
      const words = guidance.split(/\s+/).length;
      expect(words, id).toBeGreaterThanOrEqual(200);
      expect(words, id).toBeLessThanOrEqual(400);
    }
  });

  it('gives every step a test or a question, and asks for a mark of each element and of each score whether it is agreed', () => {
    for (const { id, tests, questions } of playbook.steps) {
      expect((tests?.length ?? 0) + (questions?.length ?? 0), id).toBeGreaterThan(0);
    }
    const question = (step: string, id: string) =>
      playbook.steps.find((each) => each.id === step)?.questions?.find((each) => each.id === id);
    expect(question('self-assessment', 'maturity')).toMatchObject({ each: 'element', into: 'self-assessment' });
    const challenge = question(CHALLENGE.step, CHALLENGE.question)!;
    expect(challenge.each).toBe('scored-element');
    expect(choicesOf(challenge).map(({ value, needsReason }) => [value, needsReason])).toEqual([
      [CHALLENGE.answers[0], false],
      [CHALLENGE.answers[1], true],
    ]);
  });

  it('keeps the thresholds of the method', () => {
    const { draws, caseReviews, contributoryMark, quality, grades } = playbook.streams;
    expect(draws).toMatchObject({ count: 2000, weightSpread: 0.25, interval: 0.9, top: 5, priorityShare: 0.8 });
    expect([caseReviews.generaliseFrom, caseReviews.sizeFrom, contributoryMark.value, quality.gapDays]).toEqual([
      10, 10, 0.5, 62,
    ]);
    expect(grades.map(({ grade, streams, caseReviewEffective }) => [grade, streams, caseReviewEffective])).toEqual([
      ['A', 4, 30],
      ['B', 3, 10],
      ['C', 2, undefined],
      ['D', 1, undefined],
    ]);
  });

  it('shows sizes of sample from which a stratum can be sized, and none too small for its minimum', () => {
    const { sampling, streams } = playbook;
    const { totals, perStratum } = sampling.tradeOff;
    for (const sizes of [totals, perStratum]) expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(perStratum).toContain(streams.caseReviews.sizeFrom);
    expect(Math.min(...perStratum)).toBeGreaterThanOrEqual(sampling.minimum.value);
    expect(sampling.smallestStratum.value).toBe(streams.caseReviews.generaliseFrom);
  });

  it('weighs case reviews most, self-assessment least, and only case reviews suffice for a score alone', () => {
    const { streams, minimumCoverage } = playbook.streams;
    const weights = new Map(streams.map(({ id, weight }) => [id, weight]));
    const byWeight = streams.toSorted((a, b) => b.weight - a.weight).map(({ id }) => id);
    expect([byWeight[0], byWeight.at(-1)]).toEqual(['case_review', 'self_assessment']);

    // The fewest streams that can apply: no survey of children and no measures. The most: all seven.
    const least = streams
      .filter(({ id }) => id !== 'child' && id !== 'indicator')
      .reduce((sum, { weight }) => sum + weight, 0);
    const most = streams.reduce((sum, { weight }) => sum + weight, 0);
    expect(weights.get('case_review')! / most).toBeGreaterThanOrEqual(minimumCoverage.value);
    for (const [id, weight] of weights) {
      if (id !== 'case_review') expect(weight / least, id).toBeLessThan(minimumCoverage.value);
    }
  });

  it('hides 1 to 7 and rounds to 5 in what is shared', () => {
    const { hideBelow, roundTo, money, percentPlaces } = playbook.disclosure;
    expect([hideBelow.value, roundTo.value, money.minimumPlacements, percentPlaces.shareable]).toEqual([8, 5, 10, 0]);
    expect([money.dominanceTwoLargest, money.dominanceRest]).toEqual([0.9, 0.1]);
  });

  it('maps establishment types to provision as the definitions list them', () => {
    const { establishmentTypes } = playbook.provision;
    const typesOf = (provision: string) =>
      Object.keys(establishmentTypes).filter((code) => establishmentTypes[code]?.provision === provision);
    expect(typesOf('special_state')).toEqual(['7', '12', '33', '36', '44']);
    expect(typesOf('special_independent')).toEqual(['8', '10']);
    expect(typesOf('alternative')).toEqual(['14', '38', '42', '43']);
    // 29, higher education: DfE's column was "General FE and tertiary colleges/HE" until 2022.
    expect(typesOf('post16')).toEqual(['18', '29', '31', '39', '45', '46']);
    expect(typesOf('post16_specialist')).toEqual(['32']);
    expect(establishmentTypes['11']).toMatchObject({ provision: 'mainstream', state: false });
  });

  it('gives every measure of an element a spread of authorities or a scale of its own', () => {
    const spreads = new Set(
      playbook.benchmarks.flatMap(({ spreads }) => spreads.map(({ indicator, by }) => JSON.stringify([indicator, by]))),
    );
    for (const { id, measures } of playbook.elements) {
      for (const { indicator, by, scale } of measures) {
        const scored = scale !== undefined || spreads.has(JSON.stringify([indicator, by]));
        expect(scored, `${id} ${indicator}`).toBe(true);
      }
    }
  });
});
