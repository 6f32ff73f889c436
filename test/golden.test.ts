import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli.ts';
import { shippedPlaybook } from '../src/commands/support/content.ts';
import { loadArea } from '../src/commands/support/load-area.ts';
import type { Diagnosis, Figure, Range } from '../src/model/diagnosis.ts';
import { diagnosisSchema, isProtected } from '../src/model/diagnosis.ts';
import { diagnose } from '../src/pipeline.ts';
import { protect } from '../src/protect/protect.ts';
import { copyOfExample, fakeWorld, ROOT } from './world.ts';

const EXAMPLES = ['northshire', 'southmere'];
const playbook = await shippedPlaybook({ root: ROOT, version: '0.0.0-test' });

async function exactDiagnosis(example: string): Promise<Diagnosis> {
  const data = await loadArea(path.join(ROOT, 'examples', example), playbook);
  return diagnose(data, data.area, playbook, { toolVersion: '0.0.0-test', seed: 1, acceptPurposive: false });
}

describe.each(EXAMPLES)('%s', (example) => {
  it('gives the figures that stand in its golden, exact and then as they may be shared', async () => {
    const exact = await exactDiagnosis(example);
    await expect(figuresText(exact)).toMatchFileSnapshot(`golden/${example}/figures.txt`);
    await expect(figuresText(protect(exact))).toMatchFileSnapshot(`golden/${example}/figures-shareable.txt`);
  });

  it('gives the report that stands in its golden', async () => {
    const folder = copyOfExample(example);
    // With the content as it is shipped.
    const world = { ...fakeWorld(folder), root: `${ROOT}${path.sep}` };
    expect(await run(['diagnose'], (finish) => ({ ...world, finish }))).toBe(0);
    await expect(readFileSync(path.join(folder, 'report', 'report.md'), 'utf8')).toMatchFileSnapshot(
      `golden/${example}/report.md`,
    );
    const html = readFileSync(path.join(folder, 'report', 'report.html'), 'utf8');
    expect(html.length).toBeLessThan(1_000_000);
    diagnosisSchema.parse(JSON.parse(readFileSync(path.join(folder, 'report', 'diagnosis.json'), 'utf8')));
  });

  it('accounts for every row of every file', async () => {
    const { inputs } = await exactDiagnosis(example);
    for (const { file, read, used, setAside } of inputs) {
      const aside = setAside.reduce((sum, { count }) => sum + (count as number), 0);
      expect(read, file).toBe((used as number) + aside);
    }
  });
});

/** The figures of a diagnosis, one a line, so that a change shows as the lines it moved. */
function figuresText(diagnosis: Diagnosis): string {
  const lines = [
    ...diagnosis.indicators.map((result) => {
      const who = result.by === null ? '' : ` [${Object.values(result.by).join(' ')}]`;
      const made = result.numerator === undefined ? '' : ` = ${text(result.numerator)}/${text(result.denominator)}`;
      return `${result.id}${who}: ${result.status === 'known' ? `${text(result.value)}${made}${interval(result)}` : `not known, ${result.reason}`}`;
    }),
    ...diagnosis.caseReviews.shares.map(
      (share) =>
        `case reviews ${share.idealOutcome} in ${share.stratum ?? 'all'}: ${text(share.count)} of ${text(share.n)}, ${text(share.value)}${interval(share)}`,
    ),
    ...diagnosis.elements.map(
      (element) =>
        `${element.id}: score ${text(element.score)} coverage ${text(element.coverage)} grade ${element.grade ?? 'none'}` +
        (element.rank
          ? ` rank ${element.rank.low}-${element.rank.high} top five ${text(element.rank.topFiveShare)}`
          : '') +
        `${element.priority ? ' PRIORITY' : ''} | ${element.streams.map(({ stream, status, z }) => `${stream} ${status === 'known' ? text(z) : status}`).join(', ')}`,
    ),
    ...diagnosis.themes.map(
      ({ id, score, coverage }) => `theme ${id}: score ${text(score)} coverage ${text(coverage)}`,
    ),
    ...diagnosis.opportunities.map(
      ({ pathway, stratum, status, flow, children, pounds }) =>
        `${pathway} in ${stratum ?? 'all'}: ${status}, flow ${text(flow)}, children ${range(children)}, pounds ${range(pounds)}`,
    ),
    ...diagnosis.notDone.map(({ analysis, reason }) => `not done: ${analysis}: ${reason}`),
  ];
  return `${lines.join('\n')}\n`;
}

function text(figure: Figure | undefined): string {
  if (figure === undefined) return '-';
  return isProtected(figure) ? figure.protected : String(Number(figure.toPrecision(5)));
}

function interval({ lower, upper }: { lower?: Figure | undefined; upper?: Figure | undefined }): string {
  return lower === undefined ? '' : ` (${text(lower)} to ${text(upper)})`;
}

function range(value: Range | undefined): string {
  return value === undefined ? '-' : `${text(value.central)} (${text(value.low)} to ${text(value.high)})`;
}
