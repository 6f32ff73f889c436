import { type Context, type SectionHead, sectionHead } from './context.ts';
import { notDoneSentence } from './not-done.ts';

/** Section 7: forecast and what-ifs. Not part of this version; the report says so in the place where they belong. */
export interface ForecastView extends SectionHead {
  readonly sentences: readonly string[];
}

export function forecastView(context: Context): ForecastView {
  return {
    ...sectionHead(context, 7, 'Forecast'),
    sentences: ['forecast of plans and spending', 'what-ifs'].map((analysis) =>
      notDoneSentence(context.diagnosis, analysis),
    ),
  };
}
