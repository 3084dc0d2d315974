import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // What is tested is pure or cleans up after itself; a world of its own for every file takes twice the time.
    isolate: false,
    maxWorkers: '100%',
  },
});
