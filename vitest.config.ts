import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    // By itself Vitest leaves one processor alone, which on two is half of them.
    maxWorkers: '100%',
    // Modules hold no state, so test files may share them; loading them anew for each takes most of a run.
    isolate: false,
  },
});
