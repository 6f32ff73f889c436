import { type Calendar, isOpenOn, type Plan, phaseAt } from '../model/caseload.ts';
import { NEEDS, PHASES, type SurveyGroup } from '../model/codes.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Row } from '../model/tables/index.ts';
import { grouped } from './grouped.ts';
import { present } from './present.ts';

type Answer = Row<'surveys'>;
type Voices = Diagnosis['voices'];
type Coverage = NonNullable<Voices['groups'][number]['coverage']>;

const CODES = { phase: PHASES, need: Object.keys(NEEDS) } as const;

/**
 * Who answered beside who has a plan, for each group: by phase and by need, where anyone of the group gave them. Plans are
 * those open on the census day. A phase or need without respondents and plans is left out.
 */
export function coverageOfGroups(
  answers: readonly Answer[],
  caseload: readonly Plan[],
  { census }: Calendar,
): ReadonlyMap<SurveyGroup, Coverage> {
  const open = caseload.filter((plan) => isOpenOn(plan, census));
  const plans = {
    phase: counted(open.map((plan) => phaseAt(plan, census))),
    need: counted(open.map(({ row }) => row.primaryNeed)),
  };
  return new Map(
    [...grouped(answers, (row) => row.group)].map(([group, rows]) => [
      group,
      (['phase', 'need'] as const).flatMap((by) => coverageBy(by, rows, plans[by])),
    ]),
  );
}

/** What groups said, with how far those who answered are like the children with plans. */
export function withCoverage(voices: Voices, coverage: ReadonlyMap<SurveyGroup, Coverage>): Voices {
  return {
    ...voices,
    groups: voices.groups.map((group) => ({ ...group, coverage: coverage.get(group.group) ?? [] })),
  };
}

function coverageBy(by: 'phase' | 'need', rows: readonly Answer[], plans: ReadonlyMap<string, number>): Coverage {
  // A respondent gives it once for all rows; the first that is filled counts.
  const given = [...grouped(rows, (row) => row.respondentId).values()].map(
    (own) => own.find((row) => row[by] !== undefined)?.[by],
  );
  const respondents = counted(given);
  const said = total(respondents);
  if (said === 0) return [];
  const openPlans = total(plans);
  return [
    {
      by,
      said,
      notSaid: given.length - said,
      openPlans,
      groups: CODES[by].flatMap((value) => {
        const [answered, held] = [respondents.get(value) ?? 0, plans.get(value) ?? 0];
        if (answered + held === 0) return [];
        return [
          present({
            value,
            respondents: answered,
            respondentsShare: answered / said,
            openPlans: held,
            openPlansShare: openPlans > 0 ? held / openPlans : undefined,
          }),
        ];
      }),
    },
  ];
}

/** How often each value that is there comes up. */
function counted(values: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
