import type { StepContent, StepQuestion, StepTest } from '../model/playbook.ts';
import { TABLE_NAMES } from '../model/tables/index.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located } from '../yaml/located.ts';
import { checkKnown, checkUnique } from './check-list.ts';
import { checkIdIsFileName } from './file-names.ts';

/**
 * Faults in the steps taken together: ids, an order that runs 1, 2, 3 … without a gap, tables and indicators that exist,
 * and questions that can be asked. The order is looked at only where every step could be read.
 */
export function checkSteps(
  steps: readonly Located<StepContent>[],
  allRead: boolean,
  indicatorIds?: readonly string[],
): Fault[] {
  const inOrder = steps.toSorted((a, b) => a.value.order - b.value.order);
  return inOrder.flatMap((step, index) => [
    ...checkIdIsFileName(step.file, step.value.id, step.at(['id'])),
    ...(!allRead || step.value.order === index + 1
      ? []
      : [
          faultAt(
            step,
            ['order'],
            `Step ${step.value.order} should be step ${index + 1}.`,
            'Number the steps 1, 2, 3 … without a gap.',
          ),
        ]),
    ...checkKnown(step, ['tables'], step.value.tables, TABLE_NAMES),
    ...checkTests(step, 'needs', step.value.needs, indicatorIds),
    ...checkTests(step, 'tests', step.value.tests, indicatorIds),
    ...checkQuestions(step, step.value.questions),
  ]);
}

function checkTests(
  step: Located<StepContent>,
  key: 'needs' | 'tests',
  tests: readonly StepTest[] = [],
  indicatorIds: readonly string[] | undefined,
): Fault[] {
  return tests.flatMap(({ tables = [], indicators = [] }, index) => [
    ...checkKnown(step, [key, index, 'tables'], tables, TABLE_NAMES),
    ...(indicatorIds ? checkKnown(step, [key, index, 'indicators'], indicators, indicatorIds) : []),
  ]);
}

/** What a table of its own takes: marks of elements, ratings by groups. */
const ASKED_OF = { 'self-assessment': 'element', feedback: 'group' } as const;

function checkQuestions(step: Located<StepContent>, questions: readonly StepQuestion[] = []): Fault[] {
  const unfit = questions.flatMap(({ each, into }, index) =>
    into === undefined || each === ASKED_OF[into]
      ? []
      : [
          faultAt(
            step,
            ['questions', index, 'into'],
            `Answers go into "${into}" only where the question is asked of each ${ASKED_OF[into]}.`,
            `Write each: ${ASKED_OF[into]}, or leave out into.`,
          ),
        ],
  );
  const ids = questions.map(({ id }) => id);
  return [...checkUnique(step, ['questions'], ids), ...unfit];
}
