import type { BenchmarksContent } from '../../model/playbook.ts';

/** Content as JSON with one entry a line, which is YAML too: a program reads it many times faster than in any other form. */
export function layOut(content: BenchmarksContent): string {
  const parts = Object.entries(content).map(([key, value]) => {
    if (typeof value !== 'object') return `"${key}": ${oneLine(value)}`;
    const lines = Array.isArray(value)
      ? value.map(oneLine)
      : Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${oneLine(part)}`);
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    return `"${key}": ${open}\n${lines.map((line) => `  ${line}`).join(',\n')}\n${close}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** A value on one line, as JSON with spaces. */
function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`).join(', ')}}`;
}
