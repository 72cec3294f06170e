// Earlier months to compare with, in one press.
import { useStore } from 'zustand'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { earlierToLoad } from './months'

const AT_ONCE = 3

/** Goes on to the months before those that are loaded; off when a year is there, or while another scan runs. */
export function EarlierButton({ store }: { readonly store: ReviewStore }) {
  const { t } = useWords()
  const { month, kept, scan, earlier } = useStore(store.state)
  const months = earlierToLoad(month, kept, AT_ONCE)
  const busy = scan?.state === 'running' || earlier !== null
  return (
    <Button disabled={months.length === 0 || busy} onClick={() => store.loadEarlier(months)}>
      {months.length === 0 ? t('review.earlier.none') : t('review.earlier', { n: months.length })}
    </Button>
  )
}
