import path from 'node:path';
import { readConfig } from '../../ingest/read-config.ts';
import { readText } from '../../io/files.ts';
import { replaceFile } from '../../io/replace-file.ts';
import { editYaml, type YamlChange } from '../../yaml/edit-yaml.ts';

/** Changes the `dbv.yaml` of an area. The file is read anew, so that what was written to it in the meantime is kept. */
export async function changeConfig(folder: string, changes: readonly YamlChange[]): Promise<void> {
  if (changes.length === 0) return;
  const file = path.join(folder, 'dbv.yaml');
  const text = editYaml((await readText(file)) ?? '', changes);
  // What cannot be read again must not be written.
  readConfig(text, 'dbv.yaml');
  await replaceFile(file, text);
}
