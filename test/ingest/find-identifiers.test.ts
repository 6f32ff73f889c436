import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/ingest/find-identifiers.ts';
import { spoken } from './area.ts';

const find = (text: string, file = 'data/plans.csv') => findIdentifiers(new TextEncoder().encode(text), file);
const said = (text: string, file?: string) =>
  find(text, file).map(({ code, args }) => `${code} ${args.count}${args.kind === undefined ? '' : ` ${args.kind}`}`);

describe('findIdentifiers', () => {
  it('counts columns named like direct identifiers', () => {
    expect(said('plan_id,Surname,Post code,sex\nP1,CANARY-SURNAME,NO1 1AA,M\n')).toEqual(['git-identifiers 2']);
    expect(said('plan_id,sex\nP1,M\n')).toEqual([]);
  });

  it('counts personal numbers, and repeats none', () => {
    const issues = find('plan_id,person_id,other\nP1,B801200005001,943 476 5919\nP2,B801200005001,\n');
    expect(issues.map(({ args }) => `${args.count} ${args.kind}`)).toEqual(['2 unique pupil numbers', '1 NHS numbers']);
    expect(spoken(issues)).not.toMatch(/B8012|5919/);
  });

  it('takes ten digits for personal numbers only where most of a column are', () => {
    const column = (...cells: string[]) => ['person_id', ...cells].join('\n');
    expect(said(column('1000000094', '1000000094', '1000000095'))).toEqual(['git-numbers 2 unique learner numbers']);
    expect(said(column('1000000094', '1000000095', '1000000096'))).toEqual([]);
  });

  it('finds nothing in pseudonyms, numbers of schools and amounts', () => {
    expect(said('plan_id,urn,ukprn,annual_cost\np000516c337735440,900031,10000077,24150\n')).toEqual([]);
  });

  it('does not take the names of schools for those of people', () => {
    expect(said('urn,name\n900001,Any School\n', 'data/establishments.csv')).toEqual([]);
    expect(said('urn,name\n900001,Any School\n', 'data/others.csv')).toEqual(['git-identifiers 1']);
    const register =
      'URN,TypeOfEstablishment (code),EstablishmentStatus (name),EstablishmentName,Postcode,HeadLastName\n1,1,Open,Any,NO1 1AA,X\n';
    expect(said(register, 'exports/edubasealldata.csv')).toEqual([]);
  });

  it('looks at the names of elements in XML', () => {
    const xml =
      '<Message><Person><Surname>CANARY-SURNAME</Surname><UPN>B801200005001</UPN><Sex>M</Sex></Person></Message>';
    expect(said(xml, 'sen2.xml')).toEqual(['git-identifiers 2']);
    expect(said('<Message><Person><Sex>M</Sex></Person></Message>', 'sen2.xml')).toEqual([]);
  });

  it('leaves other files, and files that cannot be told apart, to others', () => {
    expect(said('Surname of the contact\n', 'README.md')).toEqual([]);
    expect(said('', 'data/plans.csv')).toEqual([]);
    expect(said('plan_id,Surname\n"P1,X\n', 'data/plans.csv')).toEqual([]);
  });
});
