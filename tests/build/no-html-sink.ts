// Build plugin: takes `dangerouslySetInnerHTML` out of Preact, so that no HTML sink is left in what is shipped.
import type { Plugin } from 'vite'

const SINK = /\b\w+\.innerHTML=\w+\.__html\b/g
/** What Preact's code says where it would set HTML. */
export const REFUSED = 'HTML is never set'

/** Fails the build when Preact's code has changed so that the sink is no longer found. */
export function noHtmlSink(): Plugin {
  return {
    name: 'no-html-sink',
    enforce: 'pre',
    transform(code, id) {
      if (!/preact\/dist\/preact\.mjs$/.test(id.split('?')[0] ?? '')) return null
      if (code.search(SINK) === -1)
        throw new Error('no-html-sink: Preact was changed; look for its innerHTML again.')
      return { code: code.replaceAll(SINK, `(()=>{throw Error('${REFUSED}')})()`), map: null }
    },
  }
}
