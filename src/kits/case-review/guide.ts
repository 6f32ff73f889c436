import { NEEDS } from '../../model/codes.ts';
import { caseReviews } from '../../model/tables/case-reviews.ts';
import type { KitPage } from '../kit-page.ts';
import type { CaseReviewContent } from './content.ts';

/** The step of the diagnostic that the workshop is. */
const STEP = 'case-reviews';

/** The facilitator's guide: what to say, in which order, and how the spreadsheet is filled in. */
export function caseReviewGuide(content: CaseReviewContent, area: string): KitPage {
  const { caseReviewKit: kit, steps } = content;
  const { heading, introduction, rules, agenda, twice, spreadsheet } = kit.guide;
  const step = steps.find(({ id }) => id === STEP);
  return {
    title: `${heading} (${area})`,
    heading,
    body: {
      template: 'case-review-guide',
      view: {
        area,
        introduction,
        notice: kit.notice,
        people: step?.people ?? [],
        prepare: step?.prepare ?? [],
        rules,
        agenda: agenda.map((item) => ({ ...item, isIdeal: item.id === 'ideal' })),
        twice,
        spreadsheet,
        columns: columnViews(content),
      },
    },
  };
}

interface Word {
  readonly code: string;
  readonly title: string;
}

interface ColumnView {
  readonly name: string;
  readonly description: string;
  readonly words: readonly Word[];
  /** An earlier column with the same words, which are not repeated; blank where there is none. */
  readonly sameAs: string;
}

/** What goes into each column of the spreadsheet. */
function columnViews(content: CaseReviewContent): readonly ColumnView[] {
  const words = wordsByColumn(content);
  const names = Object.keys(words) as (keyof typeof words)[];
  return Object.entries(caseReviews.columns).map(([name, { description }]) => {
    const own = words[name as keyof typeof words] ?? [];
    const sameAs = names.find((other) => words[other] === own) ?? name;
    return sameAs === name ? { name, description, words: own, sameAs: '' } : { name, description, words: [], sameAs };
  });
}

/** The words of columns that take no others, with what they stand for. */
function wordsByColumn({ caseReviewKit: { form }, elements, pathways, provision }: CaseReviewContent): {
  readonly [Column in keyof typeof caseReviews.columns]?: readonly Word[];
} {
  const words = (list: readonly { readonly id: string; readonly title: string }[]) =>
    list.map(({ id, title }) => ({ code: id, title }));
  const provisions = words(provision.provisions);
  const named = elements.map(({ id, shortTitle }) => ({ code: id, title: shortTitle }));
  const yesOrNo = [
    { code: '1', title: form.yes },
    { code: '0', title: form.no },
  ];
  return {
    primary_need: Object.entries(NEEDS).map(([code, title]) => ({ code, title })),
    current_provision: provisions,
    ideal_outcome: words(pathways.outcomes),
    ideal_provision: provisions,
    divergence_point: words(form.divergence),
    decisive: named,
    contributory: named,
    parent_view: yesOrNo,
    child_view: yesOrNo,
    confidence: words(form.confidence),
    dissent: yesOrNo,
  };
}
