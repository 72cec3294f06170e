// The verdict at the handoff, as it was recorded then: a quiet line, never the headline.
import type { Fact } from '@/lib/domain/fact'
import type { Handoff } from '@/lib/domain/lead-snapshot'
import { useWords } from '../../ui/language'

/** "At handoff: ready, 5 of 5"; nothing where the record holds no judgement. */
export function AtHandoff({ handoff }: { readonly handoff: Fact<Handoff> }) {
  const { t } = useWords()
  const recorded = handoff.state === 'known' ? (handoff.value.judgedThen ?? null) : null
  if (recorded === null) return null
  const { verdict, met, all } = recorded
  return <p className="soft">{t('stage.atHandoff', { verdict: t(`verdict.${verdict}`), met, all })}</p>
}
