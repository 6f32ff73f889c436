import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diagnosis, diagnosisSchema, type Figure, isProtected, type Range } from '../../src/model/diagnosis.ts';
import { WITHHELD } from '../../src/protect/figures.ts';
import { protect } from '../../src/protect/protect.ts';
import { plannedDiagnosis } from '../render/planned.ts';
import { scrambled } from './scrambled.ts';

const exact = plannedDiagnosis();
const shared = protect(exact);
const alone = ({ plan }: Diagnosis) => plan!.interventions[0]!.alone!;
const bounds = ({ low, central, high }: Range): Figure[] => [low, central, high];

describe('a plan that may be shared', () => {
  it('says of an intervention what the pathway may say, and no more', () => {
    const pathway = shared.opportunities.find(
      (row) => row.pathway === 'mainstream_not_special' && row.stratum === null,
    )!;
    // I01 alone is the whole pathway here, so that the two must say the same.
    expect(alone(shared)).toEqual({ ...pathway, interventions: ['I01'] });
    expect(alone(shared)).not.toEqual(alone(exact));
    for (const figure of bounds(alone(shared).children!))
      expect(isProtected(figure) || Number(figure) % 5 === 0).toBe(true);
  });

  it('moves as far with an assumption as its shown children allow', () => {
    const [row] = shared.plan!.register;
    const [move] = row!.moves!;
    expect(move!.low.children).toEqual(alone(shared).children!.central);
    expect(move!.low.pounds).toEqual(alone(shared).pounds!.central);
    expect([row!.low, row!.central, row!.high]).toEqual([3_000, 4_000, 6_000]);
  });

  it('withholds pounds that follow from children that are withheld', () => {
    const register = exact.plan!.register.map((row) => ({
      ...row,
      ...(row.moves && {
        moves: row.moves.map((move) => ({ ...move, low: { value: 1, children: 3, pounds: 30_000 } })),
      }),
    }));
    const { low } = protect(plannedDiagnosis({ register })).plan!.register[0]!.moves![0]!;
    expect([low.children, low.pounds]).toEqual([WITHHELD, WITHHELD]);
  });

  it('rounds children in places, and leaves what is about no child', () => {
    const { places, money, checks, sameFlow } = shared.plan!;
    expect(places.map(({ today }) => today)).toEqual([25, undefined, 50, undefined, WITHHELD, undefined, 0, undefined]);
    expect(places.map(({ places: there }) => there)).toEqual(exact.plan!.places.map(({ places: there }) => there));
    expect({ money, checks, sameFlow }).toEqual({
      money: exact.plan!.money,
      checks: exact.plan!.checks,
      sameFlow: exact.plan!.sameFlow,
    });
  });

  it('is left as it is when it is protected again, and fits the schema', () => {
    expect(protect(shared).plan).toEqual(shared.plan);
    for (const document of [exact, shared]) expect(diagnosisSchema.safeParse(document).error?.issues ?? []).toEqual([]);
  });

  it('leaves out a move of a pathway that there is not', () => {
    const without = { ...exact, opportunities: [] };
    expect(protect(without).plan!.register[0]!.moves).toEqual([]);
  });

  it('shows children in steps alone, and no pounds without them, whatever the records', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const document = scrambled(draw);
        const totals = document.opportunities.filter(({ stratum }) => stratum === null);
        const interventions = exact.plan!.interventions.map(({ alone: _, ...row }, index) =>
          totals[index] === undefined ? row : { ...row, alone: totals[index] },
        );
        const { plan, opportunities } = protect({ ...document, plan: { ...exact.plan!, interventions } });
        const shown = opportunities.filter(({ stratum }) => stratum === null);
        expect(plan!.interventions.map((row) => row.alone)).toEqual(shown.slice(0, interventions.length));
        for (const { moves = [] } of plan!.register) {
          for (const { children, pounds } of moves.flatMap(({ low, high }) => [low, high])) {
            expect(isProtected(children) || Number(children) % 5 === 0).toBe(true);
            if (isProtected(children)) expect(pounds === undefined || isProtected(pounds)).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
