import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Builds `dist/`: the program as split modules that load when they are needed, and ready-made copies of the playbook
 * and the templates, each marked with the hash of what it was made from.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const dist = path.join(root, 'dist');
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

// CommonJS dependencies inside an ES module bundle look for `require`.
const banner =
  "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);";

const shared = { bundle: true, platform: 'node', format: 'esm', target: 'node20.17', logLevel: 'warning' };

await rm(dist, { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: { cli: path.join(root, 'src/cli.ts') },
  outdir: dist,
  splitting: true,
  minify: true,
  keepNames: true,
  legalComments: 'linked',
  banner: { js: banner },
  chunkNames: 'chunk-[hash]',
});
await readyContent();

async function readyContent() {
  const made = path.join(dist, '.build');
  await mkdir(made);
  const entry = path.join(made, 'content.mjs');
  await build({
    ...shared,
    stdin: {
      contents: [
        "export { loadPlaybook } from './src/playbook/load.ts';",
        "export { playbookDigestInput } from './src/playbook/digest-input.ts';",
        "export { INDICATOR_IDS } from './src/indicators/index.ts';",
        "export { precompileTemplates, templatesDigestInput } from './src/render/templates.ts';",
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile: entry,
    banner: { js: banner },
  });
  const content = await import(pathToFileURL(entry).href);
  const playbookFiles = await readTree(path.join(root, 'playbook'), ['.md', '.yaml']);
  const playbook = content.loadPlaybook(playbookFiles, {
    version,
    sha256: sha256(content.playbookDigestInput(playbookFiles)),
    indicatorIds: content.INDICATOR_IDS,
  });
  await writeFile(path.join(dist, 'playbook.json'), JSON.stringify(playbook));
  const sources = await readTree(path.join(root, 'templates'), ['.hbs', '.css']);
  const { default: handlebars } = await import('handlebars');
  await writeFile(
    path.join(dist, 'templates.js'),
    `export const sha256 = '${sha256(content.templatesDigestInput(sources))}';\nexport const specs = ${content.precompileTemplates(handlebars, sources)};\n`,
  );
  await rm(made, { recursive: true });
}

async function readTree(folder, endings) {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort((a, b) => (a < b ? -1 : 1));
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return new Map(names.map((name, index) => [name, texts[index]]));
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
