import type { Tables } from '../model/tables/index.ts';
import { type Finding, finding } from './findings.ts';

/**
 * A respondent who answers twice on one element: the later row is set aside. Respondents are told apart within their
 * group, because each group's survey may count from one.
 */
export function checkSurveyAnswers({ surveys }: Tables): Finding[] {
  const firstLines = new Map<string, number>();
  return (surveys?.rows ?? []).flatMap((row) => {
    const answer = JSON.stringify([row.group, row.respondentId, row.element]);
    const first = firstLines.get(answer);
    if (first === undefined) {
      firstLines.set(answer, row.line);
      return [];
    }
    const args = { column: 'respondent_id and element', first: String(first) };
    return [finding('surveys', row, 'row-duplicate', 'respondent_id', args)];
  });
}
