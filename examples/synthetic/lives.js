import { academicYearOf, ageAtStartOf, dayOf, workingDay } from './days.js';

/**
 * One child's way through schools and colleges while they have a plan: transfers in September, moves in between, and
 * the end of the plan. Probabilities are of a made-up area; the one that the story hangs on is `leavesForSpecial`.
 */

/** Where a child of this age with a new plan is, or goes. */
export function firstProvision(age, complex, chance) {
  if (age <= 3)
    return chance.choose(
      complex ? { special_state: 36, early_years: 26, mainstream: 38 } : { early_years: 38, mainstream: 62 },
    );
  if (age <= 10)
    return chance.choose(
      complex
        ? { special_state: 46, mainstream: 40, resourced: 7, special_independent: 3, eotas: 2, home_educated: 2 }
        : {
            mainstream: 91,
            resourced: 4,
            special_state: 1.6,
            home_educated: 1.2,
            eotas: 1,
            alternative: 0.6,
            special_independent: 0.4,
          },
    );
  if (age <= 15)
    return chance.choose(
      complex
        ? {
            special_state: 48,
            mainstream: 24,
            special_independent: 10,
            alternative: 6,
            eotas: 6,
            home_educated: 4,
            resourced: 2,
          }
        : {
            mainstream: 79,
            special_state: 6,
            alternative: 4,
            eotas: 4,
            home_educated: 3,
            resourced: 2.5,
            special_independent: 1.5,
          },
    );
  return chance.choose({
    post16: 58,
    mainstream: 14,
    special_state: 9,
    neet: 9,
    eotas: 4,
    elsewhere: 4,
    post16_specialist: 2,
  });
}

/** Where a child whose plan is older than the extract is when it begins. */
export function settledProvision(age, complex, chance) {
  if (age <= 10) return firstProvision(age, complex, chance);
  if (age <= 15)
    return chance.choose(
      complex
        ? { special_state: 70, mainstream: 13, special_independent: 11, alternative: 2, eotas: 2, resourced: 2 }
        : {
            mainstream: 66,
            special_state: 20,
            special_independent: 4,
            resourced: 4,
            alternative: 2.5,
            eotas: 2,
            home_educated: 1.5,
          },
    );
  if (age <= 18)
    return chance.choose(
      complex
        ? { special_state: 48, post16: 26, special_independent: 10, post16_specialist: 8, neet: 4, elsewhere: 4 }
        : { post16: 60, mainstream: 12, special_state: 8, neet: 10, special_independent: 3, eotas: 3, elsewhere: 4 },
    );
  return chance.choose({ post16: 66, post16_specialist: 11, neet: 17, elsewhere: 6 });
}

/**
 * The planted weakness: the chance that a child in mainstream in Year 6 is in special provision in Year 7. It grows
 * from about one in four in 2019 to about two in five in 2025.
 */
function leavesForSpecial(year, complex) {
  const overall = 0.22 + 0.036 * (year - 2019);
  return complex ? Math.min(0.85, overall * 1.9) : overall * 0.82;
}

/** The provision after a September at which children change phase; the same provision where nothing changes. */
function afterTransfer(age, from, child, year, chance) {
  if (age === 4 && (from === 'early_years' || from === 'mainstream')) {
    return chance.choose(
      child.complex
        ? { mainstream: 50, special_state: 42, resourced: 8 }
        : { mainstream: 94, resourced: 4, special_state: 2 },
    );
  }
  if (age === 11 && from === 'mainstream') {
    if (chance.happens(leavesForSpecial(year, child.complex)))
      return chance.choose({ special_state: 86, special_independent: 14 });
    return chance.choose({ mainstream: 91, resourced: 3.5, home_educated: 2.5, eotas: 2, alternative: 1 });
  }
  if (age === 11 && from === 'resourced') return chance.choose({ resourced: 48, special_state: 32, mainstream: 20 });
  if (age === 16) {
    switch (from) {
      case 'mainstream':
      case 'resourced':
        return chance.choose({ post16: 70, mainstream: 16, neet: 8, post16_specialist: 2, elsewhere: 4 });
      case 'special_state':
        return chance.choose({ special_state: 50, post16: 38, post16_specialist: 6, neet: 4, elsewhere: 2 });
      case 'special_independent':
        return chance.choose({ special_independent: 45, post16: 26, post16_specialist: 17, neet: 8, elsewhere: 4 });
      default:
        return chance.choose({ post16: 52, neet: 30, elsewhere: 12, eotas: 6 });
    }
  }
  if (age === 18 && from === 'mainstream') return chance.choose({ post16: 70, neet: 20, elsewhere: 10 });
  if (age === 19 && (from === 'special_state' || from === 'special_independent')) {
    return chance.choose({ post16: 58, post16_specialist: 22, neet: 14, elsewhere: 6 });
  }
  return from;
}

/** Chance a year of each move between Septembers. */
function movesInYear(age, from) {
  if (age <= 3) return {};
  if (age <= 10) {
    switch (from) {
      case 'mainstream':
        return {
          mainstream: 0.035,
          special_state: 0.022,
          resourced: 0.007,
          home_educated: 0.006,
          eotas: 0.006,
          special_independent: 0.003,
          alternative: 0.004,
        };
      case 'resourced':
        return { special_state: 0.03 };
      case 'special_state':
        return { special_independent: 0.008 };
      case 'alternative':
        return { special_state: 0.4, mainstream: 0.2 };
      default:
        return from === 'eotas' || from === 'home_educated' ? { special_state: 0.1, mainstream: 0.15 } : {};
    }
  }
  if (age <= 15) {
    switch (from) {
      case 'mainstream':
        return {
          mainstream: 0.02,
          special_state: 0.02,
          alternative: 0.014,
          eotas: 0.012,
          home_educated: 0.01,
          special_independent: 0.007,
        };
      case 'resourced':
        return { special_state: 0.04, mainstream: 0.02 };
      case 'special_state':
        return { special_independent: 0.018, eotas: 0.006 };
      case 'alternative':
        return { special_state: 0.28, special_independent: 0.12, mainstream: 0.12, eotas: 0.08 };
      case 'special_independent':
        return { special_state: 0.015, eotas: 0.01 };
      default:
        return from === 'eotas' || from === 'home_educated'
          ? { special_independent: 0.08, special_state: 0.08, alternative: 0.05 }
          : {};
    }
  }
  if (from === 'post16') return { neet: 0.06, post16: 0.12 };
  if (from === 'neet') return { post16: 0.22, elsewhere: 0.04 };
  if (from === 'elsewhere' || from === 'eotas') return { post16: 0.2, neet: 0.08 };
  return {};
}

/** Chance a year of each reason why a plan ceases. Keys are SEN2's reason codes. */
function ceasesInYear(age, from) {
  const any = { 5: age <= 18 ? 0.021 : 0.008, 7: 0.0015, 8: 0.0008, 9: 0.001 };
  if (age <= 15) return { ...any, 2: 0.004 };
  const away = from === 'neet' || from === 'elsewhere' ? 2.2 : 1;
  if (age <= 17) return { ...any, 2: 0.01, 4: 0.01 * away, 6: 0.04 * away };
  if (age <= 19) return { ...any, 2: 0.015, 3: 0.04, 4: 0.04, 6: 0.1 * away };
  return { ...any, 2: 0.02, 3: 0.02, 4: 0.05, 6: 0.15 * away };
}

/** A key of `rates` drawn with its rate scaled to part of a year; undefined when nothing happens. */
function draw(rates, part, chance) {
  let left = chance.uniform();
  for (const [key, rate] of Object.entries(rates)) {
    left -= rate * part;
    if (left < 0) return key;
  }
  return undefined;
}

/**
 * Lives one child through from a day to another. Takes the child and the first stay ({provision, entry}); returns the
 * stays in order and, where the plan ceases, when and why.
 */
export function liveThrough(child, first, from, to, chance) {
  const stays = [{ ...first }];
  const current = () => stays.at(-1);
  const move = (provision, entry) => {
    current().leaving = entry - 1;
    stays.push({ provision, entry });
  };

  for (let year = academicYearOf(from); dayOf(year, 9, 1) <= to; year++) {
    const begins = Math.max(dayOf(year, 9, 1), from);
    const ends = Math.min(dayOf(year + 1, 8, 31), to);
    const part = (ends - begins + 1) / 365;
    const age = ageAtStartOf(year, child.birth);

    if (begins === dayOf(year, 9, 1) && begins > current().entry) transfer(age, year, begins);

    const reason = draw(ceasesInYear(age, current().provision), part, chance);
    const ceases = reason === undefined ? undefined : ceaseDay(reason, year, begins, ends, chance);
    const next = draw(movesInYear(age, current().provision), part, chance);
    if (next !== undefined) {
      const day = workingDay(begins + chance.whole(20, Math.max(20, Math.min(290, ends - begins))));
      if (day <= ends && day > current().entry && (ceases === undefined || day < ceases)) move(next, day);
    }
    if (ceases !== undefined && ceases > current().entry && ceases <= to) return ended(ceases, reason);
    const lastDay = dayOf(year + 1, 7, 31);
    if (age >= 24 && lastDay <= to && lastDay > current().entry) return ended(lastDay, '1');
  }
  return { stays };

  function transfer(age, year, september) {
    const before = current().provision;
    const after = afterTransfer(age, before, child, year, chance);
    // The first teaching days: 31 August is still the old school's, so that nobody is between two schools.
    const entry = workingDay(september + chance.whole(0, 3));
    const changesSchool = (age === 4 || age === 11) && before === 'mainstream' && after === 'mainstream';
    const changesBase = age === 11 && before === 'resourced' && after === 'resourced';
    if (after === before && !changesSchool && !changesBase) return;
    current().leaving = september - 1;
    stays.push({ provision: after, entry });
  }

  function ended(cease, ceaseReason) {
    current().leaving = cease;
    return { stays, cease, ceaseReason };
  }
}

/** Most plans of young people end with the summer term; a move or a death can come on any day. */
function ceaseDay(reason, year, begins, ends, chance) {
  const summer = dayOf(year + 1, 7, 1) + chance.whole(0, 45);
  if (['2', '3', '4', '6'].includes(reason) && summer <= ends && chance.happens(0.6)) return workingDay(summer);
  return workingDay(begins + chance.whole(0, ends - begins));
}
