import { expect, it } from 'vitest';
import { INDICATORS } from '../../src/indicators/index.ts';
import { localMeasures } from '../../src/indicators/local-measures.ts';
import { DFE, OWN, SEN2 } from '../../src/indicators/sources.ts';

it('names whose definition every indicator is, but for the area’s own measures', () => {
  const others = INDICATORS.filter((indicator) => indicator !== localMeasures);
  expect(new Set(others.map(({ source }) => source))).toEqual(new Set([DFE, SEN2, OWN]));
});
