import type { Plan } from '../../model/caseload.ts';
import { monthText } from './cell-text.ts';

/** How far plans can still be told apart by what someone who knows the child may know. */
export interface RemainingRisk {
  /** What is put together, in words. */
  readonly known: string;
  readonly plans: number;
  /** Plans that share it with no other. */
  readonly alone: number;
  /** Plans that share it with one to three others. */
  readonly few: number;
}

const SEPARATOR = '\n';
const FEW = 4;

/** The combinations that stay in the files, each as a group a plan falls into. */
const COMBINATIONS: readonly { readonly known: string; readonly of: (plan: Plan) => readonly unknown[] }[] = [
  {
    known: 'month of birth, sex, primary need and latest provision',
    of: (plan) => [birthMonth(plan), plan.row.sex, plan.row.primaryNeed, plan.placements.at(-1)?.provision],
  },
  {
    known: 'month of birth and the day the plan started',
    of: (plan) => [birthMonth(plan), plan.start],
  },
];

/** Counts of plans that few others are like: the k of k-anonymity, for combinations that the files still hold. */
export function remainingRisk(caseload: readonly Plan[]): RemainingRisk[] {
  return COMBINATIONS.map(({ known, of }) => {
    const groups = new Map<string, number>();
    for (const plan of caseload) {
      const group = of(plan).join(SEPARATOR);
      groups.set(group, (groups.get(group) ?? 0) + 1);
    }
    const inGroups = (fits: (size: number) => boolean) =>
      [...groups.values()].filter(fits).reduce((sum, size) => sum + size, 0);
    return {
      known,
      plans: caseload.length,
      alone: inGroups((size) => size === 1),
      few: inGroups((size) => size > 1 && size <= FEW),
    };
  });
}

function birthMonth({ birth }: Plan): string {
  return monthText(birth);
}
