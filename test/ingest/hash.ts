import { createHmac } from 'node:crypto';
import type { KeyedHash } from '../../src/model/pseudonym.ts';

/** Keyed hashes for tests, of two keys that protect nothing. */
export const hash: KeyedHash = (text) => createHmac('sha256', 'a key for tests').update(text).digest('hex');
export const otherHash: KeyedHash = (text) => createHmac('sha256', 'another key for tests').update(text).digest('hex');
