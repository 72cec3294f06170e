// The three groups of tests: unit (with component and repository rules), built (the built extension), e2e (browsers).
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { RENDERER } from './tests/build/renderer.ts'

const shared = {
  resolve: { alias: { ...RENDERER, '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/repo/*.test.ts'],
          setupFiles: ['tests/unit/seed.ts', 'tests/unit/components/renderer/aliases.ts'],
          globalSetup: ['tests/unit/seed.ts'],
          testTimeout: 20_000,
          // Threads start in half the time of processes, and vitest alone would leave the second core idle.
          pool: 'threads',
          maxWorkers: 2,
        },
      },
      { ...shared, test: { name: 'built', include: ['tests/repo/built/*.test.ts'] } },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: ['tests/e2e/harness/close-kept.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // A worker keeps its browsers from file to file: starting Firefox takes longer than many a test.
          isolate: false,
          // Two cores are what the tests may count on; what waits for ten seconds to undo leaves one of them to a third.
          maxWorkers: 3,
        },
      },
    ],
  },
})
