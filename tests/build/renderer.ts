// What stands behind React's names: Preact, in the build and in the tests (docs/decisions/renderer.md).

/** Aliases for Vite: a package's parts go with it, such as `react/jsx-runtime` and `react-dom/client`. */
export const RENDERER = { react: 'preact/compat', 'react-dom': 'preact/compat' } as const
