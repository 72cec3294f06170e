// What the changed definition starts from: the one in force, the draft of the options page, or a file.
import { useId } from 'react'
import { useStore } from 'zustand'
import { fileProblemText } from '../definition/problem-words'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'

/** A file is only read here, never kept. */
export function WhatIfStart({ store }: { readonly store: ReviewStore }) {
  const words = useWords()
  const { t } = words
  const id = useId()
  const whatIf = useStore(store.state, (state) => state.whatIf)
  const draft = useStore(store.state, (state) => state.definition?.draft ?? null)
  const start = whatIf?.start ?? 'in_force'
  const problem = whatIf?.fileProblem ?? null
  return (
    <div className="row">
      <Button
        className="chip"
        aria-pressed={start === 'in_force'}
        onClick={() => store.whatIf.begin('in_force')}
      >
        {t('review.whatIf.inForce')}
      </Button>
      <Button
        className="chip"
        aria-pressed={start === 'draft'}
        disabled={draft === null}
        onClick={() => store.whatIf.begin('draft')}
      >
        {t(draft === null ? 'review.whatIf.noDraft' : 'review.whatIf.draft')}
      </Button>
      <label className="file">
        <span>{t('review.whatIf.file')}</span>
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-problem`}
          onChange={(event) => {
            const input = event.currentTarget
            void input.files?.[0]?.text().then(store.whatIf.load)
            // The same file can be chosen again after it was corrected.
            input.value = ''
          }}
        />
      </label>
      <p id={`${id}-problem`} role="alert" className="file-problem">
        {problem === null ? '' : fileProblemText(problem, words)}
      </p>
    </div>
  )
}
