// Build plugin: takes the one piece of text that would run as code out of a package, so that none is left in what is shipped.
import type { Plugin } from 'vite'

/** How decimal.js-light, which recharts brings, finds the global object where there is no `self`. Every browser of ours has `globalThis`. */
const TEXT_AS_CODE = "Function('return this')()"

/** Fails the build when the package has changed so that the text is no longer found. */
export function noTextAsCode(): Plugin {
  return {
    name: 'no-text-as-code',
    enforce: 'pre',
    transform(code, id) {
      if (!/decimal\.js-light\/decimal\.m?js$/.test(id.split('?')[0] ?? '')) return null
      if (!code.includes(TEXT_AS_CODE))
        throw new Error('no-text-as-code: decimal.js-light was changed; look for its Function again.')
      return { code: code.replaceAll(TEXT_AS_CODE, 'globalThis'), map: null }
    },
  }
}
