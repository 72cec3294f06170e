// "Why this due time?": the explanation on demand, with everything that did not count.
import { useId, useState } from 'react'
import type { SlaStatus } from '@/lib/domain/assessment'
import { Icon } from '../../ui/icons'
import { useWords } from '../../ui/language'
import { PassedOverList } from '../passed-over'

/** A button and what it opens; nothing where there is nothing to explain. */
export function WhyDue({ sla }: { readonly sla: SlaStatus }) {
  const { t, say } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  if (sla.explanation.length === 0 && sla.elapsedDueAt === null) return null
  return (
    <div>
      <button
        type="button"
        className="button why"
        data-kind="quiet"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" /> {t('sla.why')}
      </button>
      <div id={id} hidden={!open} className="stage-why">
        <ol>
          {sla.explanation.map((line, index) => (
            <li key={index}>{say(line)}</li>
          ))}
        </ol>
        {sla.elapsedDueAt === null || sla.elapsedHours === null ? null : (
          <p className="soft">{t('sla.elapsed', { n: sla.elapsedHours, at: { at: sla.elapsedDueAt } })}</p>
        )}
        <PassedOverList items={sla.passedOver} />
      </div>
    </div>
  )
}
