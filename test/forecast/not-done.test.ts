import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/forecast/forecast.ts';
import { forecastNotDone } from '../../src/forecast/not-done.ts';
import type { Forecast } from '../../src/model/forecast.ts';
import { acting, CENSUS, input, MAINSTREAM_NOT_SPECIAL } from './inputs.ts';

const NOTHING_ASKED = { results: [] };
const about = (made: Forecast, asked = 0) => forecastNotDone(made, NOTHING_ASKED, asked);
const COSTS_UNKNOWN = {
  provisions: new Map(),
  inflation: { low: 0, central: 0, high: 0 },
  inflationAssumed: false,
};

describe('forecastNotDone', () => {
  it('has nothing to say of a forecast with history, costs and no intervention', () => {
    expect(about(forecast(input()))).toEqual([]);
  });

  it('says why there is none', () => {
    expect(about(forecast(input({ caseload: [] })))).toEqual([
      { analysis: 'forecast of plans and spending', reason: 'No plan is open on the census day.' },
    ]);
  });

  it('says what a short history leaves out, what-ifs among it where any were asked', () => {
    const short = forecast(input({ calendar: { census: CENSUS, historyFrom: CENSUS } }));
    const left = about(short, 2).map(({ analysis }) => analysis);
    expect(left).toEqual(['forecast by flows', 'test of the forecast on years that have been', 'what-ifs']);
    expect(about(short).map(({ analysis }) => analysis)).not.toContain('what-ifs');
  });

  it('says that nothing is in pounds where no place has a cost', () => {
    expect(about(forecast(input({ costs: COSTS_UNKNOWN }))).map(({ analysis }) => analysis)).toEqual([
      'forecast of spending',
    ]);
  });

  it('names an intervention that nothing shows an effect of, and why', () => {
    const pathways = [{ ...MAINSTREAM_NOT_SPECIAL, shares: new Map() }];
    const [left] = about(forecast(input({ pathways, interventions: [acting()] })));
    expect(left!.analysis).toBe('effect of I01 on the forecast');
    expect(left!.reason).not.toBe('');
  });
});
