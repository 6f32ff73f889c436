import { describe, expect, it } from 'vitest';
import { isPersonalName } from '../../src/ingest/personal-names.ts';
import { TABLES } from '../../src/model/tables/index.ts';

describe('isPersonalName', () => {
  it.each([
    'Surname',
    'FORENAME',
    'first_name',
    'Last Name',
    'Surname Forename',
    'fullName',
    'Child name',
    'pupil-name',
    'name',
    'Names',
    'Known-as name',
    'Parent/carer name',
    'UPN',
    'UPN - Unique Pupil Number',
    'former_upn',
    'uniquepupilnumber',
    'ULN',
    'UniqueLearnerNumber',
    'NHS number',
    'NHS_No',
    'PostCode',
    'Home Postcode',
    'postcode_sector',
    'Address line 1',
    'email',
    'Email address',
    'Telephone',
    'Mobile no',
  ])('knows %j for an identifier', (name) => {
    expect(isPersonalName(name)).toBe(true);
  });

  it.each([
    'School name',
    'Establishment Name',
    'LA name',
    'filename',
    'team name',
    'plan status',
    'allocated_team',
    'phoneme score',
  ])('lets %j be', (name) => {
    expect(isPersonalName(name)).toBe(false);
  });

  it('lets every column of every table be, but the name of an establishment', () => {
    const columns = Object.values(TABLES).flatMap(({ name, columns }) =>
      Object.keys(columns).map((each) => `${name}: ${each}`),
    );
    const personal = columns.filter((each) => isPersonalName(each.split(': ')[1]!));
    expect(personal).toEqual(['establishments: name']);
  });
});
