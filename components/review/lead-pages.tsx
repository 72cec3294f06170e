// Which leads of a long list are shown, and the way to the ones before and after.
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { PAGE } from './use-leads'

interface Props {
  readonly offset: number
  readonly total: number
  readonly onTurn: (offset: number) => void
}

/** Without buttons where one page holds them all. */
export function LeadPages({ offset, total, onTurn }: Props) {
  const { t, number } = useWords()
  const last = Math.min(offset + PAGE, total)
  return (
    <div className="row drawer-pages">
      <p className="soft" role="status">
        {t('review.leads.shown', { from: offset + 1, to: last, total: number(total) })}
      </p>
      {total <= PAGE ? null : (
        <>
          <Button className="no-print" disabled={offset === 0} onClick={() => onTurn(offset - PAGE)}>
            {t('review.leads.previous')}
          </Button>
          <Button className="no-print" disabled={last >= total} onClick={() => onTurn(offset + PAGE)}>
            {t('review.leads.next')}
          </Button>
        </>
      )}
    </div>
  )
}
