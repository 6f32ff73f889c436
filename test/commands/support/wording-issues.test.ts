import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import { betterWay, wordingIssues } from '../../../src/commands/support/wording-issues.ts';
import { issueRemedy, issueText } from '../../../src/model/issues.ts';
import { assumption, intervention, tableOf } from '../../assess/facts.ts';
import { ROOT, temporaryFolder } from '../../world.ts';

const { wording } = await shippedPlaybook({ root: ROOT, version: '1' });

describe('wordingIssues', () => {
  it('are of dbv.yaml, tables and the area\u2019s own playbook, but for its rules of wording', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'playbook', 'elements'), { recursive: true });
    writeFileSync(path.join(folder, 'dbv.yaml'), 'name: A\nreport: { title: B }\n');
    writeFileSync(path.join(folder, 'playbook', 'elements', 'N01.md'), '---\nid: N01\n---\nWe will no longer wait.\n');
    writeFileSync(path.join(folder, 'playbook', 'wording.yaml'), 'x: will no longer\n');
    const tables = {
      interventions: tableOf([intervention({ title: 'We will no longer hide', line: 3 })]),
      assumptions: tableOf([assumption({ source: undefined, line: 2 })]),
    };
    const issues = await wordingIssues({ folder, tables }, wording);
    expect(issues.map(({ code, file, line, column }) => [code, file, line, column])).toEqual([
      ['wording-blanket-policy', 'data/test.csv', 3, 'title'],
      ['wording-empty-source', 'data/test.csv', 2, 'source'],
      ['wording-blanket-policy', 'playbook/elements/N01.md', 4, undefined],
    ]);
    expect(issueText(issues[1]!)).toBe('The number has no source.');
    expect(issueRemedy(issues[0]!)).toBe(betterWay('blanket-policy', wording));
    expect(issues.map(issueText).join()).not.toContain('hide');
  });

  it('are none where there is nothing to read', async () => {
    expect(await wordingIssues({ folder: temporaryFolder(), tables: {} }, wording)).toEqual([]);
  });
});
