import { leftAlone } from '../left-alone.ts';
import { counted, firstOf } from '../words.ts';
import { type CompletionTest, foundOf } from './found.ts';

/** So many elements have enough evidence for a score; all of them where no number is given. */
export const elementsScored: CompletionTest = ({ diagnosis: { elements } }, { atLeast = elements.length }) => {
  const unknown = elements.filter(({ status }) => status === 'unknown');
  const known = elements.length - unknown.length;
  return foundOf(
    `${known} of ${counted(elements.length, 'element', 'elements')} scored`,
    known >= atLeast
      ? []
      : [
          missingScores(
            unknown.map(({ id }) => id),
            known,
          ),
        ],
  );
};

function missingScores(unknown: readonly string[], known: number): string {
  return known === 0
    ? 'no element has enough evidence for a score yet'
    : `too little evidence on ${firstOf(unknown, 17)}`;
}

/** Every priority element has an intervention, or a stated reason for none. */
export const prioritiesPlanned: CompletionTest = (facts) => {
  const priorities = facts.diagnosis.elements.filter(({ priority }) => priority);
  const stated = leftAlone(facts);
  const planned = new Set(facts.diagnosis.interventions.flatMap(({ elements }) => elements));
  const bare = priorities.filter(({ id }) => !planned.has(id) && !stated.has(id));
  return foundOf(
    priorities.length === 0
      ? 'no element is certain enough to be called a priority'
      : `${priorities.length - bare.length} of ${counted(priorities.length, 'priority', 'priorities')} planned for`,
    bare.map(({ id, title }) => `${id} ${title}: an intervention, or a reason for none`),
  );
};
