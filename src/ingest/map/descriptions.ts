import { PROVISIONS } from '../../model/codes.ts';
import type { ProvisionContent } from '../../model/playbook.ts';
import { plainText } from './plain-words.ts';
import { PROVISION_WORDS, SETTING_WORDS, SYNONYMS } from './synonyms.ts';

/** What a description stands for, and how it is written where it comes from. */
export interface Described {
  readonly code: string;
  readonly description: string;
}

/**
 * Every description of the codes of a list, by its plain text: the titles of the code list, what other systems call them,
 * and for provision the titles of settings and of types of establishment in the playbook. A description that stands for
 * two codes stands for neither.
 */
export function descriptionsOf(
  codes: Readonly<Record<string, string>>,
  content: ProvisionContent,
): ReadonlyMap<string, Described> {
  const found = new Map<string, Described | undefined>();
  const add = (description: string, code: string) => {
    const plain = plainText(description);
    if (plain === '') return;
    const known = found.get(plain);
    const clashes = found.has(plain) && known?.code !== code;
    found.set(plain, clashes ? undefined : (known ?? { code, description }));
  };
  for (const [code, title] of Object.entries(codes)) {
    add(title, code);
    add(code.replaceAll('_', ' '), code);
  }
  for (const list of SYNONYMS) {
    if (list.codes === codes) addWords(list.words, add);
  }
  if (isProvisionList(codes)) addProvisions(content, add);
  return new Map([...found].filter((entry): entry is [string, Described] => entry[1] !== undefined));
}

type Add = (description: string, code: string) => void;

function addWords(words: Readonly<Record<string, readonly string[]>>, add: Add): void {
  for (const [code, list] of Object.entries(words)) for (const word of list) add(word, code);
}

function isProvisionList(codes: Readonly<Record<string, string>>): boolean {
  return Object.keys(codes).join() === PROVISIONS.join();
}

/** A setting's provision is the playbook's to say, so that it is said once. */
function addProvisions({ provisions, settings, establishmentTypes }: ProvisionContent, add: Add): void {
  for (const { id, title } of provisions) add(title, id);
  for (const { title, provision } of Object.values(settings)) add(title, provision);
  for (const { title, provision } of Object.values(establishmentTypes)) add(title, provision);
  for (const [setting, list] of Object.entries(SETTING_WORDS.words)) {
    const provision = settings[setting]?.provision;
    if (provision) for (const word of list) add(word, provision);
  }
  addWords(PROVISION_WORDS, add);
}
