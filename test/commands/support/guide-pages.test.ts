import { describe, expect, it } from 'vitest';
import { goOnHint, overviewPage, stepPage } from '../../../src/commands/support/guide-pages.ts';
import { loadStanding } from '../../../src/commands/support/guide-standing.ts';
import { ROOT } from '../../world.ts';

const program = { root: ROOT, version: '0.0.0-test' };
const look = { colour: false, columns: 80 };
const northshire = await loadStanding(`${ROOT}/examples/northshire`, program);
const state = (id: string) => northshire.walk.steps.find(({ step }) => step.id === id)!;

describe('overviewPage', () => {
  const page = overviewPage(northshire, look);

  it('marks the next step and gives each its state', () => {
    expect(page.split('\n').filter((line) => line.startsWith('>'))).toHaveLength(1);
    for (const { step } of northshire.walk.steps) {
      expect(page).toMatch(new RegExp(` ${step.order} ${step.title} +(done|under way|not begun|blocked)`));
    }
  });

  it('keeps within its columns, however narrow', () => {
    for (const columns of [60, 80]) {
      const lines = overviewPage(northshire, { ...look, columns }).split('\n');
      expect(lines.filter((line) => line.length > columns)).toEqual([]);
    }
  });

  it('says that some answers answer nothing', () => {
    const stray = { line: 2, step: 'x', question: 'y', answer: 'z', reason: undefined, agreedBy: undefined, date: 0 };
    const walk = { ...northshire.walk, strays: [stray] };
    expect(overviewPage({ ...northshire, walk }, look)).toContain(
      '1 row of answers/progress.csv answers no question of these steps.',
    );
  });
});

describe('stepPage', () => {
  it('opens with the purpose, who should be there and what to prepare', () => {
    const page = stepPage(state('case-reviews'), northshire, look);
    const order = [
      '4. Case reviews:',
      'Learn from children',
      'Who should be in the room',
      'What to prepare',
      'How far it is',
      'Questions: ',
    ];
    const places = order.map((text) => page.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('shows each test with how it stands and what is missing', () => {
    const page = stepPage(state('case-reviews'), northshire, look);
    expect(page).toMatch(/\[x\] Every drawn case is reviewed[^:]*: 110 cases\s+reviewed\./);
    expect(page).toMatch(
      /\[ \] Every stratum has enough cases[\s\S]*missing: Resourced provision or SEN unit, primary: \d of 10/,
    );
  });

  it('ranks what adds to growth where cohorts are chosen, and only there', () => {
    const page = stepPage(state('cohorts'), northshire, look);
    expect(page).toMatch(/before +now +change\n/);
    expect(page).toMatch(/\d+ small groups together/);
    expect(page.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stepPage(state('plan'), northshire, look)).not.toContain('small groups together');
  });

  it('says where growth is not known', () => {
    const { calendar } = northshire.data;
    const data = { ...northshire.data, calendar: { ...calendar, historyFrom: calendar.census } };
    expect(stepPage(state('cohorts'), { ...northshire, data }, look)).toContain('adds to growth is not known');
  });
});

describe('goOnHint', () => {
  it('names the folder as it must be typed', () => {
    expect(goOnHint('/home/me/ours', { cwd: '/home/me' })).toBe('Go on with: dbv guide ours');
    expect(goOnHint('/home/me/our place', { cwd: '/home/me' })).toBe('Go on with: dbv guide "our place"');
    expect(goOnHint('/home/me', { cwd: '/home/me' })).toBe('Go on with: dbv guide');
  });
});
