import { describe, expect, it } from 'vitest';
import { type DisclosureContent, disclosureSchema } from '../../src/model/playbook.ts';
import { checkStricter } from '../../src/playbook/check-stricter.ts';
import { disclosure, located } from './tiny.ts';

const shipped = disclosure() as DisclosureContent;

function faults(change: (own: DisclosureContent) => void) {
  const own = disclosure() as DisclosureContent;
  change(own);
  return checkStricter(located('playbook/disclosure.yaml', own, disclosureSchema), shipped);
}

describe('checkStricter', () => {
  it('is content with what is the same, and with what is stricter', () => {
    expect(faults(() => {})).toEqual([]);
    const stricter = faults(({ hideBelow, roundTo, money, percentPlaces }) => {
      hideBelow.value = 10;
      roundTo.value = 10;
      Object.assign(money, { minimumPlacements: 20, dominanceTwoLargest: 0.8, dominanceRest: 0.2, roundTo: 10_000 });
      percentPlaces.internal = 3;
    });
    expect(stricter).toEqual([]);
  });

  it.each([
    ['hideBelow value', '8 or more', (own: DisclosureContent) => (own.hideBelow.value = 5)],
    ['roundTo value', '5 or more', (own: DisclosureContent) => (own.roundTo.value = 1)],
    ['money minimumPlacements', '10 or more', (own: DisclosureContent) => (own.money.minimumPlacements = 9)],
    ['money dominanceTwoLargest', '0.9 or less', (own: DisclosureContent) => (own.money.dominanceTwoLargest = 0.95)],
    ['money dominanceRest', '0.1 or more', (own: DisclosureContent) => (own.money.dominanceRest = 0)],
    ['money roundTo', '1000 or more', (own: DisclosureContent) => (own.money.roundTo = 100)],
    ['percentPlaces shareable', '0 or less', (own: DisclosureContent) => (own.percentPlaces.shareable = 1)],
  ])('refuses a weaker %s', (rule, bound, change) => {
    expect(faults(change)).toMatchObject([
      {
        file: 'playbook/disclosure.yaml',
        line: expect.any(Number),
        message: expect.stringContaining(`"${rule}" is `),
        remedy: expect.stringContaining(`never weaker: use ${bound}.`),
      },
    ]);
  });
});
