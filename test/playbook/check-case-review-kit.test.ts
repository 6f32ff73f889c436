import { describe, expect, it } from 'vitest';
import { caseReviewKitSchema } from '../../src/model/playbook.ts';
import { checkCaseReviewKit } from '../../src/playbook/check-case-review-kit.ts';
import { caseReviewKit, located } from './tiny.ts';

const faultsOf = (spoil: (content: ReturnType<typeof caseReviewKit>) => void) => {
  const content = caseReviewKit();
  spoil(content);
  return checkCaseReviewKit(located('kits/case-review.yaml', content, caseReviewKitSchema)).map(
    ({ message }) => message,
  );
};

describe('checkCaseReviewKit', () => {
  it('finds nothing wrong with a whole kit', () => {
    expect(faultsOf(() => {})).toEqual([]);
  });

  it('insists on both directions of move, and on "cannot say"', () => {
    const without = (...outcomes: string[]) =>
      faultsOf(({ form }) => {
        form.directions[0]!.outcomes = form.directions[0]!.outcomes.filter((id) => !outcomes.includes(id));
      });
    expect(without('more_specialist_needed')).toEqual(['"more_specialist_needed" is missing from "directions".']);
    expect(without('right_now', 'cannot_say')).toEqual([
      '"right_now" is missing from "directions".',
      '"cannot_say" is missing from "directions".',
    ]);
  });

  it('insists on every question and every point where a path may part', () => {
    expect(faultsOf(({ form }) => form.questions.splice(0, 1))).toEqual(['"ideal" is missing from "questions".']);
    expect(faultsOf(({ form }) => form.divergence.pop())).toEqual(['"at_assessment" is missing from "divergence".']);
    expect(faultsOf(({ form }) => form.confidence.pop())).toEqual(['"3" is missing from "confidence".']);
  });

  it('finds what stands twice', () => {
    expect(faultsOf(({ guide }) => guide.agenda.push({ ...guide.agenda[0]! }))).toEqual(['"a" stands twice.']);
    expect(faultsOf(({ form }) => form.directions.push({ id: 'd', title: 't', outcomes: ['right_now'] }))).toEqual([
      '"d" stands twice.',
      '"right_now" stands twice.',
    ]);
  });
});
