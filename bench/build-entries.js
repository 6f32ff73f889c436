import { build } from 'esbuild';

/** Bundles the entries of the benchmark that use the program's own source, so that `dist/` is left alone. */
export async function buildEntries(entries, outdir) {
  await build({
    entryPoints: entries,
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.17',
    logLevel: 'warning',
    outExtension: { '.js': '.mjs' },
    // CommonJS dependencies inside an ES module bundle look for `require`.
    banner: {
      js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
    },
  });
}
