// Which month is reviewed, how far it was read, and the buttons that read, stop and delete it.
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { monthOf } from '@/lib/domain/review/month'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { Select } from '../ui/select'
import { EarlierButton } from './earlier-button'
import { EarlierProgress } from './earlier-progress'
import { lastMonths, monthText } from './months'
import { ScanProgress } from './scan-progress'

/** The bar on top of the page; not printed. */
export function ScanBar({ store }: { readonly store: ReviewStore }) {
  const words = useWords()
  const { t, language } = words
  const { month, kept, scan } = useStore(store.state)
  const id = useId()
  const running = scan?.state === 'running'
  const known = kept.find((one) => one.month === month) ?? null
  const months = [...new Set([...lastMonths(store.gateway.now()), ...kept.map((one) => one.month)])]
  const labelOf = (key: string) => {
    const one = kept.find((candidate) => candidate.month === key)
    const month = monthText(key, language)
    const name = key === monthOf(store.gateway.now()) ? t('review.month.running', { month }) : month
    if (one === undefined) return name
    return t(one.whole ? 'review.month.kept' : 'review.month.partial', { month: name, n: one.count })
  }
  return (
    <div className="scan-bar">
      <div className="row">
        <label className="month" htmlFor={id}>
          <span>{t('review.month')}</span>
          <Select
            id={id}
            value={month}
            choices={months.map((value) => ({ value, label: labelOf(value) }))}
            onChange={store.choose}
          />
        </label>
        {running ? (
          <Button onClick={() => store.halt()}>{t('review.scan.stop')}</Button>
        ) : (
          <Button
            kind={known?.whole ? undefined : 'primary'}
            onClick={() => store.scan(known?.whole ?? false)}
          >
            {t(known === null ? 'review.scan' : known.whole ? 'review.scan.refresh' : 'review.scan.on')}
          </Button>
        )}
        <EarlierButton store={store} />
        {known === null || running ? null : <ForgetButton store={store} />}
      </div>
      <ScanProgress scan={scan} />
      <EarlierProgress store={store} />
    </div>
  )
}

/** Deletes the month, after one question in place. */
function ForgetButton({ store }: { readonly store: ReviewStore }) {
  const { t, language } = useWords()
  const month = useStore(store.state, (state) => state.month)
  const [asking, setAsking] = useState(false)
  const back = useRef<HTMLButtonElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useLayoutEffect(() => {
    if (asking) keep.current?.focus()
    else if (wasAsking.current) back.current?.focus()
    wasAsking.current = asking
  }, [asking])
  if (!asking) {
    return (
      <Button kind="quiet" ref={back} onClick={() => setAsking(true)}>
        {t('review.forget')}
      </Button>
    )
  }
  return (
    <div className="notice row" data-tone="warn">
      <span>{t('review.forget.ask', { month: monthText(month, language) })}</span>
      <Button onClick={() => store.forget()}>{t('review.forget.yes')}</Button>
      <Button ref={keep} onClick={() => setAsking(false)}>
        {t('review.forget.no')}
      </Button>
    </div>
  )
}
