import { after, times } from './days.ts';
import { placeItems, SETTINGS } from './places.ts';
import type { Counts, Published } from './published.ts';
import {
  type ActivePlan,
  type Assessment,
  header,
  type Items,
  identifiers,
  type Person,
  type Request,
  type Return,
} from './return.ts';
import { reviewItems } from './reviews.ts';

/**
 * A SEN2 return that reproduces, child by child, what DfE published of an authority for 2024 and January 2025. The
 * children are made up: only the counts are real. Nothing is drawn at random, so that the same figures give the same
 * return to the last byte.
 */
export function returnFrom(published: Published): Return {
  const { files } = published;
  const asked = requestsOfTheYear(files.requests);
  const issued = issuedAssessments(files, asked.decidedSoon);
  const stock = openPlans(published);
  const alone = [...asked.others, ...asked.decidedSoon.slice(issued.ofTheYear), ...refusals(files.assessments)];
  const ceased = ceasedPlans(files.ceased_plans);
  // Some of those whose plan ceased ask again: one child, several requests.
  const again = ceased.map((person, index) => {
    const second = index % 4 === 0 ? alone.pop() : undefined;
    return second ? { ...person, requests: [...(person.requests ?? []), second] } : person;
  });
  const people = [...withPlans(stock, issued.requests), ...again, ...alone.map((request) => child(10, [request]))];
  return {
    header: header(2025, published.code),
    persons: people.map((person, index) => ({ ...person, items: { ...identifiers(index + 1), ...person.items } })),
  };
}

function child(age: number, requests: readonly Request[], index = 0, sex = 'M'): Person {
  return { items: { PersonBirthDate: bornFor(age, index), Sex: sex, Ethnicity: 'NOBT' }, requests };
}

/** A birth that makes someone of an age on 31 August 2024: in the twelve months that end there. */
function bornFor(age: number, index: number): string {
  return after(`${2024 - age - 1}-09-01`, index % 365);
}

/** An open plan, before it has a request to hang off. */
interface OpenPlan {
  readonly age: number;
  readonly sex: string;
  readonly active: ActivePlan;
  readonly kind: 'earlier' | 'new' | 'january' | 'moved';
  readonly index: number;
}

/** Every open plan, with the setting of each age and sex, the needs, and what reviews were expected of whom. */
function openPlans({ files, byAge, bySex }: Published): OpenPlan[] {
  const places = [...byAge].flatMap(([age, counts]) =>
    [...SETTINGS, UNKNOWN].flatMap((setting) => times(counts.get(setting) ?? 0, () => ({ age, setting }))),
  );
  const girls = new Map([...SETTINGS, UNKNOWN].map((setting) => [setting, bySex.get('F')!.get(setting) ?? 0]));
  const needs = needsOf(files.sen_needs_all_plans);
  const kinds = kindsOf(files);
  const reviews = reviewItems(files.annual_reviews);
  let reviewed = 0;
  return places.map(({ age, setting }, place) => {
    const left = girls.get(setting)!;
    girls.set(setting, left - 1);
    const index = spread(place, places.length);
    const kind = kinds[index]!;
    const items = kind === 'earlier' ? reviews[reviewed++]! : {};
    return {
      age,
      sex: left > 0 ? 'F' : 'M',
      kind,
      index,
      active: {
        items: { ...items, ...(kind === 'moved' ? { TransferLA: index % 2 === 0 ? '201' : 'XXX' } : {}) },
        placements: setting === UNKNOWN ? [] : placements(setting, index),
        needs: needs[index] === undefined ? [] : needItems(needs[index], index),
      },
    };
  });
}

const UNKNOWN = 'placement_unknown';

/** Puts neighbours far from each other, each on a place of its own. */
function spread(index: number, size: number): number {
  let step = Math.max(1, Math.floor(size / 3));
  while (greatestCommonDivisor(step, size) !== 1) step++;
  return (index * step) % size;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function kindsOf({ caseload, annual_reviews: reviews, newplans }: Published['files']): OpenPlan['kind'][] {
  const fresh = newplans.get('new_ehc_plans')!;
  const others = reviews.get('review_not_expected')! - fresh;
  const january = Math.ceil(others / 2);
  const kinds: OpenPlan['kind'][] = [
    ...times(fresh, () => 'new' as const),
    ...times(january, () => 'january' as const),
    ...times(others - january, () => 'moved' as const),
    ...times(reviews.get('review_expected')!, () => 'earlier' as const),
  ];
  if (others < 0 || kinds.length !== caseload.get('ehcplans')) throw new Error('the published counts do not add up');
  return kinds;
}

/** DfE's file counts Down syndrome with other needs, and plans without a need by themselves. */
function needsOf(counts: Counts): (string | undefined)[] {
  return [...counts].flatMap(([column, count]) => {
    const need = column.replace(/^number_/, '').toUpperCase();
    if (need === 'EHC_PLANS') return [];
    return times(count, (index) => {
      if (need === 'NEED_UNKNOWN') return undefined;
      return need === 'OTH' && index % 3 === 0 ? 'DS' : need;
    });
  });
}

function needItems(primary: string, index: number): Items[] {
  const secondary = primary === 'MLD' ? 'SEMH' : 'MLD';
  const both = [
    { SENtype: secondary, SENtypeRank: '2' },
    { SENtype: primary, SENtypeRank: '1' },
  ];
  return index % 2 === 0 ? both : both.slice(1);
}

/** The placement of the census day; for some the one before it too, and a second one beside it. */
function placements(setting: string, index: number): Items[] {
  const now = { ...placeItems(setting), PlacementRank: '1', EntryDate: after('2023-09-04', index % 300) };
  const before = {
    ...placeItems('mainstream_academy'),
    PlacementRank: '1',
    EntryDate: '2021-09-03',
    LeavingDate: '2023-07-21',
  };
  const beside = { ...placeItems('ap_pru_la_maintained'), PlacementRank: '2', EntryDate: '2024-09-04' };
  return [...(index % 5 === 0 ? [before] : []), now, ...(index % 9 === 0 ? [beside] : [])];
}

/** Hangs each open plan off its request: the new ones off assessments that ended in one, as far as there are such. */
function withPlans(stock: readonly OpenPlan[], issued: readonly Request[]): Person[] {
  const waiting = [...issued];
  const order = { new: 0, january: 1, moved: 2, earlier: 3 };
  const people = [...stock]
    .sort((a, b) => order[a.kind] - order[b.kind] || a.index - b.index)
    .map((plan) => {
      const request = plan.kind === 'new' || plan.kind === 'january' ? waiting.shift() : undefined;
      return child(plan.age, [withPlan(plan, request ?? DECIDED_BEFORE)], plan.index, plan.sex);
    });
  return [...people, ...waiting.map((request) => child(7, [request]))];
}

/** The request of a plan issued before the year: the return has it to hang the plan off, and nothing else to say. */
const DECIDED_BEFORE: Request = {
  items: { RequestOutcome: 'H' },
  assessment: { items: { AssessmentOutcome: 'H' } },
};

function withPlan({ kind, age, index, active }: OpenPlan, { items, assessment }: Request): Request {
  const start = {
    new: assessment?.items.AssessmentOutcomeDate ?? '2024-01-10',
    january: after('2025-01-02', index % 14),
    moved: after('2024-02-01', index % 300),
    earlier: after(age <= 4 ? '2023-06-01' : '2019-06-03', index % (age <= 4 ? 150 : 1500)),
  }[kind];
  const plan = {
    items: { StartDate: start, PB: '0', OA: '0' },
    details: [{ ...placeItems('mainstream_academy'), PlacementRank: '1' }],
  };
  return { items, assessment: { items: assessment!.items, plan }, active };
}

/** Assessments that ended in a plan, in the bands of `timeliness_20_week.csv`; and how many are of the year's requests. */
function issuedAssessments(
  { assessments, timeliness_20_week: bands }: Published['files'],
  ofTheYear: readonly Request[],
) {
  const count = (column: string) => bands.get(column)!;
  const dated = [
    ...band(count('plans_issued_within_20_weeks'), count('plans_issued_20_weeks_ex'), (index) => 120 + (index % 21)),
    ...band(
      count('plans_issued_gt20weeks_ltYear'),
      count('plans_issued_gt20weeks_ltYear_ex'),
      (index) => 141 + ((index * 13) % 224),
    ),
    ...band(count('plans_issued_gt_1_year'), count('plans_issued_gt_1_year_ex'), (index) => 365 + (index % 200)),
  ];
  // Some of those in time were asked for in the year itself.
  const early = Math.min(Math.floor(dated.length / 8), ofTheYear.length);
  const requests = dated.map(({ days, exception }, index): Request => {
    const request = index < early && days <= 140 ? ofTheYear[index] : undefined;
    const at = after('2024-01-10', index % 100);
    const issued = request ? after(request.items.ReceivedDate!, days) : at;
    return {
      items: request?.items ?? { ReceivedDate: after(at, -days), RequestOutcome: 'H' },
      assessment: assessed('Y', { AssessmentOutcomeDate: issued, Week20: exception ? '1' : '0' }),
    };
  });
  const taken = requests.filter(({ items }) => items.RequestOutcome === 'Y').length;
  // What is issued and not in the bands has no day on which it was asked for.
  const undated = times(assessments.get('assess_issued')! - dated.length, (index) => ({
    items: { RequestOutcome: 'H' },
    assessment: assessed('Y', { AssessmentOutcomeDate: after('2024-03-01', index % 200), Week20: '0' }),
  }));
  return { requests: [...requests, ...undated], ofTheYear: taken };
}

function band(all: number, ordinary: number, days: (index: number) => number) {
  return times(all, (index) => ({ days: days(index), exception: index >= ordinary }));
}

function assessed(outcome: string, items: Items): Assessment {
  return { items: { AssessmentOutcome: outcome, AssessmentMediation: '0', AssessmentTribunal: '0', ...items } };
}

/** Assessments that ended in a refusal, or in none yet, or were withdrawn. */
function refusals(counts: Counts): Request[] {
  const count = (column: string) => counts.get(column)!;
  const refused = times(count('assess_not_issued'), (index): Request => {
    const at = after('2024-02-01', index % 300);
    const days = index < count('outcome_decision_within_time') ? 112 : 113 + index;
    return {
      items: { ReceivedDate: after(at, -(days + 365)), RequestOutcome: 'H' },
      assessment: assessed('N', {
        AssessmentOutcomeDate: at,
        AssessmentMediation: index < count('number_assess_mediation') ? '1' : '0',
        AssessmentTribunal: index < count('number_assess_tribunal') ? '1' : '0',
      }),
    };
  });
  const open = (outcome: string): Request => ({ items: { RequestOutcome: 'H' }, assessment: assessed(outcome, {}) });
  return [
    ...refused,
    ...times(count('assess_not_made'), () => open('A')),
    ...times(count('assess_withdrawn'), () => open('W')),
  ];
}

/** Requests received in 2024, and those of December 2023 that were decided in it. */
function requestsOfTheYear(counts: Counts): { decidedSoon: Request[]; others: Request[] } {
  const count = (column: string) => counts.get(column)!;
  const [yes, no] = [count('requests_decided_to_assess'), count('requests_decided_not_to_assess')];
  const late = count('request_outcome_over_6_weeks');
  const before = count('request_outcome_six_weeks') + late - yes - no;
  if (before < 0) throw new Error('fewer decisions are timed than were taken');
  const decided = times(yes + no, (index) => {
    const received = after('2024-01-02', (index * 3) % 220);
    // The last of them are late; in time are those of up to the forty-second day.
    const days = index >= yes + no - late ? 43 + (index % 60) : 1 + (index % 42);
    return { received, days };
  });
  const request = (outcome: string, received: string, items: Items = {}): Request => ({
    items: { ReceivedDate: received, RequestSource: '2', RYA: '0', RequestOutcome: outcome, ...items },
    ...(outcome === 'Y' ? { assessment: { items: { AssessmentOutcome: 'A' } } } : {}),
  });
  const withDecision = ({ received, days }: (typeof decided)[number], outcome: string, flags: Items): Request =>
    request(outcome, received, { RequestOutcomeDate: after(received, days), ...flags });
  // Refusals are the last decided, so that plans can be issued on the first.
  const agreed = decided.slice(0, yes).map((each) => withDecision(each, 'Y', NOT_CHALLENGED));
  const refused = decided.slice(yes).map((each, index) =>
    withDecision(each, 'N', {
      RequestMediation: index < count('mediation_related_request') ? '1' : '0',
      RequestTribunal: index < count('tribunal_related_request') ? '1' : '0',
    }),
  );
  return {
    decidedSoon: agreed,
    others: [
      ...refused,
      ...times(count('requests_decision_not_made'), (index) => request('A', after('2024-12-01', index % 31))),
      ...times(count('requests_withdrawn'), () => request('W', '2024-05-01')),
      ...times(before, () => request('Y', '2023-12-12', { RequestOutcomeDate: '2024-01-15', ...NOT_CHALLENGED })),
    ],
  };
}

const NOT_CHALLENGED: Items = { RequestMediation: '0', RequestTribunal: '0' };

/** The columns of `ceased_plans.csv` and the codes of SEN2. "Not recorded" is a blank. */
const CEASE_REASONS: Readonly<Record<string, string>> = {
  max_age: '1',
  needs_met: '2',
  he: '3',
  employ: '4',
  transfer: '5',
  no_engage: '6',
  moved_outside_eng: '7',
  deceased: '8',
  not_rec: '',
  other: '9',
};

/** Plans that ceased in 2024: some still among the active ones, some with their named placement alone. */
function ceasedPlans(counts: Counts): Person[] {
  const reasons = Object.entries(CEASE_REASONS).flatMap(([column, reason]) => times(counts.get(column)!, () => reason));
  return reasons.map((reason, index) => {
    const ceased = after('2024-01-08', index % 350);
    const active: ActivePlan = {
      placements: [
        { ...placeItems('mainstream_academy'), PlacementRank: '1', EntryDate: '2020-09-03', LeavingDate: ceased },
      ],
      needs: [{ SENtype: 'SLCN', SENtypeRank: '1' }],
    };
    const request: Request = {
      items: { RequestOutcome: 'H' },
      assessment: {
        items: { AssessmentOutcome: 'H' },
        plan: {
          items: { StartDate: after('2018-05-01', index), CeaseDate: ceased, CeaseReason: reason },
          details: [{ ...placeItems('mainstream_academy'), PlacementRank: '1' }],
        },
      },
      ...(index % 3 === 0 ? { active } : {}),
    };
    return child(17, [request], index);
  });
}
