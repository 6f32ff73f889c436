import { describe, expect, it } from 'vitest';
import { issue } from '../../src/model/issues.ts';
import type { StepQuestion } from '../../src/model/playbook.ts';
import { stepState } from '../../src/walk/step-state.ts';
import { caseRows } from '../assess/facts.ts';
import { decided, rule, step, table, walkFacts } from './facts.ts';

const owner: StepQuestion = { id: 'owner', ask: 'Who?', kind: 'text', why: 'To know.' };
const signed: StepQuestion = {
  id: 'signed',
  ask: 'Is it signed?',
  kind: 'choice',
  choices: ['yes', { value: 'not-yet', title: 'Not yet.', settles: false }],
  why: 'To know.',
};
const cases = rule('tables-sound', { title: 'Cases are there', tables: ['case-reviews'] });
const withCases = table('case-reviews', caseRows(2));

describe('stepState', () => {
  it('is not begun, under way, done', () => {
    const one = step('s', { tests: [cases], questions: [owner] });
    expect(stepState(one, walkFacts())).toMatchObject({
      status: 'not-begun',
      missing: ['data/case-reviews.csv is not there', '1 question to answer'],
    });
    const begun = walkFacts({ tables: withCases });
    expect(stepState(one, begun)).toMatchObject({ status: 'under-way', missing: ['1 question to answer'] });
    const done = walkFacts({ tables: { ...withCases, ...table('progress', decided(['s/owner', 'The sponsor'])) } });
    expect(stepState(one, done)).toMatchObject({ status: 'done', missing: [] });
  });

  it('is under way by an answer alone', () => {
    const one = step('s', { tests: [cases], questions: [owner] });
    const facts = walkFacts({ tables: table('progress', decided(['s/owner', 'The sponsor'])) });
    expect(stepState(one, facts).status).toBe('under-way');
  });

  it('is blocked while what it needs is missing, and says only that', () => {
    const one = step('s', { needs: [cases], questions: [owner] });
    expect(stepState(one, walkFacts())).toMatchObject({
      status: 'blocked',
      missing: ['data/case-reviews.csv is not there'],
      needs: [{ id: 'tables-sound', met: false, title: 'Cases are there' }],
    });
    expect(stepState(one, walkFacts({ tables: withCases })).status).toBe('not-begun');
  });

  it('says what an answer that does not settle was', () => {
    const one = step('s', { questions: [owner, signed] });
    const facts = walkFacts({ tables: table('progress', decided(['s/signed', 'not-yet'])) });
    expect(stepState(one, facts).missing).toEqual(['Is it signed? Not yet.', '1 question to answer']);
    const odd = walkFacts({ tables: table('progress', decided(['s/owner', 'x'], ['s/signed', 'perhaps'])) });
    expect(stepState(one, odd).missing).toEqual(['Is it signed? The answer is not one that the question takes']);
  });

  it('tests a step that names no tests by its tables', () => {
    const { tests: _, ...own } = step('own', { tables: ['case-reviews'] });
    expect(stepState(own, walkFacts())).toMatchObject({ status: 'not-begun', tests: [{ met: false }] });
    expect(stepState(own, walkFacts({ tables: withCases })).status).toBe('done');
    const faulty = walkFacts({ tables: withCases, issues: [issue('date-unreadable', 'data/case-reviews.csv')] });
    expect(stepState(own, faulty).status).toBe('not-begun');
    expect(stepState({ ...own, tables: [] }, walkFacts()).status).toBe('done');
  });
});
