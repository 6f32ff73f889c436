import { addMonths } from '../model/months.ts';
import type { CostChange, InflationChange, InterventionChange, ScenarioChange } from '../model/scenario.ts';
import { type FlowChange, flowChangesOf } from './flow-changes.ts';
import type { Cases, ForecastInput, InterventionInput } from './input.ts';
import { changedCapacity } from './rooms.ts';
import type { FlowChanges } from './year.ts';

/** What the forecast is worked out from under a scenario. */
export interface Setting {
  readonly input: ForecastInput;
  readonly flows: FlowChanges;
  readonly prices: readonly (CostChange | InflationChange)[];
}

/** The setting without a scenario. */
export function plainSetting(input: ForecastInput): Setting {
  return { input, flows: {}, prices: [] };
}

/** The setting under the changes of a scenario. @param year the year of the last census */
export function withChanges(input: ForecastInput, changes: readonly ScenarioChange[], year: number): Setting {
  const flows: FlowChange[] = [];
  const prices: (CostChange | InflationChange)[] = [];
  let { capacity, interventions } = input;
  for (const change of changes) {
    switch (change.change) {
      case 'cost':
      case 'inflation':
        prices.push(change);
        break;
      case 'capacity':
        capacity = changedCapacity(capacity, change, input.calendar.census);
        break;
      case 'intervention':
        interventions = interventions.map((row) => changedIntervention(row, change));
        break;
      default:
        flows.push(change);
    }
  }
  return { input: { ...input, capacity, interventions }, flows: flowChangesOf(flows, year), prices };
}

function changedIntervention(row: InterventionInput, change: InterventionChange): InterventionInput {
  if (change.of !== 'all' && change.of !== row.id) return row;
  const { low, central, high } = row.deliverability;
  const changed = (share: number) => Math.max(0, Math.min(1, share * (change.scale ?? 1) + (change.shift ?? 0)));
  const deliverability: Cases = { low: changed(low), central: changed(central), high: changed(high) };
  return {
    ...row,
    deliverability,
    startDate: change.delay_months === undefined ? row.startDate : addMonths(row.startDate, change.delay_months),
  };
}
