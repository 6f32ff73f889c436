// Loaded before the program that is measured: when it ends, writes its processor time (seconds) and its peak memory
// (bytes) to the file named in BENCH_USAGE_FILE. CommonJS, so that it does not itself start the ES module loader.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 };
  writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify(usage));
});
