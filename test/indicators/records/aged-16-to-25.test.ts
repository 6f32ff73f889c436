import { expect, it } from 'vitest';
import { aged16To25 } from '../../../src/indicators/records/aged-16-to-25.ts';
import { facts, plan } from '../facts.ts';

it('takes those of 16 to 25 on 31 August 2025, both ends included', () => {
  // 16 that day: born by 31 August 2009. 26 that day: born by 31 August 1999.
  const births = ['2009-09-01', '2009-08-31', '1999-09-01', '1999-08-31'];
  const given = facts({ plans: births.map((birth) => plan({ birth })) });
  expect(aged16To25(given).map(({ age }) => age)).toEqual([16, 25]);
});
