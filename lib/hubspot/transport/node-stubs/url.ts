// Stands in for Node's `url`: the browser has these two itself.
const { URL: BrowserUrl, URLSearchParams: BrowserSearchParams } = globalThis

export { BrowserSearchParams as URLSearchParams, BrowserUrl as URL }
