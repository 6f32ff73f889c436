import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/render/view/names.ts';
import { diagnosis } from '../diagnosis.ts';

const names = namesOf(diagnosis());

describe('names', () => {
  it('of elements have a heading, a short form and an anchor', () => {
    expect(names.elementHeading('E09')).toBe('E09 Secondary schools as a welcoming environment');
    expect(names.elementShort('E09')).toBe('E09 Welcoming secondary schools');
    expect(names.elementAnchor('E09')).toBe('e09-secondary-schools-as-a-welcoming-environment');
  });

  it('of strata join provision and phase', () => {
    expect(names.stratum('special_state:secondary')).toBe('State special school, secondary');
    expect(names.stratum('post16:post16')).toBe('Further education and other post-16, post-16');
  });

  it('of groups say what they are', () => {
    expect(names.group({ age_band: '11-15' })).toBe('Ages 11 to 15');
    expect(names.group({ primary_need: 'SLCN' })).toBe('Speech, language and communication needs');
    expect(names.group({ sex: 'F' })).toBe('Female');
    expect(names.group({ setting: 'special_academy_free' })).toBe('Special academy free');
    expect(names.group({ ward: 'North' })).toBe('North');
    expect(names.group(null)).toBe('');
  });

  it('of pathways include plans that start and outcomes that are not sized', () => {
    expect(names.pathway('mainstream_not_special')).toBe('Mainstream in place of special');
    expect(['starts', 'ceases', 'unit_cost'].map(names.pathway)).toEqual([
      'Plans that start',
      'Plans that end',
      'What places cost',
    ]);
    expect(names.pathway('more_specialist_needed')).toBe('More specialist support needed');
  });

  it('without a title are the ids', () => {
    expect([names.element('E99'), names.provision('toString'), names.indicator('constructor')]).toEqual([
      'E99',
      'toString',
      'constructor',
    ]);
    expect([names.table('case-reviews'), names.table('of-a-later-version')]).toEqual([
      'Case reviews',
      'Of a later version',
    ]);
  });
});
