import type { SurveyQuestions } from '../model/survey-questions.ts';
import { inArea } from './in-area.ts';
import { type KitTools, kitPage } from './kit-page.ts';

/** A question with boxes to tick. */
interface TickView {
  readonly ask: string;
  readonly boxes: readonly string[];
}

interface StatementView {
  /** Empty where statements bear no number. */
  readonly number: string;
  readonly text: string;
  readonly ratings: readonly TickView[];
}

interface SurveyView {
  readonly introduction: readonly string[];
  readonly privacy: readonly string[];
  readonly consent: TickView;
  readonly aboutYou: readonly TickView[];
  readonly howTo: string;
  readonly statements: readonly StatementView[];
  readonly topThree: TickView;
  readonly thanks: string;
  readonly forAdults: readonly string[];
  readonly isEasyRead: boolean;
}

/** An instrument to print: one HTML page with boxes to tick. */
export function surveyPage(questions: SurveyQuestions, area: string, tools: KitTools): string {
  const title = inArea(questions.instrument.title, area);
  return kitPage({ title, heading: title, body: { template: 'survey', view: surveyView(questions, area) } }, tools);
}

function surveyView({ instrument, asked, scales, halves }: SurveyQuestions, area: string): SurveyView {
  const { layout, consent, topThree, phase, need, forAdults = [] } = instrument;
  const placed = (texts: readonly string[]) => texts.map((text) => inArea(text, area));
  return {
    introduction: placed(instrument.introduction),
    privacy: placed(instrument.privacy),
    consent: { ask: consent.ask, boxes: [consent.yes, consent.no] },
    aboutYou: [phase, need].flatMap((question) =>
      question ? [{ ask: question.ask, boxes: [...question.answers.map(({ text }) => text), question.cannotSay] }] : [],
    ),
    howTo: instrument.howTo,
    statements: asked.map(({ id, wording }) => ({
      number: layout.numbered ? id : '',
      text: wording.text,
      ratings: halves.map((half) => ({
        ask: instrument[half].ask,
        boxes: [...scales[half].points.map(({ text }) => text), scales[half].cannotSay],
      })),
    })),
    topThree: { ask: topThree.ask, boxes: asked.map(({ wording }) => wording.short) },
    thanks: instrument.thanks,
    forAdults: placed(forAdults),
    isEasyRead: layout.easyRead,
  };
}
