import { describe, expect, it } from 'vitest';
import { surveyGroupNamed } from '../../../src/commands/support/survey-group.ts';

describe('surveyGroupNamed', () => {
  it('takes a group in whatever case, with hyphens or spaces', () => {
    expect(['child', 'Parent-carer', 'PARENT CARER'].map(surveyGroupNamed)).toEqual([
      'child',
      'parent_carer',
      'parent_carer',
    ]);
  });

  it('lists the groups where it is none', () => {
    expect(() => surveyGroupNamed('parents')).toThrow(
      expect.objectContaining({ hint: 'Groups are parent_carer, provider, practitioner, child.' }),
    );
  });
});
