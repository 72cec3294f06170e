// A picture with its caption, or its table in place of it: what the picture shows can be read, copied and heard.
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'

interface Props {
  readonly caption: string
  /** The picture, which tells its numbers to a screen reader as well. */
  readonly children: ReactNode
  /** The same in figures; its numbers open their leads. */
  readonly table: ReactNode
  /** What a reader must know about the numbers. */
  readonly note?: ReactNode
}

/** One of the two is shown; paper has both, because nothing can be pressed there. */
export function FigureFrame({ caption, children, table, note }: Props) {
  const { t } = useWords()
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className="picture">
      <figcaption>{caption}</figcaption>
      <div className="picture-drawing" hidden={asTable}>
        {children}
      </div>
      <div className="picture-table" hidden={!asTable}>
        {table}
      </div>
      {note}
      <div className="no-print">
        <Button kind="quiet" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'review.chart' : 'review.table')}
          <span className="visually-hidden">: {caption}</span>
        </Button>
      </div>
    </figure>
  )
}
