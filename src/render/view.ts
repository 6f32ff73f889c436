import type { Diagnosis } from '../model/diagnosis.ts';
import { longDate } from './format.ts';
import { inert } from './inert.ts';
import { type AreaTodayView, areaTodayView } from './view/area-today.ts';
import { contextOf, type FactView, INTERNAL_BANNER, type SectionHead } from './view/context.ts';
import { type ElementsView, elementsView } from './view/elements.ts';
import { type EvidenceView, evidenceView } from './view/evidence.ts';
import { type ForecastView, forecastView } from './view/forecast.ts';
import { type FoundView, foundView } from './view/found.ts';
import { type MethodView, methodView } from './view/method.ts';
import { type OpportunitiesView, opportunitiesView } from './view/opportunities.ts';
import { type PlanView, planView } from './view/plan.ts';
import { type VoicesView, voicesView } from './view/voices.ts';

/**
 * What templates are filled with: every number already text, every text harmless, and nothing left to work out. Fields are
 * always there; what does not apply is an empty text or list.
 */
export interface ReportView {
  /** The heading of the report, and the same with the area's name before it, for places where it stands alone. */
  readonly title: string;
  readonly documentTitle: string;
  readonly areaName: string;
  readonly isInternal: boolean;
  readonly banner: string;
  readonly facts: readonly FactView[];
  readonly audienceNote: string;
  readonly contents: readonly SectionHead[];
  readonly found: FoundView;
  readonly voices: VoicesView;
  readonly evidence: EvidenceView;
  readonly areaToday: AreaTodayView;
  readonly elements: ElementsView;
  readonly opportunities: OpportunitiesView;
  readonly forecast: ForecastView;
  readonly plan: PlanView;
  readonly method: MethodView;
  readonly footer: string;
}

/**
 * The view of a diagnosis. The document must be valid and already protected for its audience.
 *
 * @param ownTemplates templates it is for that are not those that come with dbv, by name
 */
export function viewOf(document: Diagnosis, ownTemplates: readonly string[] = []): ReportView {
  const diagnosis = inert(document);
  const context = contextOf(diagnosis);
  const sections = {
    found: foundView(context),
    voices: voicesView(context),
    evidence: evidenceView(context),
    areaToday: areaTodayView(context),
    elements: elementsView(context),
    opportunities: opportunitiesView(context),
    forecast: forecastView(context),
    plan: planView(context),
    method: methodView(context, ownTemplates),
  };
  const { area, audience, asOf, period, tool } = diagnosis;
  const title = area.title ?? 'What support for children with SEND could become';
  const isInternal = audience === 'internal';
  return {
    title,
    documentTitle: title.includes(area.name) ? title : `${area.name}: ${title}`,
    areaName: area.name,
    isInternal,
    banner: isInternal ? INTERNAL_BANNER : '',
    facts: [
      { term: 'Area', text: area.laCode ? `${area.name} (${area.laCode})` : area.name },
      ...(area.preparedBy ? [{ term: 'Prepared by', text: area.preparedBy }] : []),
      { term: 'Figures as of', text: longDate(asOf) },
      { term: 'Period counted', text: `${longDate(period.from)} to ${longDate(period.to)}` },
      {
        term: 'Who it is for',
        text: isInternal ? 'inside the building only' : 'anyone; small numbers are withheld and others rounded',
      },
    ],
    audienceNote: isInternal
      ? 'This report shows exact figures.'
      : `${context.write.withheldNote} Other counts are rounded to ${diagnosis.judgements.disclosure.roundTo.value}, totals too, so parts may not add up.`,
    contents: Object.values(sections),
    ...sections,
    footer: `Made with ${tool.name} ${tool.version} from the inputs listed in section 9. The same inputs give the same report.`,
  };
}
