import type { Part, ReturnTable } from './columns.ts';
import type { Module, Modules } from './modules.ts';

/** The records of a table: for each part, the row that plays it in each record, and -1 where none does. */
export interface Strands {
  readonly count: number;
  readonly rows: Readonly<Partial<Record<Part, readonly number[]>>>;
}

const NONE = -1;

/**
 * Joins the modules on the request. Plan and placements hang off different branches of it, and each may be there alone.
 *
 * A request is a record, unless it was decided before the period, has no date and leads to no later decision: then it
 * only holds its plan. A plan is there where there is a named plan or an active one. Placements are those attended
 * (PlacementDetail); the placement that a plan names stands in only where a ceased plan has left the active ones.
 */
export function joinStrands(modules: Modules): Readonly<Record<ReturnTable, Strands>> {
  const { requests, assessment, namedplan, plandetail, activeplans, placementdetail, senneed } = modules;
  const under = {
    assessment: childrenOf(assessment),
    namedplan: childrenOf(namedplan),
    plandetail: childrenOf(plandetail),
    activeplans: childrenOf(activeplans),
    placementdetail: childrenOf(placementdetail),
    senneed: childrenOf(senneed),
  };
  const isRecord = recordTest(modules);
  const needsOf = needsFinder(senneed);
  const ceaseDate = textOf(namedplan, 'ceasedate');
  const asked = growing('person', 'requests', 'assessment');
  const plans = growing(
    ...(['person', 'requests', 'assessment', 'namedplan', 'activeplans', 'primaryneed', 'secondaryneed'] as const),
  );
  const placed = growing('requests', 'activeplans', 'placementdetail', 'namedplan', 'plandetail');

  requests?.parents.forEach((person, request) => {
    const assessed = under.assessment(request)[0] ?? NONE;
    const active = under.activeplans(request)[0] ?? NONE;
    const named = under.namedplan(assessed)[0] ?? NONE;
    if (isRecord(request, assessed)) asked.add(person, request, assessed);
    if (active === NONE && named === NONE) return;
    const [primary, secondary] = needsOf(under.senneed(active));
    plans.add(person, request, assessed, named, active, primary, secondary);
    for (const each of under.placementdetail(active)) placed.add(request, active, each, NONE, NONE);
    if (active === NONE && ceaseDate(named) !== '') {
      for (const each of under.plandetail(named)) placed.add(request, NONE, NONE, named, each);
    }
  });
  return { requests: asked.strands(), plans: plans.strands(), placements: placed.strands() };
}

/** Strands as they grow: rows are added in the order of the parts. */
function growing(...parts: readonly Part[]) {
  const rows = parts.map((): number[] => []);
  return {
    add: (...strand: readonly number[]) => {
      for (let part = 0; part < rows.length; part++) rows[part]!.push(strand[part]!);
    },
    strands: (): Strands => ({
      count: rows[0]!.length,
      rows: Object.fromEntries(parts.map((part, index) => [part, rows[index]])),
    }),
  };
}

const NO_ROWS: readonly number[] = [];

/** The rows of a module under a row of its parent. */
function childrenOf(module: Module | undefined): (parent: number) => readonly number[] {
  const children: number[][] = [];
  module?.parents.forEach((parent, row) => {
    while (children.length <= parent) children.push([]);
    children[parent]?.push(row);
  });
  return (parent) => children[parent] ?? NO_ROWS;
}

function recordTest({ requests, assessment }: Modules): (request: number, assessment: number) => boolean {
  const outcome = textOf(requests, 'requestoutcome');
  const received = textOf(requests, 'receiveddate');
  const later = textOf(assessment, 'assessmentoutcome');
  const isBefore = (text: string) => text === 'H' || text === 'h';
  return (request, assessed) => {
    if (!isBefore(outcome(request)) || received(request) !== '') return true;
    const decided = later(assessed);
    return decided !== '' && !isBefore(decided);
  };
}

/** The needs of an active plan. Without ranks, or with ranks that clash, the first is the primary one. */
function needsFinder(senneed: Module | undefined) {
  const rank = textOf(senneed, 'sentyperank');
  return (rows: readonly number[]): readonly [primary: number, secondary: number] => {
    const primary = rows.find((row) => rank(row) === '1') ?? rows.find((row) => rank(row) !== '2') ?? NONE;
    return [primary, rows.find((row) => row !== primary) ?? NONE];
  };
}

/** An item's text in a row, without space around it; blank where there is no such row or item. */
function textOf(module: Module | undefined, item: string): (row: number) => string {
  const text = module?.items.get(item)?.text;
  return (row) => (text === undefined || row === NONE ? '' : text(row).trim());
}
