import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { ageBandOf, IDEAL_OUTCOMES } from '../../src/model/codes.ts';
import { ageAtYearStart, dayFromIso } from '../../src/model/day.ts';
import { type RawRow, rawRows } from './example-area.ts';

/**
 * The facts planted in Northshire, counted from the raw files without the program, so that a diagnosis which fails to
 * find them is the one at fault.
 */

const PLAYBOOK = path.resolve(import.meta.dirname, '../../playbook');
const CENSUS = '2026-01-15';

const plans = rawRows('northshire/data/plans.csv');
const placements = rawRows('northshire/data/placements.csv');
const reviews = rawRows('northshire/data/case-reviews.csv');
const surveys = rawRows('northshire/data/surveys.csv');
const measures = rawRows('northshire/data/measures.csv');

const typeOf = new Map(
  rawRows('northshire/data/establishments.csv').flatMap((row) => [
    [row.urn, row.type_code],
    [row.ukprn, row.type_code],
  ]),
);
const { establishmentTypes, senSettings } = parseYaml(readFileSync(path.join(PLAYBOOK, 'provision.yaml'), 'utf8')) as {
  establishmentTypes: Record<string, { provision: string }>;
  senSettings: Record<string, string>;
};

function provisionOf(row: RawRow): string {
  if (row.provision) return row.provision;
  const type = typeOf.get(row.urn || row.ukprn);
  if (type === undefined) return senSettings[row.sen_setting!]!;
  const { provision } = establishmentTypes[type]!;
  return provision === 'mainstream' && (row.sen_unit === '1' || row.resourced_provision === '1')
    ? 'resourced'
    : provision;
}

const placementsOf = new Map<string, RawRow[]>();
for (const row of placements) {
  if (row.rank === '1') placementsOf.set(row.plan_id!, [...(placementsOf.get(row.plan_id!) ?? []), row]);
}

function provisionOn(plan: RawRow, day: string): string {
  const found = placementsOf
    .get(plan.plan_id!)
    ?.findLast((row) => row.entry_date! <= day && (!row.leaving_date || row.leaving_date >= day));
  return found === undefined ? 'unknown' : provisionOf(found);
}

function isOpen(plan: RawRow, day: string): boolean {
  return (plan.transferred_in_date || plan.start_date!) <= day && (!plan.cease_date || plan.cease_date > day);
}

function ageOn(plan: RawRow, day: string): number {
  return ageAtYearStart(dayFromIso(plan.birth_date!)!, dayFromIso(day)!);
}

function shareOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.filter(test).length / items.length;
}

const open = plans.filter((plan) => isOpen(plan, CENSUS));

describe('the caseload of Northshire', () => {
  it('has about 1,200 open plans, about a tenth more than a year before', () => {
    const before = plans.filter((plan) => isOpen(plan, '2025-01-16')).length;
    expect(open.length).toBeGreaterThan(1150);
    expect(open.length).toBeLessThan(1250);
    expect(open.length / before - 1).toBeGreaterThan(0.07);
    expect(open.length / before - 1).toBeLessThan(0.13);
  });

  it('has the mixes of an English authority, roughly', () => {
    const mainstream = shareOf(open, (plan) => ['mainstream', 'resourced'].includes(provisionOn(plan, CENSUS)));
    const special = shareOf(open, (plan) => provisionOn(plan, CENSUS).startsWith('special'));
    expect(mainstream).toBeGreaterThan(0.38);
    expect(mainstream).toBeLessThan(0.52);
    expect(special).toBeGreaterThan(0.25);
    expect(special).toBeLessThan(0.36);
    const bands = ['0-4', '5-10', '11-15', '16-19', '20-25'].map((band) =>
      shareOf(open, (plan) => ageBandOf(ageOn(plan, CENSUS)) === band),
    );
    for (const [i, england] of [0.043, 0.333, 0.365, 0.2, 0.058].entries())
      expect(Math.abs(bands[i]! - england)).toBeLessThan(0.03);
  });

  it('says nothing of any person: ids, and no column of names', () => {
    for (const column of Object.keys(plans[0]!)) expect(column).not.toMatch(/name|postcode|upn|uln/i);
    expect(plans.every((plan) => /^C\d{5}$/.test(plan.person_id!))).toBe(true);
  });
});

describe('the planted story', () => {
  it('loses about two in five children from mainstream at the move to secondary school in 2025, more than in 2020', () => {
    const left = (year: number) => {
      const leavers = plans.filter(
        (plan) =>
          isOpen(plan, `${year}-08-31`) &&
          ageOn(plan, `${year}-08-31`) === 10 &&
          provisionOn(plan, `${year}-08-31`) === 'mainstream',
      );
      expect(leavers.length).toBeGreaterThan(30);
      return shareOf(leavers, (plan) => provisionOn(plan, `${year}-09-30`).startsWith('special'));
    };
    expect(left(2025)).toBeGreaterThan(0.33);
    expect(left(2025)).toBeLessThan(0.47);
    expect(left(2020)).toBeLessThan(left(2025));
  });

  it('makes reviewers name E09 most for children of secondary age, E03 most in primary, and E12 hardly ever', () => {
    const named = (phase: string, element: string) =>
      reviews.filter((row) => row.stratum!.endsWith(phase) && `${row.decisive};${row.contributory}`.includes(element))
        .length;
    const elements = Array.from({ length: 17 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`);
    const most = (phase: string) => elements.toSorted((one, other) => named(phase, other) - named(phase, one))[0];
    expect(most(':secondary')).toBe('E09');
    expect(most(':primary')).toBe('E03');
    expect(named('', 'E12')).toBeLessThanOrEqual(1);
    expect(named('', 'E14')).toBeGreaterThan(named('', 'E12') + 10);
  });

  it.each(['parent_carer', 'provider', 'practitioner'])(
    'has %s answers in which E09, E03 and E14 need change most and E12 least',
    (group) => {
      const need = new Map<string, number[]>();
      for (const row of surveys.filter((answer) => answer.group === group)) {
        const product = ((Number(row.importance) - 1) / 4) * ((5 - Number(row.experience)) / 4);
        need.set(row.element!, [...(need.get(row.element!) ?? []), product]);
      }
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const ranked = [...need].toSorted(([, one], [, other]) => mean(other) - mean(one)).map(([element]) => element);
      expect(ranked).toHaveLength(17);
      expect(ranked.slice(0, 3).toSorted()).toEqual(['E03', 'E09', 'E14']);
      expect(ranked.at(-1)).toBe('E12');
    },
  );

  it('has local measures that are good for outreach and poor for training and transfer', () => {
    const latest = (name: string) => measures.findLast((row) => row.measure === name)!;
    const share = (name: string) => Number(latest(name).numerator) / Number(latest(name).denominator);
    expect(share('outreach-reach-share')).toBeGreaterThan(0.8);
    expect(Number(latest('outreach-wait-weeks').value)).toBeLessThan(4);
    expect(share('slcn-training-primary-share')).toBeLessThan(0.25);
    expect(share('slcn-training-secondary-share')).toBeLessThan(0.25);
    expect(share('transition-plan-agreed-share')).toBeLessThan(0.4);
  });
});

describe('the case reviews', () => {
  it('end in every outcome, about one in twelve in more specialist support', () => {
    expect([...new Set(reviews.map((row) => row.ideal_outcome))].toSorted()).toEqual([...IDEAL_OUTCOMES].toSorted());
    const more = shareOf(reviews, (row) => row.ideal_outcome === 'more_specialist_needed');
    expect(more).toBeGreaterThan(0.06);
    expect(more).toBeLessThan(0.1);
  });

  it('have strata that can be generalised from and strata that cannot', () => {
    const informative = new Map<string, number>();
    for (const row of reviews.filter(({ ideal_outcome }) => ideal_outcome !== 'cannot_say')) {
      informative.set(row.stratum!, (informative.get(row.stratum!) ?? 0) + 1);
    }
    const counts = [...informative.values()];
    expect(counts.filter((count) => count >= 10).length).toBeGreaterThanOrEqual(5);
    expect(counts.filter((count) => count < 10).length).toBeGreaterThanOrEqual(3);
  });

  it('are about plans that were open in that provision', () => {
    const byId = new Map(plans.map((plan) => [plan.plan_id, plan]));
    for (const row of reviews) expect(provisionOn(byId.get(row.plan_id)!, '2025-09-22')).toBe(row.current_provision);
  });
});

describe('what the examples take from the playbook', () => {
  const frontMatter = readdirSync(path.join(PLAYBOOK, 'elements'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => parseYaml(readFileSync(path.join(PLAYBOOK, 'elements', name), 'utf8').split('---')[1]!)) as {
    id: string;
    askedOfChildren: boolean;
    measures: { indicator: string }[];
  }[];

  it('asks children about the elements that are asked of children', () => {
    const asked = new Set(surveys.filter((row) => row.group === 'child').map((row) => row.element));
    expect([...asked].toSorted()).toEqual(
      frontMatter
        .filter((element) => element.askedOfChildren)
        .map((element) => element.id)
        .toSorted(),
    );
  });

  it('names only measures that an element uses, and most of them', () => {
    const used = new Set(
      frontMatter
        .flatMap((element) => element.measures.map(({ indicator }) => indicator))
        .filter((id) => id.startsWith('measure:')),
    );
    const given = new Set(measures.map((row) => `measure:${row.measure}`));
    expect([...given].filter((name) => !used.has(name))).toEqual([]);
    expect(given.size / used.size).toBeGreaterThan(0.8);
  });
});
