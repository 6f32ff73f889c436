import type { Tornado } from '../model/forecast.ts';
import type { ForecastInput } from './input.ts';
import type { CohortModel } from './model.ts';

/** An assumption at its low and its high value. */
export interface Assumption {
  readonly id: string;
  readonly title: string;
  readonly unit: Tornado['rows'][number]['unit'];
  readonly low: Altered;
  readonly high: Altered;
}

/** A value, and the input or the model that it makes. */
export interface Altered {
  readonly value: number;
  readonly input?: ForecastInput;
  readonly model?: CohortModel;
}
