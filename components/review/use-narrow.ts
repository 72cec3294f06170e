// Whether the page is too narrow for wide drawings.
import { useSyncExternalStore } from 'react'

const QUERY = '(max-width: 640px)'

/** Follows the window. Paper counts as wide. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia?.(QUERY).matches ?? false)
}

function listen(hear: () => void): () => void {
  const list = window.matchMedia?.(QUERY)
  list?.addEventListener('change', hear)
  return () => list?.removeEventListener('change', hear)
}
