// A term with its figure.
import type { ReactNode } from 'react'

/** Belongs into `<dl className="pairs">`. */
export function Pair({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
