// The unit tests for mutation testing, without a browser: those that can meet the folder under test.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Who tests a folder of lib, where it is not the folder of the same name alone: other tests would cost time and kill nothing. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  storage: ['storage/*', 'background/managed'],
  messaging: ['messaging/*', 'background/{app,requests,sender}'],
}
const [, folder = 'domain'] = process.env.MUTATE?.split('/') ?? []

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: (TESTS[folder] ?? [`${folder}/**/*`]).map((tests) => `tests/unit/${tests}.test.ts`),
    // Long random runs judge the whole; a mutant must fall to a test that names what is wrong.
    exclude: ['hostile', 'differential', 'simulation', 'lives'].map((name) => `**/${name}.test.ts`),
    setupFiles: ['tests/unit/seed.ts'],
    testTimeout: 20_000,
  },
})
