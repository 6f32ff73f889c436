import { isoDay, workingDay } from './days.js';
import { ANSWERS, ASKED_OF_CHILDREN, MATURITY } from './story.js';

/** Who was asked, what they answered, who took part and how they found it. */

const ELEMENTS = Object.keys(ANSWERS);
const PHASES_OF_CHILDREN = { primary: 45, secondary: 40, post16: 15 };
const PHASES_OF_ADULTS = { early_years: 8, primary: 40, secondary: 36, post16: 16 };
const NEEDS = { ASD: 33, SEMH: 22, SLCN: 24, MLD: 9, PD: 4, SLD: 3, SPLD: 3, HI: 1, OTH: 1 };

/** How each group answers: shifts on the scale, and how likely an element is left out. */
const GROUPS = {
  parent_carer: { prefix: 'S', importance: 0.1, experience: -0.1, skips: 0.06, elements: ELEMENTS },
  provider: { prefix: 'T', importance: 0, experience: 0.15, skips: 0.03, elements: ELEMENTS },
  practitioner: { prefix: 'U', importance: 0, experience: 0.05, skips: 0.08, elements: ELEMENTS },
  child: { prefix: 'V', importance: -0.1, experience: 0.35, skips: 0.05, elements: ASKED_OF_CHILDREN },
};

/** Rows of surveys.csv, for `respondents` of each group. */
export function surveyRows(respondents, chance) {
  return Object.entries(GROUPS).flatMap(([group, manner]) =>
    Array.from({ length: respondents[group] }, (_, i) =>
      answersOf(`${manner.prefix}${String(i + 1).padStart(3, '0')}`, group, manner, chance),
    ).flat(),
  );
}

function answersOf(respondent, group, manner, chance) {
  const mood = chance.about(0, 0.35);
  const phase = chance.choose(group === 'child' ? PHASES_OF_CHILDREN : PHASES_OF_ADULTS);
  const need = group === 'parent_carer' ? chance.choose(NEEDS) : undefined;
  const answers = manner.elements
    .filter(() => !chance.happens(manner.skips))
    .map((element) => {
      const { importance, experience } = ANSWERS[element];
      return {
        element,
        importance: onScale(chance.about(importance + manner.importance, 0.7)),
        experience: onScale(chance.about(experience + manner.experience + mood, 0.8)),
        pull: chance.about(importance - experience, 1),
      };
    });
  const first = new Set([...answers].sort((one, other) => other.pull - one.pull).slice(0, 3));
  return answers.map((answer) => ({
    respondent_id: respondent,
    group,
    element: answer.element,
    importance: answer.importance,
    experience: answer.experience,
    top_three: first.has(answer) ? '1' : '0',
    phase,
    need,
    comment: chance.happens(0.008) ? `Synthetic comment by a ${group.replace('_', ' ')}.` : undefined,
  }));
}

function onScale(value) {
  return Math.min(5, Math.max(1, Math.round(value)));
}

/** Rows of engagement.csv. The survey rows give as many people as answered. */
export function engagementRows(respondents, day) {
  const row = (date, group, activity, people, invited) => ({ date, group, activity, people, invited });
  const invited = { parent_carer: 5.2, provider: 1.6, practitioner: 1.9, child: 1.5 };
  const on = (offset) => isoDay(workingDay(day + offset));
  return [
    row(on(-40), 'parent_carer', 'briefing', 32, undefined),
    row(on(-38), 'provider', 'briefing', 41, 62),
    ...Object.entries(respondents).map(([group, people]) =>
      row(on(-20), group, 'survey', people, Math.round((people * invited[group]) / 5) * 5),
    ),
    row(on(-6), 'practitioner', 'case review', 19, 24),
    row(on(-6), 'provider', 'case review', 16, 20),
    row(on(-6), 'parent_carer', 'case review', 6, 8),
    row(on(8), 'practitioner', 'case review', 17, 24),
    row(on(8), 'provider', 'case review', 15, 20),
    row(on(15), 'child', 'workshop', 22, 30),
    row(on(22), 'parent_carer', 'workshop', 27, 60),
    row(on(40), 'provider', 'workshop', 24, 62),
    row(on(41), 'practitioner', 'workshop', 31, 50),
  ];
}

/** Rows of feedback.csv: how those who took part rated each step. */
export function feedbackRows(steps, day, chance) {
  const raters = { parent_carer: 5, provider: 6, practitioner: 7, child: 4 };
  return steps.flatMap(({ step, offset, groups }) =>
    groups.flatMap((group) =>
      Array.from({ length: raters[group] }, () => ({
        date: isoDay(workingDay(day + offset)),
        step,
        group,
        rating: onScale(chance.about(4.1, 0.7)),
      })),
    ),
  );
}

/** Rows of self-assessment.csv: the latest marks, and for some elements the marks of a year before. */
export function selfAssessmentRows(day) {
  const agreedBy = 'Head of SEN; parent carer forum; designated clinical officer';
  const row = (element, maturity, reason, date) => ({
    element,
    maturity,
    reason,
    agreed_by: agreedBy,
    date: isoDay(workingDay(date)),
  });
  return [
    ...ELEMENTS.filter((element) => MATURITY[element].earlier).map((element) =>
      row(element, MATURITY[element].earlier, 'First view of the partnership board.', day - 370),
    ),
    ...ELEMENTS.map((element) => row(element, MATURITY[element].maturity, reasonFor(MATURITY[element].maturity), day)),
  ];
}

function reasonFor(maturity) {
  return {
    2: 'In place in a few settings only.',
    3: 'In place in about half of the settings.',
    4: 'In place in most settings and checked once a year.',
    5: 'In place everywhere, with families involved in checking it.',
  }[maturity];
}
