// A named group of small buttons, one of which may be pressed.
import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** The label is on screen as well. */
export function Chips({ label, className = '', children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser
    <div role="group" aria-label={label} className={`chips ${className}`}>
      <p aria-hidden="true">{label}</p>
      {children}
    </div>
  )
}
