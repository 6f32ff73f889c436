import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../src/commands/support/content.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { ISSUES } from '../../src/model/issues.ts';
import { elementCatalogue, indicatorCatalogue, issueCatalogue } from '../../src/reference/catalogues.ts';
import { ROOT } from '../world.ts';

describe('catalogues', () => {
  it('lists every indicator with its definition, as docs/ does', async () => {
    const text = indicatorCatalogue();
    for (const { id, definition } of INDICATORS) {
      expect(text).toContain(`## ${id}\n`);
      expect(text).toContain(definition);
    }
    await expect(text).toMatchFileSnapshot('../../docs/indicators.md');
  });

  it('lists the 17 elements with their weights, as docs/ does', async () => {
    const text = elementCatalogue(await shippedPlaybook({ root: ROOT, version: '1' }));
    expect(text.match(/^\| E\d\d \|/gm)).toHaveLength(17);
    await expect(text).toMatchFileSnapshot('../../docs/elements.md');
  });

  it('lists every fault in data with its severity, as docs/ does', async () => {
    const text = issueCatalogue();
    for (const [code, { severity }] of Object.entries(ISSUES)) expect(text).toContain(`| \`${code}\` | ${severity} |`);
    await expect(text).toMatchFileSnapshot('../../docs/issues.md');
  });
});
