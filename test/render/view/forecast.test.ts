import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/render/view/context.ts';
import { forecastView } from '../../../src/render/view/forecast.ts';
import { diagnosis } from '../diagnosis.ts';

describe('the forecast', () => {
  it('is said not to be done, in the place where it belongs', () => {
    expect(forecastView(contextOf(diagnosis()))).toMatchObject({
      number: '7',
      sentences: [
        'Not done: forecast of plans and spending. Not part of this version of dbv.',
        'Not done: what-ifs. Not part of this version of dbv.',
      ],
    });
  });
});
