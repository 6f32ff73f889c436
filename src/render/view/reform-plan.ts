import type { Diagnosis } from '../../model/diagnosis.ts';
import { inert } from '../inert.ts';
import { type Claim, claimsOf } from './claims.ts';
import { type Context, contextOf } from './context.ts';
import { LAW } from './law.ts';
import { type PaperHead, paperHead } from './paper.ts';
import type { TableView } from './table.ts';
import { codeWords } from './words.ts';

/** The evidence for a local SEND reform plan, by its five principles. */
export interface ReformPlanView extends PaperHead {
  readonly intro: readonly string[];
  readonly caution: string;
  readonly principles: readonly PrincipleView[];
  readonly law: string;
}

interface PrincipleView {
  readonly title: string;
  readonly meaning: string;
  readonly claims: TableView;
  readonly interventions: TableView;
  readonly none: string;
  readonly unknown: readonly string[];
}

/** The pack of a document, which must be protected for its audience. Every claim is made from figures and nothing else. */
export function reformPlanView(document: Diagnosis): ReformPlanView {
  const diagnosis = inert(document);
  const context = contextOf(diagnosis);
  const content = diagnosis.judgements.plan;
  return {
    ...paperHead(context, 'Evidence for the local SEND reform plan'),
    intro: [
      'What this diagnosis can say to each of the five principles of a local SEND reform plan. Each line is made from figures, says how many they rest on, and names where it stands in diagnosis.json and which file it comes from.',
      ...(content ? [content.principlesSource] : []),
    ],
    caution: diagnosis.caseReviews.status === 'known' ? diagnosis.caseReviews.caution : '',
    principles: (content?.principles ?? []).map((principle) => {
      const { claims, unknown } = claimsOf(context, principle);
      const interventions = interventionsTable(context, principle);
      return {
        title: principle.title,
        meaning: principle.meaning,
        claims: claimsTable(context, principle.id, claims),
        interventions,
        none: interventions.hasRows ? '' : 'No intervention acts on the elements under this principle.',
        unknown,
      };
    }),
    law: LAW.caution,
  };
}

function claimsTable(context: Context, id: string, claims: readonly Claim[]): TableView {
  return context.table({
    id: `table-claims-${id}`,
    caption: 'What the evidence says',
    columns: ['Claim', 'Rests on', 'Evidence', 'Source'],
    rows: claims.map(({ text, n, evidence, source }) => [text, n, evidence, source]),
  });
}

function interventionsTable(
  context: Context,
  { id, elements }: { readonly id: string; readonly elements: readonly string[] },
): TableView {
  const { diagnosis } = context;
  return context.table({
    id: `table-interventions-${id}`,
    caption: 'What is planned',
    columns: ['Intervention', 'Elements', 'Owner', 'Status', 'Starts'],
    rows: diagnosis.interventions
      .filter((one) => one.status !== 'stopped' && one.elements.some((element) => elements.includes(element)))
      .map((one) => [
        `${one.id} ${one.title}`,
        one.elements.filter((element) => elements.includes(element)).join(', '),
        one.owner ?? 'no owner',
        codeWords(one.status),
        one.startDate,
      ]),
  });
}
