// The review as files and on paper; without personal data unless somebody asks for it.
import { useState } from 'react'
import { useStore } from 'zustand'
import type { ExportFormat } from '@/lib/messaging/protocol-review-worker'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { Check } from '../ui/check'
import { useWords } from '../ui/language'
import { Section } from './section'

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['csv', 'csv'],
  ['markdown', 'md'],
  ['json', 'json'],
]

/** CSV holds the handoffs; Markdown and JSON the figures and the log. */
export function ExportBar({ store }: { readonly store: ReviewStore }) {
  const { t, language } = useWords()
  const { month, log } = useStore(store.state)
  const [anonymous, setAnonymous] = useState(true)
  const [failed, setFailed] = useState(false)

  function save(format: ExportFormat, ending: string) {
    store.log.flush()
    store.gateway
      .askWorker('worker.export', { format, personal: !anonymous, language, log })
      .then((text) => {
        const kind = anonymous ? 'anonymous' : 'with-names'
        store.gateway.download(`japan-handoffs-${month}-${kind}.${ending}`, text)
        setFailed(false)
      })
      .catch(() => setFailed(true))
  }

  return (
    <Section id="export" title={t('review.export.title')} className="no-print">
      <Check checked={anonymous} onChange={setAnonymous}>
        {t('review.export.anonymous')}
      </Check>
      <p className="hint">{t(anonymous ? 'review.export.anonymous.hint' : 'review.export.personal.hint')}</p>
      <div className="row">
        {FORMATS.map(([format, ending]) => (
          <Button key={format} onClick={() => save(format, ending)}>
            {t(`review.export.${format}`)}
          </Button>
        ))}
        <Button onClick={() => store.gateway.print()}>{t('review.export.print')}</Button>
      </div>
      {failed ? <p role="alert">{t('review.count.failed')}</p> : null}
    </Section>
  )
}
