// A picture with its caption and its table: what the picture shows can be read, copied and heard.
import type { ReactNode } from 'react'
import { useWords } from '../ui/language'

interface Props {
  readonly caption: string
  /** The picture. Screen readers skip it: the table says the same. */
  readonly children: ReactNode
  readonly table: ReactNode
  /** What a reader must know about the numbers. */
  readonly note?: ReactNode
  /** The table is open from the start, because its numbers open lists of leads. */
  readonly open?: boolean
}

/** The table is always open in print. */
export function FigureFrame({ caption, children, table, note, open = false }: Props) {
  const { t } = useWords()
  return (
    <figure className="picture">
      <figcaption>{caption}</figcaption>
      <div className="picture-drawing" aria-hidden="true">
        {children}
      </div>
      <details open={open}>
        <summary>
          {t('review.table')}
          <span className="visually-hidden">: {caption}</span>
        </summary>
        {table}
      </details>
      {note}
    </figure>
  )
}
