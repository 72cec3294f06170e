// Builds a page's worker among the page's own chunks: Vite would bundle it apart, with a second copy of all that both need.
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** `new Worker(new URL('./x.ts', import.meta.url)`, as Vite itself wants it and serves it while developing. */
const STARTED = /new Worker\(\s*new URL\(\s*'(\.[^']+)',\s*import\.meta\.url,?\s*\)/g

/** What a page and its worker both import is then in chunks that both load. */
export function workerInChunks(): Plugin {
  return {
    name: 'worker-in-chunks',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/entrypoints\/[^?]*\.tsx?$/, code: 'new Worker' },
      handler(code, id) {
        const changed = code.replace(STARTED, (_, file: string) => {
          const worker = fileURLToPath(new URL(file, `file://${id}`))
          const chunk = this.emitFile({ type: 'chunk', id: worker })
          return `new Worker(import.meta.ROLLUP_FILE_URL_${chunk}`
        })
        return changed === code ? null : { code: changed, map: null }
      },
    },
  }
}
