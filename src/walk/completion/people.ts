import { counted } from '../words.ts';
import { type CompletionTest, foundOf } from './found.ts';

/** So many people of every group answered a survey. */
export const groupsHeard: CompletionTest = ({ playbook, tables }, { atLeast = 1 }) => {
  const { groups } = playbook.survey;
  const heard = groups.map(({ id, plural }) => {
    const rows = tables.surveys?.rows.filter((row) => row.group === id) ?? [];
    return { plural, people: new Set(rows.map((row) => row.respondentId)).size };
  });
  const short = heard.filter(({ people }) => people < atLeast);
  return foundOf(
    `${groups.length - short.length} of ${counted(groups.length, 'group', 'groups')} heard`,
    short.map(({ plural, people }) => `${plural}: ${people === 0 ? 'nobody' : `${people} of ${atLeast}`} answered`),
  );
};

/** So many groups rated the diagnostic. */
export const groupsRated: CompletionTest = ({ playbook, tables }, { atLeast = 1 }) => {
  const rated = new Set(tables.feedback?.rows.map(({ group }) => group));
  const silent = playbook.survey.groups.filter(({ id }) => !rated.has(id));
  return foundOf(
    `${counted(tables.feedback?.rows.length ?? 0, 'rating', 'ratings')} from ${counted(rated.size, 'group', 'groups')}`,
    rated.size >= atLeast
      ? []
      : [`ratings from ${atLeast - rated.size} more of: ${silent.map(({ plural }) => plural).join(', ')}`],
  );
};
