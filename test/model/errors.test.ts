import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';

describe('UserError', () => {
  it('could not run unless it says otherwise, and keeps its cause', () => {
    const cause = new Error('inner');
    const error = new UserError('what', { hint: 'do this', cause });
    expect([error.exitCode, error.hint, error.cause]).toEqual([2, 'do this', cause]);
    expect(new UserError('no', { exitCode: 1 }).exitCode).toBe(1);
    expect(new UserError('plain')).not.toHaveProperty('cause');
  });
});
