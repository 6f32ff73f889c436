import { describe, expect, it } from 'vitest';
import { protect } from '../../src/protect/protect.ts';
import { renderPlanPaper, renderReformPlanEvidence } from '../../src/render/papers.ts';
import { bareDiagnosis } from './diagnosis.ts';
import { foreseenDiagnosis, plannedDiagnosis } from './planned.ts';
import { templates } from './shipped-templates.ts';

describe('papers', () => {
  it('are tidy Markdown, made of any document there may be', () => {
    for (const document of [plannedDiagnosis(), protect(plannedDiagnosis()), foreseenDiagnosis(), bareDiagnosis()]) {
      for (const paper of [renderPlanPaper(document, templates), renderReformPlanEvidence(document, templates)]) {
        expect(paper).toMatch(/^# \S/);
        expect(paper).toMatch(/[^\n]\n$/);
        expect(paper).not.toMatch(/\n{3,}|undefined|\[object/);
      }
    }
  });

  it('have the parts that a board looks for', () => {
    const plan = renderPlanPaper(plannedDiagnosis(), templates);
    for (const heading of [
      '## Why',
      '## What is planned',
      '### Money and places',
      '### Checks',
      '## What it assumes',
      '## What the law asks',
    ])
      expect(plan).toContain(`\n${heading}\n`);
    expect(plan).toContain('Not to be shared');
    const pack = renderReformPlanEvidence(protect(plannedDiagnosis()), templates);
    for (const principle of ['Early', 'Local', 'Fair', 'Effective', 'Shared'])
      expect(pack).toContain(`\n## ${principle}\n`);
    expect(pack).not.toContain('Not to be shared');
  });

  it('escape what the area wrote', () => {
    const document = plannedDiagnosis();
    const [first, ...others] = document.interventions;
    const hostile = { ...document, interventions: [{ ...first!, title: 'A | B [x](http://x) <b>' }, ...others] };
    expect(renderPlanPaper(hostile, templates)).not.toMatch(/A \| B|[^\\]<b>|[^\\]\]\(http/);
  });
});
