import { WORDING_RULES, type WordingContent } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located, type Path } from '../yaml/located.ts';
import { checkList } from './check-list.ts';

/** Faults in rules of wording: rules that are missing, and patterns that are no regular expression. */
export function checkWording(part: Located<WordingContent>): Fault[] {
  const { rules } = part.value;
  return [
    ...checkList(
      part,
      ['rules'],
      rules.map(({ id }) => id),
      WORDING_RULES,
    ),
    ...rules.flatMap(({ patterns, unless }, index) => [
      ...checkPatterns(part, ['rules', index, 'patterns'], patterns),
      ...checkPatterns(part, ['rules', index, 'unless', 'patterns'], unless?.patterns ?? []),
    ]),
  ];
}

function checkPatterns(part: Located<WordingContent>, path: Path, patterns: readonly string[]): Fault[] {
  return patterns.flatMap((pattern, index) =>
    isPattern(pattern)
      ? []
      : [
          faultAt(
            part,
            [...path, index],
            'This is no regular expression.',
            'Close its brackets, or put \\ before marks.',
          ),
        ],
  );
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'iu');
    return true;
  } catch {
    return false;
  }
}
