import { describe, expect, it } from 'vitest';
import { agreement } from '../../src/assess/agreement.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { caseRow } from './facts.ts';
import { PLAYBOOK } from './playbook.ts';

type Review = Row<'case-reviews'>;
const review = (caseId: string, fields: Partial<Review> = {}): Review => caseRow({ caseId, ...fields });

describe('agreement between two reviews of a case', () => {
  it('is not known where no case was reviewed twice, and says why', () => {
    const unknown = { status: 'unknown', pairs: 0, agreed: 0 };
    expect(agreement([review('A')], undefined, PLAYBOOK)).toEqual(
      ['ideal_outcome', 'divergence_point', 'decisive'].map((about) => ({
        ...unknown,
        about,
        reason: 'table-missing',
      })),
    );
    expect(agreement([review('A')], [review('B')], PLAYBOOK)[0]).toMatchObject({
      ...unknown,
      reason: 'nothing-to-count',
    });
  });

  it('on the ideal outcome is Cohen’s kappa over the cases reviewed twice', () => {
    // Ten pairs: 4 right-right, 4 mainstream-mainstream, 2 right-mainstream. Observed 0.8; firsts 6 and 4, seconds 4 and 6:
    // by chance 0.6 × 0.4 + 0.4 × 0.6 = 0.48. Kappa (0.8 − 0.48) ÷ 0.52 = 0.615.
    const said = [
      ...Array.from({ length: 4 }, () => ['right_now', 'right_now'] as const),
      ...Array.from({ length: 4 }, () => ['mainstream_not_special', 'mainstream_not_special'] as const),
      ...Array.from({ length: 2 }, () => ['right_now', 'mainstream_not_special'] as const),
    ];
    const firsts = said.map(([idealOutcome], index) => review(`K${index}`, { idealOutcome }));
    const seconds = said.map(([, idealOutcome], index) => review(`K${index}`, { idealOutcome }));
    const [outcome] = agreement([...firsts, review('alone')], [...seconds].reverse(), PLAYBOOK);
    expect(outcome).toMatchObject({ about: 'ideal_outcome', status: 'known', pairs: 10, agreed: 8, generalise: true });
    expect(outcome!.kappa).toBeCloseTo(0.32 / 0.52, 12);
    expect(agreement(firsts.slice(1), seconds, PLAYBOOK)[0]).toMatchObject({ pairs: 9, generalise: false });
  });

  it('on where the path parted takes cases of which both say so', () => {
    const firsts = [
      review('A', { divergencePoint: 'primary' }),
      review('B', { divergencePoint: 'post16' }),
      review('C', { divergencePoint: 'primary' }),
    ];
    const seconds = [
      review('A', { divergencePoint: 'primary' }),
      review('B', { divergencePoint: 'primary' }),
      review('C'),
    ];
    // Two pairs, one alike: observed ½, by chance ½ × 1: kappa 0.
    expect(agreement(firsts, seconds, PLAYBOOK)[1]).toMatchObject({ pairs: 2, agreed: 1, kappa: 0 });
  });

  it('on decisive elements is over every element, named or not, and takes two linked elements for one', () => {
    const firsts = [review('A', { decisive: ['E01', 'E07'] }), review('B', { decisive: ['E02'] })];
    const seconds = [review('A', { decisive: ['E15', 'E01'] }), review('B', { decisive: ['E03'] })];
    const found = agreement(firsts, seconds, PLAYBOOK)[2]!;
    // Sixteen ideas twice: 32 namings, 30 alike. Each side names 3 of 32: by chance (3 ÷ 32)² + (29 ÷ 32)².
    const chance = (3 / 32) ** 2 + (29 / 32) ** 2;
    expect(found).toMatchObject({ about: 'decisive', pairs: 2, agreed: 1 });
    expect(found.kappa).toBeCloseTo((30 / 32 - chance) / (1 - chance), 12);
  });

  it('is not known where all say the same of all, though the counts are', () => {
    const alike = ['A', 'B'].map((id) => review(id, { idealOutcome: 'right_now', decisive: [] }));
    expect(agreement(alike, alike, PLAYBOOK)).toEqual([
      { about: 'ideal_outcome', pairs: 2, agreed: 2, status: 'unknown', reason: 'no-variation' },
      { about: 'divergence_point', pairs: 0, agreed: 0, status: 'unknown', reason: 'nothing-to-count' },
      { about: 'decisive', pairs: 2, agreed: 2, status: 'unknown', reason: 'no-variation' },
    ]);
  });
});
