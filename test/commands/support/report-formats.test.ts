import { describe, expect, it } from 'vitest';
import { dbv, temporaryFolder } from '../../world.ts';

describe('REPORT_FORMATS', () => {
  it('are the formats the command offers, and no others', async () => {
    expect((await dbv(temporaryFolder(), 'diagnose', '--format', 'pdf')).err).toContain(
      'Choose from json, md, html, csv',
    );
  });
});
