import { describe, expect, it } from 'vitest';
import { readXml } from '../../../src/ingest/sen2/read-xml.ts';
import { joinStrands, type Strands } from '../../../src/ingest/sen2/strands.ts';
import type { Person, Request } from '../../sen2-returns/return.ts';
import { returnFile } from '../../sen2-returns/sources.ts';
import { xmlText } from '../../sen2-returns/write-xml.ts';
import { aReturn, person, planned } from './returns.ts';

const join = (...persons: readonly Person[]) =>
  joinStrands(readXml(returnFile('return.xml', xmlText(aReturn(persons)))).modules);

/** The rows of each record, by part. */
function recordsOf({ count, rows }: Strands): Record<string, number>[] {
  return Array.from({ length: count }, (_, record) =>
    Object.fromEntries(
      Object.entries(rows)
        .map(([part, list]): [string, number] => [part, list[record]!])
        .filter(([, row]) => row !== -1),
    ),
  );
}

const BEFORE = { ReceivedDate: '', RequestOutcomeDate: '', RequestOutcome: 'H' };
const EARLIER = { AssessmentOutcome: 'H', AssessmentOutcomeDate: '' };

describe('joinStrands', () => {
  it('joins both branches of a request into one plan', () => {
    const { requests, plans, placements } = join(person([planned()]));
    expect(recordsOf(requests)).toEqual([{ person: 0, requests: 0, assessment: 0 }]);
    expect(recordsOf(plans)).toEqual([
      { person: 0, requests: 0, assessment: 0, namedplan: 0, activeplans: 0, primaryneed: 0 },
    ]);
    expect(recordsOf(placements)).toEqual([{ requests: 0, activeplans: 0, placementdetail: 0 }]);
  });

  it('has a plan where either branch is there alone, and none where neither is', () => {
    const { items, assessment, active } = planned();
    const alone: Request[] = [{ items, assessment: assessment! }, { items, active: active! }, { items }];
    expect(recordsOf(join(person(alone)).plans)).toEqual([
      { person: 0, requests: 0, assessment: 0, namedplan: 0 },
      { person: 0, requests: 1, activeplans: 0, primaryneed: 0 },
    ]);
  });

  it('keeps several requests of a person apart', () => {
    const { requests, plans } = join(person([planned(), planned()]), person([planned()]));
    expect(requests.rows).toMatchObject({ person: [0, 0, 1], requests: [0, 1, 2] });
    expect(plans.rows).toMatchObject({ person: [0, 0, 1], namedplan: [0, 1, 2], activeplans: [0, 1, 2] });
  });

  it.each([
    ['that is dated', { ...BEFORE, ReceivedDate: '2024-11-01' }, EARLIER, 1],
    ['whose assessment was decided in the period', BEFORE, { AssessmentOutcome: 'Y' }, 1],
    ['whose assessment is not decided yet', BEFORE, { AssessmentOutcome: 'A' }, 1],
    ['that only holds its plan', BEFORE, EARLIER, 0],
    ['that only holds its plan, in lower case', { ...BEFORE, RequestOutcome: 'h' }, { AssessmentOutcome: 'h' }, 0],
    ['with nothing after it', BEFORE, { AssessmentOutcome: '' }, 0],
  ])('counts a request decided before the period %s: %#', (_, asked, assessed, count) => {
    const { requests, plans } = join(person([planned({ asked, assessed })]));
    expect([requests.count, plans.count]).toEqual([count, 1]);
  });

  it('counts an undated request of the period, for its missing day to be reported', () => {
    expect(join(person([planned({ asked: { ReceivedDate: '' } })])).requests.count).toBe(1);
  });

  it('has every placement attended, of either rank, open or not', () => {
    const placements = [
      { URN: '900001', PlacementRank: '1', EntryDate: '2024-09-03', LeavingDate: '2025-07-20' },
      { URN: '900002', PlacementRank: '2', EntryDate: '2025-09-03' },
      { URN: '900003', PlacementRank: '1', EntryDate: '2025-09-03' },
    ];
    expect(join(person([planned({ placements })])).placements.rows.placementdetail).toEqual([0, 1, 2]);
  });

  it('has the placement a plan names only where the plan has ceased and left the active ones', () => {
    const ceased = planned({ plan: { CeaseDate: '2025-08-31', CeaseReason: '6' } });
    const { active: _, ...left } = ceased;
    const { active: __, ...open } = planned();
    expect(recordsOf(join(person([left])).placements)).toEqual([{ requests: 0, namedplan: 0, plandetail: 0 }]);
    expect(recordsOf(join(person([ceased])).placements)).toEqual([{ requests: 0, activeplans: 0, placementdetail: 0 }]);
    expect(recordsOf(join(person([open])).placements)).toEqual([]);
  });

  it.each([
    ['by rank, whatever their order', ['2', '1'], [1, 0]],
    ['one without a rank as primary', [''], [0, undefined]],
    ['one of rank 2 as secondary alone', ['2'], [undefined, 0]],
    ['the first of two of rank 1 as primary', ['1', '1'], [0, 1]],
    ['none', [], [undefined, undefined]],
  ])('takes needs: %s', (_, ranks, expected) => {
    const needs = ranks.map((SENtypeRank) => ({ SENtype: 'ASD', SENtypeRank }));
    const [plan] = recordsOf(join(person([planned({ needs })])).plans);
    expect([plan!.primaryneed, plan!.secondaryneed]).toEqual(expected);
  });

  it('joins nothing where there is nothing', () => {
    expect(joinStrands({}).plans.count).toBe(0);
  });
});
