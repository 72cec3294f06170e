// On request: by which definition and which rules the lead is judged here; and that its handoff was judged by other rules, where it was.
import { useId, useState } from 'react'
import type { Assessment } from '@/lib/domain/assessment'
import { displayText } from '@/lib/domain/display-text'
import type { Fact } from '@/lib/domain/fact'
import type { Handoff } from '@/lib/domain/lead-snapshot'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'

interface Props {
  readonly assessment: Pick<Assessment, 'definitionVersion' | 'rulesVersion' | 'handoffStatus'>
  readonly handoff: Fact<Handoff>
}

/** A button and what it opens: two people who see different verdicts compare it. */
export function JudgedBy({ assessment, handoff }: Props) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  const { definitionVersion, rulesVersion, handoffStatus } = assessment
  const recorded = handoff.state === 'known' ? (handoff.value.recordedRules ?? null) : null
  const others = handoffStatus !== null && recorded !== null && recorded.version !== rulesVersion
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
        <Icon name="chevron" /> {t('judged.title')}
      </button>
      <div id={id} hidden={!open} className="hint">
        <p>{t('judged.by', { version: displayText(definitionVersion, 40), rules: rulesVersion })}</p>
        {others ? (
          <p>
            {recorded.version === null
              ? t('judged.then_first')
              : t('judged.then', { rules: displayText(recorded.version, 40) })}
          </p>
        ) : null}
      </div>
    </div>
  )
}
