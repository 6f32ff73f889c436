import { describe, expect, it } from 'vitest';
import { stratumTitle } from '../../src/model/stratum-title.ts';
import { PLAYBOOK } from '../assess/playbook.ts';

describe('stratumTitle', () => {
  it('names provision and phase in the words of the playbook', () => {
    expect(stratumTitle(PLAYBOOK.provision, 'special_state:post16')).toBe('Title of special_state, phase post16');
  });

  it('falls back on the ids', () => {
    expect(stratumTitle({ ...PLAYBOOK.provision, provisions: [], phases: [] }, 'eotas:primary')).toBe('eotas, primary');
  });
});
