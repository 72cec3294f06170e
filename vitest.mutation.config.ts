// The tests of the domain alone, for mutation testing: fast, pure, without a browser.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/unit/domain/**/*.test.ts'],
    // Long random runs judge the whole; a mutant must fall to a test that names what is wrong.
    exclude: ['**/hostile.test.ts', '**/differential.test.ts'],
    testTimeout: 20_000,
  },
})
