import type { DisclosureContent } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located } from '../yaml/located.ts';
import { writtenValue } from './written-value.ts';

type Rule = readonly [path: readonly [string, string], stricter: 'higher' | 'lower'];

/** Which way each rule of what may leave the building grows stricter. */
const RULES: readonly Rule[] = [
  [['hideBelow', 'value'], 'higher'],
  [['roundTo', 'value'], 'higher'],
  [['money', 'minimumPlacements'], 'higher'],
  [['money', 'dominanceTwoLargest'], 'lower'],
  [['money', 'dominanceRest'], 'higher'],
  [['money', 'roundTo'], 'higher'],
  [['percentPlaces', 'shareable'], 'lower'],
];

/** A fault for each rule of what may leave the building that is weaker than the one that came with the playbook. */
export function checkStricter(part: Located<DisclosureContent>, shipped: DisclosureContent): Fault[] {
  return RULES.flatMap(([path, stricter]) => {
    const [own, least] = [valueAt(part.value, path), valueAt(shipped, path)];
    if (stricter === 'higher' ? own >= least : own <= least) return [];
    const bound = `${writtenValue(least)} or ${stricter === 'higher' ? 'more' : 'less'}`;
    return [
      faultAt(
        part,
        path,
        `"${path.join(' ')}" is ${writtenValue(own)}, which protects less than the shipped ${writtenValue(least)}.`,
        `An area may make what leaves the building stricter, never weaker: use ${bound}.`,
      ),
    ];
  });
}

function valueAt(content: DisclosureContent, [rule, key]: readonly [string, string]): number {
  return Reflect.get(Reflect.get(content, rule), key);
}
