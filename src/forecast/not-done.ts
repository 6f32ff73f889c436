import type { Diagnosis } from '../model/diagnosis.ts';
import type { Forecast, ScenariosResult } from '../model/forecast.ts';

/** What could not be done of the years to come, and why. No reason holds a number that is counted from children. */
export function forecastNotDone(forecast: Forecast, scenarios: ScenariosResult, asked: number): Diagnosis['notDone'] {
  if (forecast.status === 'unknown') {
    return [{ analysis: 'forecast of plans and spending', reason: forecast.detail ?? forecast.reason }];
  }
  const { backTest, detail, mitigated, prices, method } = forecast;
  const alone = (mitigated?.effects ?? []).flatMap(({ interventions, notActing }) =>
    notActing === undefined
      ? []
      : [{ analysis: `effect of ${interventions.join(', ')} on the forecast`, reason: notActing }],
  );
  return [
    ...(method === 'growth-range'
      ? [{ analysis: 'forecast by flows', reason: detail ?? 'The history is too short.' }]
      : []),
    ...(prices.provisions.length === 0
      ? [{ analysis: 'forecast of spending', reason: 'No provision has a known cost of a place.' }]
      : []),
    ...(backTest.status === 'unknown'
      ? [{ analysis: 'test of the forecast on years that have been', reason: backTest.detail ?? backTest.reason }]
      : []),
    ...alone,
    ...(asked > scenarios.results.length
      ? [{ analysis: 'what-ifs', reason: 'They change flows, and the history is too short to know those.' }]
      : []),
  ];
}
