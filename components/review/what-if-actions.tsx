// What becomes of a what-if: the draft in the options, or a decision of the meeting.
import { useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Definition } from '@/lib/domain/definition/definition'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { lineOfChanges } from '../definition/change-line'
import { namesOf } from '../definition/names'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { jumpTo } from './jump-to'
import { reasonName } from './names'

interface Props {
  readonly store: ReviewStore
  readonly changed: Definition
  readonly inForce: Definition
}

/** Both take the what-if as it stands. */
export function WhatIfActions({ store, changed, inForce }: Props) {
  const words = useWords()
  const { t, number } = words
  const suggestion = useStore(store.state, (state) => state.suggestion)
  const owners = useStore(store.state, (state) => state.connection?.owners ?? NOBODY)

  function log(): void {
    const about =
      suggestion === null
        ? null
        : t('review.one.issue', {
            reason: reasonName(suggestion.reason, words),
            n: number(suggestion.part),
            of: number(suggestion.of),
          })
    const tried = suggestion?.attempt?.changed ?? null
    const isTried = tried !== null && fingerprintOf(tried) === fingerprintOf(changed)
    store.log.add({
      issue: isTried ? (about ?? '') : '',
      decision: lineOfChanges(inForce, changed, words, namesOf(owners, null)),
      measure: isTried ? `reject.${suggestion?.reason ?? ''}` : 'acceptance',
    })
    jumpTo('log')
  }

  return (
    <div className="row no-print">
      <TakeOver store={store} changed={changed} />
      <Button onClick={log}>{t('review.log.this')}</Button>
    </div>
  )
}

type Step = 'asking' | 'busy' | 'done' | 'failed'

/** Another draft is replaced only after a question in place. */
function TakeOver({ store, changed }: Omit<Props, 'inForce'>) {
  const { t } = useWords()
  const draft = useStore(store.state, (state) => state.definition?.draft ?? null)
  const managed = useStore(store.state, (state) => state.definition?.managed ?? false)
  const startedFromDraft = useStore(store.state, (state) => state.whatIf?.start === 'draft')
  const [at, setAt] = useState<{ readonly step: Step; readonly of: string } | null>(null)
  const mine = fingerprintOf(changed)
  // What was said of other changes no longer holds.
  const step = at?.of === mine ? at.step : null
  const isDraft = draft !== null && fingerprintOf(draft) === mine
  const next = useRef<HTMLButtonElement>(null)
  const moved = useRef(false)
  useLayoutEffect(() => {
    if (moved.current && step !== 'busy') next.current?.focus()
  }, [step])
  const move = (to: Step | null) => {
    moved.current = true
    setAt(to === null ? null : { step: to, of: mine })
  }

  function take(): void {
    move('busy')
    void store.takeOver(changed).then((kept) => move(kept ? 'done' : 'failed'))
  }

  if (managed) return <p className="soft">{t('review.draft.managed')}</p>
  if (isDraft)
    return (
      <>
        <p role="status">{t('review.draft.done')}</p>
        <Button ref={next} onClick={() => store.gateway.openOptions()}>
          {t('review.draft.open')}
        </Button>
      </>
    )
  if (step === 'asking')
    return (
      <div className="notice row" data-tone="warn">
        <span>{t('review.draft.ask')}</span>
        <Button onClick={take}>{t('review.draft.yes')}</Button>
        <Button ref={next} onClick={() => move(null)}>
          {t('review.draft.no')}
        </Button>
      </div>
    )
  return (
    <>
      <Button
        kind="primary"
        ref={next}
        disabled={step === 'busy'}
        onClick={() => (draft === null || startedFromDraft ? take() : move('asking'))}
      >
        {t('review.draft.take')}
      </Button>
      {step === 'failed' ? <p role="alert">{t('review.draft.failed')}</p> : null}
    </>
  )
}

const NOBODY = [] as const
