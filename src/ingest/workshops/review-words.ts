import type { Column } from '../../model/cells.ts';
import type { Playbook } from '../../model/playbook.ts';
import { caseReviews } from '../../model/tables/case-reviews.ts';
import { type Described, descriptionsOf } from '../map/descriptions.ts';
import { plainText } from '../map/plain-words.ts';

/** A column of closed answers, and what its answers are called. */
export interface WordColumn {
  readonly column: string;
  /** Several answers may stand in one cell. */
  readonly isList: boolean;
  /** Each code and its title. */
  readonly codes: Readonly<Record<string, string>>;
  /** What the codes are called, by plain text. */
  readonly descriptions: ReadonlyMap<string, Described>;
}

export type WordContent = Pick<Playbook, 'caseReviewKit' | 'elements' | 'pathways' | 'provision'>;

type Titled = { readonly id: string; readonly title: string };

/** The columns of a case review that take answers from a list, with the words of the form and the playbook for them. */
export function wordColumns({ caseReviewKit: { form }, elements, pathways, provision }: WordContent): WordColumn[] {
  const views = [
    { id: '1', title: form.yes },
    { id: '0', title: form.no },
  ];
  const short = elements.map(({ id, shortTitle }) => ({ id, title: shortTitle }));
  const titles: { readonly [Name in keyof typeof caseReviews.columns]?: readonly (readonly Titled[])[] } = {
    primary_need: [],
    current_provision: [provision.provisions],
    ideal_outcome: [pathways.outcomes, pathways.pathways],
    ideal_provision: [provision.provisions],
    divergence_point: [form.divergence],
    decisive: [short, elements],
    contributory: [short, elements],
    parent_view: [views],
    child_view: [views],
    confidence: [form.confidence],
    dissent: [views],
  };
  return Object.entries(titles).map(([name, lists]) => {
    const column: Column<unknown> = caseReviews.columns[name as keyof typeof caseReviews.columns];
    const [first = []] = lists;
    const codes = {
      ...column.codes,
      ...Object.fromEntries(first.map(({ id, title }) => [id, title])),
    };
    const known = descriptionsOf(column.codes ?? codes, provision);
    return { column: name, isList: column.kind === 'codes', codes, descriptions: withTitles(known, lists.flat()) };
  });
}

/** Descriptions with further titles. A title that stands for two codes stands for neither. */
function withTitles(known: ReadonlyMap<string, Described>, titles: readonly Titled[]): Map<string, Described> {
  const found = new Map<string, Described | undefined>(known);
  for (const { id, title } of titles) {
    const plain = plainText(title);
    if (plain === '') continue;
    const before = found.get(plain);
    const clashes = found.has(plain) && before?.code !== id;
    found.set(plain, clashes ? undefined : (before ?? { code: id, description: title }));
  }
  return new Map([...found].filter((entry): entry is [string, Described] => entry[1] !== undefined));
}
