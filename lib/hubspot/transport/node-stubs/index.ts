// The Node modules that the official client imports and a browser lacks, each with its stand-in beside this file.

/** Module name -> file name (without `.ts`) in this folder, for the bundler's aliases. */
export const NODE_STUBS: Readonly<Record<string, string>> = {
  http: 'http',
  https: 'http',
  url: 'url',
  'form-data': 'form-data',
}
