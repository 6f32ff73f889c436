import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { pseudonymise } from '../../../src/ingest/pseudonymise/pseudonymise.ts';
import { type AreaData, readArea } from '../../../src/ingest/read-area.ts';
import type { TableName } from '../../../src/model/tables/index.ts';
import { CONTENT, day, readTexts, source } from '../area.ts';
import { hash } from '../hash.ts';

const PLANS = [
  'plan_id,person_id,birth_date,primary_need,start_date',
  'P1,C1,2015-03-14,ASD,2024-02-05',
  'P2,C2,2008-07-01,MLD,2024-09-02',
].join('\n');

/** The tables again, read from what would be written. */
function readAgain(data: AreaData): AreaData {
  const texts = pseudonymise(data, hash).map(({ table, header, rows }) => [table, stringify([header, ...rows])]);
  return readTexts(Object.fromEntries(texts) as Partial<Record<TableName, string>>);
}

/** What is known of a child without knowing who it is. */
function whereabouts({ caseload }: AreaData): string[] {
  return caseload
    .flatMap(({ birth, placements }) => placements.map(({ entry, provision }) => `${birth > 0} ${entry} ${provision}`))
    .sort();
}

describe('pseudonymise', () => {
  it('joins the same rows under other ids', () => {
    const placements = 'plan_id,entry_date,provision\nP1,2024-02-05,mainstream\nP2,2024-09-02,post16\n';
    const requests = 'request_id,person_id,received_date\nR1,C1,2023-09-01\n';
    const data = readTexts({ plans: PLANS, placements, requests });
    const again = readAgain(data);
    expect(again.issues.filter(({ code }) => code !== 'header-unknown')).toEqual([]);
    expect(whereabouts(again)).toEqual(whereabouts(data));
    const [request] = again.tables.requests!.rows;
    const plan = again.tables.plans!.rows.find(({ startDate }) => startDate === day('2024-02-05'))!;
    expect(request!.personId).toBe(plan.personId);
    expect(plan.planId).not.toBe('P1');
  });

  it('writes only the schools that a placement names', () => {
    const placements = 'plan_id,entry_date,urn\nP1,2024-02-05,900001\nP2,2024-09-02,900003\n';
    const establishments = 'urn,ukprn,type_code\n900001,,1\n900002,,7\n,99000009,18\n';
    const data = readTexts({ plans: PLANS, placements, establishments });
    const schools = pseudonymise(data, hash).find(({ table }) => table === 'establishments')!;
    expect(schools.rows.map(([urn]) => urn)).toEqual(['900001']);
    expect(whereabouts(readAgain(data))).toEqual(whereabouts(data));
  });

  it('writes down what the whole register says by not naming a provider', () => {
    const register = [
      'URN,LA (code),TypeOfEstablishment (code),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (code),UKPRN',
      '900001,999,1,Any School,Open,2,99000001',
    ].join('\n');
    const placements = 'plan_id,entry_date,urn,ukprn\nP1,2024-02-05,900001,\nP2,2024-09-02,,10000077\n';
    const files = [source('plans', PLANS), source('placements', placements), source('establishments', register)];
    const data = readArea(files, { name: 'Northshire' }, CONTENT, day('2026-01-31'));
    expect(data.caseload.map(({ placements: [first] }) => first!.provision)).toEqual(['mainstream', 'post16']);
    expect(whereabouts(readAgain(data))).toEqual(whereabouts(data));
  });
});
