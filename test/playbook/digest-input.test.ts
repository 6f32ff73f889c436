import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playbookDigestInput } from '../../src/playbook/digest-input.ts';

describe('playbookDigestInput', () => {
  it('is the paths in order, each with its text', () => {
    const files = new Map([
      ['steps/b.md', 'two\r\n'],
      ['a.yaml', 'one'],
    ]);
    expect(playbookDigestInput(files)).toBe('[["a.yaml","one"],["steps/b.md","two\\n"]]');
  });

  it('is the same for any order of files and any line ends, and differs for different content', () => {
    const files = fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true });
    fc.assert(
      fc.property(files, files, (one, other) => {
        const plain = Object.entries(one).map(([path, text]) => [path, text.replaceAll('\r', '')] as const);
        const windows = plain.map(([path, text]) => [path, text.replaceAll('\n', '\r\n')] as const).toReversed();
        expect(playbookDigestInput(new Map(windows))).toBe(playbookDigestInput(new Map(plain)));

        const second = Object.entries(other).map(([path, text]) => [path, text.replaceAll('\r', '')] as const);
        const same = JSON.stringify(plain.toSorted()) === JSON.stringify(second.toSorted());
        // A byte-order mark is not content.
        fc.pre(![...plain, ...second].some(([, text]) => text.startsWith('\uFEFF')));
        expect(playbookDigestInput(new Map(plain)) === playbookDigestInput(new Map(second))).toBe(same);
      }),
    );
  });
});
