import { counted } from '../words.ts';
import { type CompletionTest, foundOf } from './found.ts';

/** So many pathways are turned into children. */
export const pathwaysSized: CompletionTest = ({ diagnosis }, { atLeast = 1 }) => {
  const overall = diagnosis.opportunities.filter(({ stratum }) => stratum === null);
  const sized = overall.filter(({ status }) => status === 'sized').length;
  return foundOf(
    `${sized} of ${counted(overall.length, 'pathway', 'pathways')} sized`,
    sized >= atLeast
      ? []
      : [`a pathway that can be sized: a stratum needs enough reviewed cases, and the number of children in it`],
  );
};

/** The assumptions that pathways cost with are made, and every assumption has an owner and a source. */
export const assumptionsOwned: CompletionTest = ({ tables, playbook }) => {
  const rows = tables.assumptions?.rows ?? [];
  const wanted = playbook.pathways.pathways.flatMap(({ costTo }) =>
    'assumption' in costTo ? [costTo.assumption] : [],
  );
  const unmade = [...new Set(wanted)].filter((id) => !rows.some(({ assumptionId }) => assumptionId === id));
  const ownerless = rows.filter(({ owner }) => owner === undefined);
  return foundOf(`${rows.length - ownerless.length} of ${counted(rows.length, 'assumption', 'assumptions')} owned`, [
    ...unmade.map((id) => `${id}: not set, and a pathway needs it`),
    ...ownerless.map(({ assumptionId }) => `${assumptionId}: no owner`),
    ...rows.filter(({ source }) => source === undefined).map(({ assumptionId }) => `${assumptionId}: no source`),
  ]);
};

/** There are so many interventions, and every one that is not stopped has an owner. */
export const interventionsOwned: CompletionTest = ({ diagnosis }, { atLeast = 1 }) => {
  const going = diagnosis.interventions.filter(({ status }) => status !== 'stopped');
  const ownerless = going.filter(({ owner }) => owner === undefined);
  return foundOf(
    `${going.length - ownerless.length} of ${counted(going.length, 'intervention', 'interventions')} owned`,
    [
      ...(going.length < atLeast
        ? [`at least ${counted(atLeast, 'intervention', 'interventions')} in plan/interventions.csv`]
        : []),
      ...ownerless.map(({ id, title }) => `${id} ${title}: no owner`),
    ],
  );
};
