// By which definition and which rules the lead is judged here; and that its handoff was judged by other rules, where it was.
import type { Assessment } from '@/lib/domain/assessment'
import { displayText } from '@/lib/domain/display-text'
import type { Fact } from '@/lib/domain/fact'
import type { Handoff } from '@/lib/domain/lead-snapshot'
import { useWords } from '../ui/language'

interface Props {
  readonly assessment: Pick<Assessment, 'definitionVersion' | 'rulesVersion' | 'handoffStatus'>
  readonly handoff: Fact<Handoff>
}

/** Quiet lines below the criteria: two people who see different verdicts compare them here. */
export function JudgedBy({ assessment, handoff }: Props) {
  const { t } = useWords()
  const { definitionVersion, rulesVersion, handoffStatus } = assessment
  const recorded = handoff.state === 'known' ? (handoff.value.recordedRules ?? null) : null
  const others = handoffStatus !== null && recorded !== null && recorded.version !== rulesVersion
  return (
    <div className="hint">
      <p>{t('judged.by', { version: displayText(definitionVersion, 40), rules: rulesVersion })}</p>
      {others ? (
        <p>
          {recorded.version === null
            ? t('judged.then_first')
            : t('judged.then', { rules: displayText(recorded.version, 40) })}
        </p>
      ) : null}
    </div>
  )
}
