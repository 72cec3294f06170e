// The unit tests for mutation testing, without a browser: the domain's own for the domain, those of all that touches the outside for the rest.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const folders = process.env.MUTATE?.startsWith('lib/domain')
  ? 'domain'
  : '{background,hubspot,messaging,storage,page}'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: [`tests/unit/${folders}/**/*.test.ts`],
    // Long random runs judge the whole; a mutant must fall to a test that names what is wrong.
    exclude: ['**/hostile.test.ts', '**/differential.test.ts'],
    setupFiles: ['tests/unit/seed.ts'],
    testTimeout: 20_000,
  },
})
