// A table of figures: column headings, and rows that begin with their name.
import type { ReactNode } from 'react'

interface Props {
  /** Its name for screen readers; absent where a caption stands above it. */
  readonly label?: string
  /** The column headings; '' for a corner without one. */
  readonly head: readonly string[]
  readonly className?: string
  /** The rows. */
  readonly children: ReactNode
}

/** Scrolls sideways where it is too wide. */
export function FigureTable({ label, head, className = '', children }: Props) {
  return (
    <div className="table-wrap">
      <table className={`figures ${className}`} aria-label={label}>
        <thead>
          <tr>
            {head.map((title, index) =>
              title === '' ? (
                <td key={index} />
              ) : (
                <th scope="col" key={index}>
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
