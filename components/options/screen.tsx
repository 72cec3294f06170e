// A screen of the options page: hidden, not taken away, while another one is shown.
import type { ReactNode } from 'react'

interface Props {
  readonly shown: boolean
  readonly children: ReactNode
}

/** What is inside keeps its state. */
export function Screen({ shown, children }: Props) {
  return (
    <div className="screen" hidden={!shown}>
      {children}
    </div>
  )
}
