import { INDICATORS } from '../indicators/index.ts';
import { ISSUES, type IssueCode, type Severity } from '../model/issues.ts';
import type { Playbook } from '../model/playbook.ts';

const MADE = 'Do not edit: made from the program and its playbook.';

/** Every indicator with its definition, from the formulas themselves. */
export function indicatorCatalogue(): string {
  const sections = INDICATORS.map((indicator) =>
    [
      `## ${indicator.id}`,
      '',
      `${indicator.title}. ${indicator.definition}`,
      '',
      `- Unit: ${indicator.unit}. ${POLARITY[indicator.polarity]}`,
      `- Needs: ${indicator.needs.map((table) => `\`${table}.csv\``).join(', ')}.`,
      `- Source: ${indicator.source}`,
      '',
    ].join('\n'),
  );
  return ['# Indicators', '', MADE, '', ...sections].join('\n');
}

const POLARITY = {
  'high-is-good': 'A high value is good.',
  'low-is-good': 'A low value is good.',
  context: 'Context: neither end is good or bad.',
} as const;

/** The 17 elements with theme weights and the evidence they use. */
export function elementCatalogue({ elements }: Playbook): string {
  const rows = elements.map(({ id, title, themes, measures }) => {
    const weights = themes.map(({ weight }) => String(weight)).join(' | ');
    return `| ${id} | ${title} | ${weights} | ${measures.map(({ indicator }) => `\`${indicator}\``).join(', ')} |`;
  });
  return [
    '# Elements',
    '',
    `${MADE} Weights are 0 to 3; each has its reason in \`playbook/elements/\`.`,
    '',
    '| id | element | A | B | C | measures |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** Every fault in data that `dbv check` can report. */
export function issueCatalogue(): string {
  const rows = (Object.entries(ISSUES) as [IssueCode, { severity: Severity; title: string }][]).map(
    ([code, { severity, title }]) => `| \`${code}\` | ${severity} | ${title} |`,
  );
  return ['# Issues', '', MADE, '', '| code | severity | what |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
