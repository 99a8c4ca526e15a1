import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['node_modules', 'dist', 'data'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Two cores: more workers than that only makes the browser and database suites wait on each other.
    maxWorkers: 2,
  },
});
