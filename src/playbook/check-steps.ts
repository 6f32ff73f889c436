import type { StepContent } from '../model/playbook.ts';
import { TABLE_NAMES } from '../model/tables/index.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located } from '../yaml/located.ts';
import { checkKnown } from './check-list.ts';
import { checkIdIsFileName } from './file-names.ts';

/**
 * Faults in the steps taken together: ids, an order that runs 1, 2, 3 … without a gap, and tables that exist. The order
 * is looked at only where every step could be read.
 */
export function checkSteps(steps: readonly Located<StepContent>[], allRead: boolean): Fault[] {
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
  ]);
}
