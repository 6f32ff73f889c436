import { describe, expect, it } from 'vitest';
import { mayShowHeader } from '../../src/ingest/may-show-header.ts';

describe('whether the name of an unknown column may be shown', () => {
  it.each([
    'Allocated Team',
    'SEN Case Officer',
    'Key Stage',
    'Locality',
    'locality',
    'Notes (free)',
    'Date Of Panel',
    'Cost 2024-25',
    'X',
    'lead professional',
  ])('%s may', (name) => {
    expect(mayShowHeader(name)).toBe(true);
  });

  it.each([
    'Canary Surname-Canary',
    'CANARY, Forename',
    'Mary-Ann O\u2019Canary',
    'Canary Q. Canary',
    // The shapes of a pupil's number, of an NHS number with its check digit, of a postcode and of an address.
    'A123456789012',
    '943 476 5919',
    'ZZ99 9ZZ',
    'canary@example.org',
    '20250103',
    'a name with far too many words to be the name of a column in any file that anyone keeps',
  ])('%s may not', (name) => {
    expect(mayShowHeader(name)).toBe(false);
  });
});
