// The lead score: its figure for whoever looks for it, and a warning when it stands alone.
import type { ScoreFinding } from '@/lib/domain/assessment'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'

/** Over the threshold without a Japan evaluation signal: said beside the verdict, because others hand off by it. */
export function ScoreWarning({ score }: { readonly score: ScoreFinding }) {
  const { t } = useWords()
  if (!score.scoreOnly) return null
  return (
    <p className="score-only" data-tone="warn">
      <Icon name="warn" /> {t('score.only', { value: score.value ?? 0 })}
    </p>
  )
}

/** The figure beside its threshold: below the criteria, since it decides nothing. */
export function ScoreLine({ score }: { readonly score: ScoreFinding }) {
  const { t } = useWords()
  const { value, threshold, legacy, property } = score
  if (property === null) return null
  return (
    <p className="score soft">
      {value === null ? t('score.none', { threshold }) : t('score.line', { value, threshold })}
      {legacy && value !== null ? ` ${t('score.legacy')}` : ''}
    </p>
  )
}
