import type { Diagnosis } from '../../model/diagnosis.ts';
import { longDate, percentText, plainNumber, poundsText } from '../format.ts';
import { type Context, type SectionHead, sectionHead } from './context.ts';
import { priorities } from './found.ts';
import type { TableView } from './table.ts';
import { codeWords, plural } from './words.ts';

type Intervention = Diagnosis['interventions'][number];

/** Section 8: the plan, by workstream. */
export interface PlanView extends SectionHead {
  readonly intro: readonly string[];
  readonly workstreams: readonly {
    readonly title: string;
    readonly purpose: string;
    readonly table: TableView;
    readonly none: string;
  }[];
  readonly checks: TableView;
}

export function planView(context: Context): PlanView {
  const { diagnosis } = context;
  const { workstreams } = diagnosis.judgements;
  return {
    ...sectionHead(context, 8, 'The plan'),
    intro: [
      diagnosis.interventions.length === 0
        ? 'No intervention was given, so there is no plan to show.'
        : 'Interventions as the area wrote them. What each is expected to deliver is the area\u2019s own estimate.',
    ],
    workstreams: workstreams.map(({ id, title, purpose }) => {
      const own = diagnosis.interventions.filter(({ workstream }) => workstream === id);
      return {
        title: `Workstream ${id}: ${title}`,
        purpose,
        table: interventionsTable(context, id, own),
        none: own.length === 0 ? 'No intervention yet.' : '',
      };
    }),
    checks: checksTable(context),
  };
}

function interventionsTable(context: Context, workstream: number, interventions: readonly Intervention[]): TableView {
  const { names } = context;
  return context.table({
    id: `table-workstream-${workstream}`,
    caption: `Interventions in workstream ${workstream}`,
    columns: [
      'Intervention',
      'Elements',
      'Pathway',
      'Owner',
      'Status',
      'Starts',
      '#Months to full strength',
      '#Expected to deliver',
      '#Recurring cost a year',
      '#One-off cost',
      '#Support for each child',
      '#Places needed',
    ],
    rows: interventions.map((one) => [
      `${one.id} ${one.title}`,
      one.elements.join(', '),
      names.pathway(one.pathway),
      one.owner ?? 'no owner',
      codeWords(one.status),
      longDate(one.startDate),
      plainNumber(one.rampMonths),
      `${percentText(one.deliverability.central)} (${percentText(one.deliverability.low)} to ${percentText(one.deliverability.high)})`,
      pounds(one.recurringCost),
      pounds(one.oneOffCost),
      pounds(one.newSupportCostPerChild),
      one.placesNeeded === undefined ? '' : plainNumber(one.placesNeeded),
    ]),
  });
}

function pounds(amount: number | undefined): string {
  return amount === undefined ? '' : poundsText(amount);
}

/** Whether each priority element has an intervention, and what each intervention still lacks. */
function checksTable(context: Context): TableView {
  const { diagnosis, names } = context;
  const rows = [
    ...priorities(diagnosis).map(({ id }) => {
      const own = diagnosis.interventions.filter(({ elements }) => elements.includes(id)).map((one) => one.id);
      return [
        `Priority ${names.elementHeading(id)}`,
        own.length > 0
          ? `has ${plural(own.length, 'an intervention', 'interventions')}: ${own.join(', ')}`
          : 'has no intervention yet',
      ];
    }),
    ...diagnosis.interventions
      .filter(({ owner }) => owner === undefined)
      .map(({ id, title }) => [`${id} ${title}`, 'has no owner']),
  ];
  return context.table({ id: 'table-checks', caption: 'Checks of the plan', columns: ['What', 'Check'], rows });
}
