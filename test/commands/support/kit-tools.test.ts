import { describe, expect, it } from 'vitest';
import { kitTools } from '../../../src/commands/support/kit-tools.ts';
import { ROOT } from '../../world.ts';

describe('kitTools', () => {
  it('hands over the templates of kits, and hashes', async () => {
    const { kit, sha256Base64 } = await kitTools({ root: ROOT }, ROOT);
    expect(kit('style', {})).toContain('size: A4');
    // SHA-256 of the empty text. Source: NIST, FIPS 180-4 examples.
    expect(sha256Base64('')).toBe('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });
});
