import type { SurveyGroup } from '../../model/codes.ts';
import type { Diagnosis } from '../../model/diagnosis.ts';
import type { Context } from './context.ts';
import type { TableView } from './table.ts';
import { capitalised, uncapitalised } from './words.ts';

type Group = Diagnosis['voices']['groups'][number];
type Coverage = NonNullable<Group['coverage']>[number];

/** How far those who answered are like the children who have plans. */
export interface CoverageView {
  readonly sentences: readonly string[];
  readonly tables: readonly TableView[];
}

export function coverageView(context: Context, { group, coverage }: Pick<Group, 'group' | 'coverage'>): CoverageView {
  if (coverage === undefined) return { sentences: [], tables: [] };
  if (coverage.length === 0) {
    const sentence =
      'Neither phase nor need was asked or given, so it is not known how far those who answered are like the children with plans.';
    return { sentences: [sentence], tables: [] };
  }
  return {
    sentences: coverage.flatMap((each) => missing(context, group, each)),
    tables: coverage.map((each) => coverageTable(context, group, each)),
  };
}

/** Those with plans of whom nobody answered. A respondent who did not say may be one of them. */
function missing(context: Context, group: SurveyGroup, { by, notSaid, groups }: Coverage): string[] {
  const unheard = groups.filter(({ respondents, openPlans }) => respondents === 0 && openPlans !== 0);
  if (unheard.length === 0) return [];
  const who = oneOf(context, group, by, listOr(unheard.map(({ value }) => inSentence(nameOf(context, by, value)))));
  if (notSaid !== 0) return [`Among those who gave a ${by} is no ${who}.`];
  return [by === 'phase' ? `No ${who} answered.` : `No answer came from a ${who}.`];
}

/** "parent carer of a child in post-16". */
function oneOf({ diagnosis }: Context, group: SurveyGroup, by: Coverage['by'], names: string): string {
  const found = diagnosis.judgements.surveyGroups.find(({ id }) => id === group);
  const about = found?.about?.[by] ?? `${uncapitalised(found?.title ?? group)} ({${by}})`;
  return about.replace(`{${by}}`, () => names);
}

function nameOf({ names }: Context, by: Coverage['by'], value: string): string {
  return by === 'phase' ? names.phase(value) : names.group({ primary_need: value });
}

/** A title within a sentence: its first letter small, unless it is a name. */
function inSentence(title: string): string {
  return title.startsWith('Down ') ? title : uncapitalised(title);
}

/** "a", "a or b", "a, b or c". */
function listOr(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

function coverageTable(context: Context, group: SurveyGroup, coverage: Coverage): TableView {
  const { names, write } = context;
  const { by, said, notSaid, groups } = coverage;
  return context.table({
    id: `table-coverage-${group}-${by}`,
    caption: `${capitalised(names.people(group))} who answered, by ${by}, beside the children who have plans`,
    columns: [capitalised(by), '#Answered', '#Of those who said', '#Open plans', '#Of open plans'],
    rows: groups.map((row) => [
      capitalised(nameOf(context, by, row.value)),
      write.count(row.respondents),
      write.percent(row.respondentsShare),
      write.count(row.openPlans),
      write.percent(row.openPlansShare),
    ]),
    notes: [
      `${write.count(said)} gave a ${by}; ${write.count(notSaid)} did not. Plans are those open on the census day; who answers need not have one.`,
    ],
  });
}
