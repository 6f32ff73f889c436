import type { StepContent, StepTest } from '../model/playbook.ts';
import { choicesOf } from './choices.ts';
import { COMPLETION } from './completion/index.ts';
import type { WalkFacts } from './facts.ts';
import { type QuestionState, questionStates } from './question-state.ts';
import { counted } from './words.ts';

/** A completion test of a step, with how it stands. */
export interface TestState {
  readonly id: StepTest['test'];
  readonly title: string;
  readonly met: boolean;
  /** How things stand, with figures. */
  readonly found: string;
  readonly missing: readonly string[];
}

/** `not-begun`: nothing of it is there yet, and nothing stands in its way. */
export type StepStatus = 'done' | 'under-way' | 'not-begun' | 'blocked';

/** How far a step is. */
export interface StepState {
  readonly step: StepContent;
  readonly status: StepStatus;
  /** What must hold before it can begin. */
  readonly needs: readonly TestState[];
  readonly tests: readonly TestState[];
  readonly questions: readonly QuestionState[];
  /** What is missing, each in one line: for it to begin where it is blocked, else for it to be done. */
  readonly missing: readonly string[];
}

/** How far a step is, from the area's own files. */
export function stepState(step: StepContent, facts: WalkFacts): StepState {
  const needs = (step.needs ?? []).map((rule) => testState(rule, facts));
  const tests = (step.tests ?? testsByTables(step)).map((rule) => testState(rule, facts));
  const questions = questionStates(step, facts);
  const unmet = needs.filter(({ met }) => !met);
  const missing = unmet.length > 0 ? missingOf(unmet) : [...missingOf(tests), ...openQuestions(questions)];
  return { step, status: statusOf(unmet.length > 0, missing, tests, questions), needs, tests, questions, missing };
}

/** A step that names no tests is tested by the tables it fills or uses. */
function testsByTables({ tables }: StepContent): StepTest[] {
  if (tables.length === 0) return [];
  const title = 'Its tables are there without errors';
  return [{ test: 'tables-sound', title, tables: [...tables], reason: 'The step names no other test.' }];
}

function testState(rule: StepTest, facts: WalkFacts): TestState {
  return { id: rule.test, title: rule.title, ...COMPLETION[rule.test](facts, rule) };
}

function missingOf(tests: readonly TestState[]): string[] {
  return tests.filter(({ met }) => !met).flatMap(({ missing }) => missing);
}

/** How many questions have no answer, and each whose answer has not settled it. */
function openQuestions(states: readonly QuestionState[]): string[] {
  const open = states.filter(({ settled }) => !settled);
  const unanswered = open.filter(({ answer }) => answer === undefined).length;
  return [
    ...open.flatMap(({ asked, answer }) => {
      if (answer === undefined) return [];
      const title = choicesOf(asked.question).find(({ value }) => value === answer.text)?.title;
      return [`${asked.ask} ${title ?? 'The answer is not one that the question takes'}`];
    }),
    ...(unanswered === 0 ? [] : [`${counted(unanswered, 'question', 'questions')} to answer`]),
  ];
}

function statusOf(
  blocked: boolean,
  missing: readonly string[],
  tests: readonly TestState[],
  questions: readonly QuestionState[],
): StepStatus {
  if (blocked) return 'blocked';
  if (missing.length === 0) return 'done';
  const begun = tests.some(({ met }) => met) || questions.some(({ answer }) => answer !== undefined);
  return begun ? 'under-way' : 'not-begun';
}
