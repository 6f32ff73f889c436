import { mkdirSync, symlinkSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInside, realPlace } from '../../src/io/places.ts';
import { temporaryFolder } from '../world.ts';

describe('isInside', () => {
  it.each([
    ['area', 'area', true],
    ['area', 'area/data/plans.csv', true],
    ['area', 'area/..data', true],
    ['area', 'area-open', false],
    ['area', '.', false],
    ['area', 'other/area', false],
  ])('%s has %s in it: %s', (folder, file, inside) => {
    const root = path.resolve('root');
    expect(isInside(path.join(root, folder), path.join(root, file))).toBe(inside);
  });
});

describe('realPlace', () => {
  it('follows links as far as there are any', async () => {
    const folder = await realpath(temporaryFolder());
    mkdirSync(path.join(folder, 'area'));
    symlinkSync(path.join(folder, 'area'), path.join(folder, 'link'), 'junction');
    expect(await realPlace(path.join(folder, 'link', 'not', 'yet'))).toBe(path.join(folder, 'area', 'not', 'yet'));
  });
});
