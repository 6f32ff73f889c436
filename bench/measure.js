import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** Runs of Node are measured as whole processes, from start to end. */
const PRELOAD = fileURLToPath(new URL('report-usage.cjs', import.meta.url));

/** Wall time in seconds. Nothing is added to the process. */
function wallTime(args) {
  const started = performance.now();
  run(args, childEnvironment());
  return (performance.now() - started) / 1000;
}

/** Processor time in seconds, user and system together, and peak memory in bytes, as the process itself reports them. */
function usage(args, usageFile) {
  run(['--require', PRELOAD, ...args], { ...childEnvironment(), BENCH_USAGE_FILE: usageFile });
  const reported = JSON.parse(readFileSync(usageFile, 'utf8'));
  rmSync(usageFile);
  return reported;
}

function run(args, env) {
  const { status, stderr, error } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`);
}

/** Without what would load certificates or other code into every process. */
function childEnvironment() {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...rest } = process.env;
  return rest;
}

/** Each command once in every round, so that a slow spell of the machine falls on all alike. The first round is not counted. */
export function measureAll(commands, { runs, usageFile, onRound }) {
  const samples = Object.fromEntries(Object.keys(commands).map((name) => [name, { wall: [], cpu: [], peak: [] }]));
  for (let round = 0; round <= runs; round++) {
    onRound(round);
    for (const [name, args] of Object.entries(commands)) {
      const wall = wallTime(args);
      const { cpu, peak } = usage(args, usageFile);
      if (round === 0) continue;
      samples[name].wall.push(wall);
      samples[name].cpu.push(cpu);
      samples[name].peak.push(peak);
    }
  }
  return Object.fromEntries(
    Object.entries(samples).map(([name, { wall, cpu, peak }]) => [
      name,
      {
        wall: median(wall),
        fastest: Math.min(...wall),
        slowest: Math.max(...wall),
        cpu: median(cpu),
        peak: median(peak),
      },
    ]),
  );
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
