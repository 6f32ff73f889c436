import { AGE_BANDS, NEEDS, PROVISIONS, type Provision } from '../model/codes.ts';
import { NOT_GIVEN, type ServicesChange, type SpendComparison, type SpendPart } from '../model/diagnosis.ts';
import { financialYearName } from '../model/financial-year.ts';
import type { Tables } from '../model/tables/index.ts';
import { isOutturn } from '../model/tables/spend.ts';
import {
  addUp,
  addUpCells,
  type CellChange,
  type Change,
  cellChange,
  changeInPounds,
  changeOf,
  checkSum,
  inPounds,
} from './changes.ts';
import { toPounds } from './pence.ts';
import { type InTwoYears, mapYears, type Services, type SpendCell, type SpendGrid, spendGrid } from './spend-grid.ts';
import type { ThreeParts } from './three-ways.ts';

type Split = Extract<SpendComparison['split'], { readonly status: 'known' }>;

/**
 * Spending of two years compared, and the change split where both have children beside some of it. Sums are checked to the
 * penny: parts against their change, cells against every roll-up, cells and services against all spending.
 */
export function spendComparison(spend: NonNullable<Tables['spend']>, years: InTwoYears<number>): SpendComparison {
  const rows = mapYears(years, (year) => spend.rows.filter((row) => row.financialYear === year && isOutturn(row)));
  const grid = spendGrid(rows.from, rows.to);
  const all = addUp([...grid.cells, ...grid.services].map(changeOf));
  const children = {
    from: grid.cells.reduce((sum, { from }) => sum + from.children, 0),
    to: grid.cells.reduce((sum, { to }) => sum + to.children, 0),
  };
  const uncounted = (['from', 'to'] as const).filter((year) => children[year] === 0);
  return {
    from: financialYearName(years.from),
    to: financialYearName(years.to),
    ...inPounds(all),
    ...(all.from === 0 ? {} : { growth: all.change / all.from }),
    split:
      uncounted.length > 0
        ? {
            status: 'unknown',
            reason: 'nothing-to-count',
            detail: whyNotSplit(uncounted.map((year) => financialYearName(years[year]))),
          }
        : splitOf(grid, children, all),
  };
}

function whyNotSplit(years: readonly string[]): string {
  return `No spending of ${years.join(' or ')} has children beside it that the other year has too, so its change cannot be split.`;
}

function splitOf(grid: SpendGrid, children: InTwoYears<number>, all: Change): Split {
  const cells = grid.cells.map((cell) => ({ cell, sums: cellChange(cell, children) }));
  const services = grid.services.map((service) => ({ service, sums: changeOf(service) }));
  const counted = addUpCells(cells.map(({ sums }) => sums));
  const uncounted = addUp(services.map(({ sums }) => sums));
  const byProvision = rollUp(cells, 'provision', PROVISIONS);
  const byNeed = rollUp(cells, 'need', [...Object.keys(NEEDS), NOT_GIVEN]);
  const byAgeBand = rollUp(cells, 'ageBand', [...AGE_BANDS, NOT_GIVEN]);
  for (const groups of [byProvision, byNeed, byAgeBand]) {
    checkSum(
      groups.map(({ sums }) => sums),
      counted,
    );
  }
  checkSum([counted, uncounted], all);

  return {
    status: 'known',
    all: changeInPounds(counted),
    services: { ...inPounds(uncounted), ...countedOnce(grid.services) },
    byProvision: byProvision.map(({ value, sums }) => ({ provision: value, ...changeInPounds(sums) })),
    byNeed: unlessNotGiven(byNeed).map(({ value, sums }) => ({ need: value, ...changeInPounds(sums) })),
    byAgeBand: unlessNotGiven(byAgeBand).map(({ value, sums }) => ({ ageBand: value, ...changeInPounds(sums) })),
    cells: cells.map(({ cell, sums }) => ({ ...placeOf(cell), ...changeInPounds(sums) })),
    servicesByProvision: services.map(({ service, sums }) => ({
      provision: service.provision,
      ...inPounds(sums),
      ...countedOnce([service]),
    })),
    contributions: ranked([
      ...cells.flatMap(({ cell, sums }) =>
        THREE.map(([part, key]) => ({ ...placeOf(cell), part, pence: sums[key] }) as const),
      ),
      ...services.map(({ service, sums }) => ({
        provision: service.provision,
        part: 'services' as const,
        pence: sums.change,
      })),
    ]),
    notSplit: [...grid.notSplit],
  };
}

const THREE = [
  ['caseload', 'caseload'],
  ['mix', 'mix'],
  ['unit-cost', 'unitCost'],
] as const satisfies readonly (readonly [SpendPart, keyof ThreeParts])[];

/** Sums over the cells of each value of a dimension, in their order; cells that are not split by it stand under "not given". */
function rollUp<Value extends string>(
  cells: readonly { readonly cell: SpendCell; readonly sums: CellChange }[],
  key: 'provision' | 'need' | 'ageBand',
  values: readonly Value[],
): { readonly value: Value; readonly sums: CellChange }[] {
  return values.flatMap((value) => {
    const members = cells.filter(({ cell }) => (cell[key] ?? NOT_GIVEN) === value);
    return members.length === 0 ? [] : [{ value, sums: addUpCells(members.map(({ sums }) => sums)) }];
  });
}

function unlessNotGiven<Group extends { readonly value: string }>(groups: readonly Group[]): readonly Group[] {
  return groups.every(({ value }) => value === NOT_GIVEN) ? [] : groups;
}

function placeOf({ provision, need, ageBand }: SpendCell) {
  return { provision, ...(need === undefined ? {} : { need }), ...(ageBand === undefined ? {} : { ageBand }) };
}

/** Children beside spending that is taken as services because they were counted in one year only. */
function countedOnce(services: readonly Services[]): Pick<ServicesChange, 'childrenFrom' | 'childrenTo'> {
  const from = services.reduce((sum, service) => sum + service.from.children, 0);
  const to = services.reduce((sum, service) => sum + service.to.children, 0);
  return { ...(from > 0 ? { childrenFrom: from } : {}), ...(to > 0 ? { childrenTo: to } : {}) };
}

interface InPence {
  readonly provision: Provision;
  readonly need?: string;
  readonly ageBand?: string;
  readonly part: SpendPart;
  readonly pence: number;
}

/** Largest first, whichever way they go; equal ones in the order of cells and parts. Parts of nothing are left out. */
function ranked(parts: readonly InPence[]): Split['contributions'] {
  return parts
    .filter(({ pence }) => pence !== 0)
    .toSorted((a, b) => Math.abs(b.pence) - Math.abs(a.pence))
    .map(({ pence, ...part }) => ({ ...part, pounds: toPounds(pence) }));
}
