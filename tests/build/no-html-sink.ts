// Build plugin: takes `dangerouslySetInnerHTML` out of React, so that no HTML sink is left in what is shipped.
import type { Plugin } from 'vite'

const SINK = '(domElement.innerHTML = key)'
const REFUSAL = '(() => { throw Error("HTML is never set") })()'

/** Fails the build when React's code has changed so that the sink is no longer found. */
export function noHtmlSink(): Plugin {
  return {
    name: 'no-html-sink',
    enforce: 'pre',
    transform(code, id) {
      if (!/react-dom-client\.production\.js$/.test(id.split('?')[0] ?? '')) return null
      if (!code.includes(SINK))
        throw new Error('no-html-sink: React was changed; look for its innerHTML again.')
      return { code: code.replaceAll(SINK, REFUSAL), map: null }
    },
  }
}
