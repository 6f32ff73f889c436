import { AGES_AT_REQUEST, childAged } from './children.js';
import { academicYearOf, ageOn, dayOf, isoDay, partsOf, workingDay } from './days.js';

/**
 * Requests for an assessment and what became of them. About one in four is refused, about half of the plans come within
 * 20 weeks, and some families ask again.
 */

const SOURCES = { 1: 34, 2: 58, 3: 4, 4: 2, 5: 2 };
/** Requests arrive unevenly over the year. */
const MONTHS = { 1: 9, 2: 8, 3: 10, 4: 7, 5: 9, 6: 10, 7: 10, 8: 3, 9: 7, 10: 10, 11: 10, 12: 7 };
/** Share of plans issued within 20 weeks, by the year of the request. */
const TIMELY = { 2019: 0.62, 2020: 0.6, 2021: 0.57, 2022: 0.5, 2023: 0.47, 2024: 0.5, 2025: 0.55, 2026: 0.55 };

/**
 * Every request received from `from` to `to`, with the child it is about. `perYear(year)` is how many come in a year.
 * A request not yet decided by `to` has no later dates.
 */
export function makeRequests({ from, to, perYear, newPerson }, chance) {
  const requests = [];
  for (let year = partsOf(from).year; year <= partsOf(to).year; year++) {
    const count = chance.roundedByChance(perYear(year));
    for (let i = 0; i < count; i++) {
      const received = receivedIn(year, chance);
      if (received < from || received > to) continue;
      const age = Number(chance.choose(AGES_AT_REQUEST));
      const child = { personId: newPerson(), ...childAged(age, academicYearOf(received), chance) };
      addRequest(child, received);
    }
  }
  return requests.sort((one, other) => one.received - other.received);

  function addRequest(child, received) {
    const request = { child, received, source: chance.choose(SOURCES), ...decided(received, to, chance) };
    requests.push(request);
    // A family that was refused may ask again later.
    if (request.outcome === 'N' && chance.happens(0.2)) {
      const again = workingDay(request.outcomeDate + chance.whole(120, 420));
      if (again <= to && ageOn(again, child.birth) <= 22) addRequest(child, again);
    }
  }
}

function receivedIn(year, chance) {
  const month = Number(chance.choose(MONTHS));
  return workingDay(dayOf(year, month, chance.whole(1, 28)));
}

/** The decisions on one request, as far as they were made by `to`. */
function decided(received, to, chance) {
  const outcome = chance.choose({ Y: 73.5, N: 24.5, W: 2 });
  const outcomeDate = workingDay(received + (chance.happens(0.85) ? chance.whole(20, 40) : chance.whole(43, 96)));
  if (outcomeDate > to) return { outcome: 'A' };
  const flags = {
    mediation: outcome === 'N' && chance.happens(0.26),
    tribunal: outcome === 'N' && chance.happens(0.12),
  };
  if (outcome !== 'Y') return { outcome, outcomeDate, ...flags };
  return { outcome, outcomeDate, ...flags, ...assessed(received, outcomeDate, to, chance) };
}

function assessed(received, outcomeDate, to, chance) {
  const assessment = chance.choose({ Y: 93, N: 5.5, W: 1.5 });
  const exception = chance.happens(0.06);
  const { year } = partsOf(received);
  const weeksLate = () => Math.floor(chance.uniform() * chance.uniform() * 212);
  const wait = () => {
    if (assessment === 'N') return chance.happens(0.4) ? chance.whole(95, 112) : chance.whole(113, 190);
    if (chance.happens(exception ? 0.15 : (TIMELY[year] ?? 0.55))) return chance.whole(110, 138);
    return chance.happens(0.06) ? chance.whole(366, 470) : 142 + weeksLate();
  };
  const date = workingDay(Math.max(received + wait(), outcomeDate + 28));
  if (date > to) return { assessment: 'A' };
  return {
    assessment,
    assessmentDate: date,
    exception,
    assessmentMediation: assessment === 'N' && chance.happens(0.3),
    assessmentTribunal: assessment === 'N' && chance.happens(0.2),
  };
}

/** The rows of requests.csv. */
export function requestRows(requests) {
  return requests.map((request) => ({
    request_id: request.id,
    person_id: request.child.personId,
    received_date: isoDay(request.received),
    source: request.source,
    outcome: request.outcome,
    outcome_date: request.outcomeDate === undefined ? undefined : isoDay(request.outcomeDate),
    assessment_outcome: request.assessment,
    assessment_outcome_date: request.assessmentDate === undefined ? undefined : isoDay(request.assessmentDate),
    exception_20_weeks: flag(request.exception),
    mediation: flag(request.mediation),
    tribunal: flag(request.tribunal),
    assessment_mediation: flag(request.assessmentMediation),
    assessment_tribunal: flag(request.assessmentTribunal),
  }));
}

function flag(value) {
  return value === undefined ? undefined : value ? '1' : '0';
}
