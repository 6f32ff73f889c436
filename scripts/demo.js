import { ensureInstalled, node } from './ensure-installed.js';

/** Installs what is missing, builds, and diagnoses the example area. */
ensureInstalled();
node('scripts/build.js');
node('bin/dbv.js', 'diagnose', 'examples/northshire', '--out', 'demo-report');
