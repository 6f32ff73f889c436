import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/protect/protect.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import {
  checkedName,
  childrenText,
  measureCells,
  measuredText,
  planIntroduction,
  plannedOf,
  planView,
  RESULT_WORDS,
} from '../../../src/render/view/plan.ts';
import { bareDiagnosis, diagnosis } from '../diagnosis.ts';
import { foreseenDiagnosis, plannedDiagnosis } from '../planned.ts';
import { rowsOf } from './rows.ts';

const document = plannedDiagnosis();
const context = contextOf(document);
const view = planView(context);

describe('the plan', () => {
  it('is by workstream, each with its purpose; who usually leads it and what it can be followed by where it has any', () => {
    expect(view.workstreams.map(({ title, none, measures }) => [title, none, measures.length > 0])).toEqual([
      ['Workstream 1: Partnership and co-production', 'No intervention yet.', false],
      ['Workstream 2: Targeted school support', '', true],
      ['Workstream 3: The SEN service', 'No intervention yet.', false],
      ['Workstream 4: Targeted services', '', true],
      ['Workstream 5: The data spine', 'No intervention yet.', false],
    ]);
    expect(rowsOf(view.workstreams[1]!.table)[0]).toEqual([
      'I01 Transition team for Years 5 to 7',
      'E09, E03',
      'Mainstream in place of special',
      'Head of inclusion',
      'agreed',
      '1 September 2026',
      '12',
      '30% (20% to 40%)',
      '£60,000',
      '£45,000',
      '£4,000',
      '',
    ]);
  });

  it('says what of it counts, and how it stands', () => {
    expect(planIntroduction(document)).toEqual([
      'Interventions as the area wrote them. What each is expected to deliver is the area\u2019s own estimate.',
      'Two interventions are agreed, live or done and counted in every figure of the plan; what is still an idea is shown and not counted.',
      'Of 7 checks of the plan, 2 are not met, 2 are to be looked at and 1 could not be made.',
    ]);
    const met = plannedDiagnosis({ checks: [{ check: 'owner', intervention: 'I01', status: 'met', detail: '' }] });
    expect(planIntroduction(met).at(-1)).toBe('Every check of the plan is met.');
  });

  it('may not be there, or not be worked out in an older document', () => {
    const bare = planView(contextOf(bareDiagnosis()));
    expect(bare.intro).toEqual(['No intervention was given, so there is no plan to show.']);
    expect([bare.isWorkedOut, bare.checks.hasRows]).toEqual([false, false]);
    const older = planView(contextOf(diagnosis()));
    expect([older.isWorkedOut, older.intro.length, older.money.hasRows]).toEqual([false, 1, false]);
  });
});

describe('year by year', () => {
  it('says what each intervention that counts does by itself', () => {
    const rows = rowsOf(view.effects);
    expect(rows.map(([title]) => title!.slice(0, 3))).toEqual(['I01', 'I02']);
    expect(rows[0]![3]).toMatch(/^\d+ \(\d+ to \d+\)$/);
    expect(rows[1]!.slice(2)).toEqual(['', 'in the forecast alone', '', '']);
    const { interventions } = document.plan!;
    expect(childrenText(context, interventions[2]!)).toBe('not counted yet');
    const { children: _, ...unsized } = interventions[0]!.alone!;
    expect(childrenText(context, { ...interventions[0]!, alone: unsized })).toBe('not sized');
  });

  it('shows children by pathway, and plans and spending where there is a forecast', () => {
    expect(view.trajectory.caption).toBe('Children a year, as planned, by pathway');
    expect(view.trajectoryNote).toMatch(/no forecast/);
    const foreseen = planView(contextOf(foreseenDiagnosis()));
    expect(rowsOf(foreseen.trajectory)[0]).toEqual([
      'January 2027',
      '1,000 (900 to 1,100)',
      '960 (860 to 1,060)',
      '\u221240 (\u221250 to \u221230)',
      '£10,000,000 (£9,000,000 to £11,000,000)',
      '£9,600,000 (£8,600,000 to £10,600,000)',
      '\u2212£400,000 (\u2212£500,000 to \u2212£300,000)',
    ]);
    expect(foreseen.trajectoryNote).toMatch(/It is no aim/);
    expect(rowsOf(foreseen.effects)[1]!.slice(2)).toEqual(['', 'in the forecast alone', '', '7 (2 to 17)', '2027-28']);
  });

  it('lists milestones by date, those without one last', () => {
    expect(rowsOf(view.milestones).map(([who, when, what]) => [who!.slice(0, 3), when, what])).toEqual([
      ['I02', '1 April 2026', 'starts'],
      ['I01', '30 June 2026', 'Team in post'],
      ['I01', '1 September 2026', 'starts'],
      ['I01', '1 September 2027', 'is at full strength'],
      ['I01', 'no date', 'Evaluation'],
    ]);
  });
});

describe('how it will be seen to work', () => {
  it('has the evidence and the measures of each intervention, with what they are today', () => {
    const [first, second] = view.measures.bodies;
    const cells = (body: typeof first) => body!.rows.map(({ cells: of }) => of.map(({ text }) => text));
    expect(cells(first)[0]![0]).toMatch(/^Evidence: E09 \(\d+(\.\d)? out of 100, grade [AB]\) and E03 /);
    expect(cells(first)[0]![1]).toBe('case reviews and parent carers');
    expect(cells(first)[1]![1]).toMatch(/% \(.*\), \d+ of \d+$/);
    expect(cells(first)[2]).toEqual(['Schools visited by families', 'not measured here']);
    expect(cells(second)[1]).toEqual(['No measure is named', 'it could be followed by these']);
    expect(cells(second)[2]![0]).toBe('Plans issued within 20 weeks');
  });

  it('names the group of a measure, and does not know what is not known', () => {
    const grouped = measureCells(context, {
      from: 'element',
      indicator: 'mainstream-share',
      by: { age_band: '11-15' },
    });
    expect(grouped[0]).toBe('Plans in mainstream schools (ages 11 to 15)');
    expect(measuredText(context, undefined)).toBe('not known yet');
    expect(measuredText(context, context.indicator('open-plans'))).toMatch(/^[\d,]+$/);
  });
});

describe('money', () => {
  it('is shown in the years that cost or have a grant', () => {
    expect(rowsOf(view.money)).toEqual([
      ['2026-27', '£60,501', '£45,000', '£105,501', '£100,000', '£0', '£100,000', '£5,501', '£0'],
      ['2027-28', '£85,501', '£0', '£85,501', 'none stated', '', '', '£85,501', ''],
    ]);
    expect(view.moneyNotes).toEqual([
      expect.stringContaining('recurring cost for the months'),
      '£9,000 of one-off cost fell into years before these.',
      'Grant as stated in: Grant letter, March 2026. What is left in a year may not be spent in the next.',
    ]);
  });

  it('has no columns of a grant where none is stated', () => {
    const years = [{ year: '2026-27', recurring: 1_000, oneOff: 0, cost: 1_000 }];
    const without = planView(contextOf(plannedDiagnosis({ money: { years } })));
    expect(rowsOf(without.money)).toEqual([['2026-27', '£1,000', '£0', '£1,000']]);
    expect(without.moneyNotes.at(-1)).toBe('No grant is stated.');
    expect(planView(contextOf(plannedDiagnosis({ money: { years: [] } }))).moneyNotes).toEqual([]);
  });
});

describe('checks', () => {
  it('are by what is checked: how many meet it, and each that does not', () => {
    expect(
      view.checks.bodies.map(({ title, rows }) => [title, rows.map(({ cells }) => cells.map(({ text }) => text))]),
    ).toEqual([
      [
        'Every priority element has an intervention, or a reason for none',
        [
          ['1 of 2', 'met', expect.stringMatching(/^E09 /)],
          [expect.stringMatching(/^E10 /), 'not met', 'No intervention, and no reason for none.'],
        ],
      ],
      [
        'Every intervention has an owner',
        [
          ['1 of 2', 'met', 'I01'],
          ['I03', 'to look at', 'No owner.'],
        ],
      ],
      [
        'Interventions on the same flow of children are not counted twice',
        [['The plan', 'to look at', 'I01 and I02 act on the same flow of children.']],
      ],
      [
        'The places that interventions need are there when they are needed',
        [['Resourced provision or SEN unit', 'not checked', 'Nobody says how many there are.']],
      ],
      [
        'The cost of interventions is within the grant of each year',
        [['2026-27', 'not met', '£105,501, £5,501 more than there is.']],
      ],
    ]);
    expect(checkedName(context, { check: 'grant', year: '2026-27', status: 'met', detail: '' })).toEqual(['2026-27']);
    expect(Object.values(RESULT_WORDS)).toEqual(['met', 'not met', 'to look at', 'not checked']);
  });
});

describe('a plan that may be shared', () => {
  it('withholds and rounds children and pounds, and says so', () => {
    const shared = planView(contextOf(protect(document)));
    expect(rowsOf(shared.effects)[0]).not.toEqual(rowsOf(view.effects)[0]);
    expect(rowsOf(shared.places)[0]).toEqual(['Secondary', '25', '30', '45', '20']);
    expect(rowsOf(shared.places)[2]![1]).toBe('c');
    expect(shared.places.notes.at(-1)).toMatch(/^c: withheld/);
    expect(rowsOf(shared.money)).toEqual(rowsOf(view.money));
  });

  it('has every intervention that stands in both lists', () => {
    expect(plannedOf(document).map(({ id, written }) => [id, written.id])).toEqual([
      ['I01', 'I01'],
      ['I02', 'I02'],
      ['I03', 'I03'],
    ]);
  });
});
