// The criteria of the definition, each with its outcome, the reason and what it rests on.
import { useId } from 'react'
import type { CriterionResult } from '@/lib/domain/assessment'
import type { LeadOnScreen } from '../decision/decision-context'
import { MissedSign } from '../decision/missed-sign'
import { SignAnswer } from '../decision/sign-answer'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { EvidenceList } from './evidence-list'
import { criterionTitle } from './names'
import { OUTCOME_TONES } from './tones'
import { Reason } from './verdict'

/** The list "Handoff criteria". `lead`: where a person can say what is a signal. */
export function CriteriaList({
  criteria,
  lead,
}: {
  readonly criteria: readonly CriterionResult[]
  readonly lead: LeadOnScreen
}) {
  const { t } = useWords()
  const titleId = useId()
  return (
    <section className="block">
      <h3 id={titleId}>{t('criteria.title')}</h3>
      <ul aria-labelledby={titleId} className="criteria">
        {criteria.map((criterion) => (
          <Criterion key={criterion.id} criterion={criterion} lead={lead} />
        ))}
      </ul>
    </section>
  )
}

/** How much of a cut list was read: "none" is said only of a whole one. */
function Cut({ blockedBy }: Pick<CriterionResult, 'blockedBy'>) {
  const { t } = useWords()
  const cut = blockedBy.find(({ reason }) => reason === 'cut')
  if (cut === undefined) return null
  return ` ${cut.seen === undefined ? t('criteria.cut.uncounted') : t('criteria.cut', { ...cut.seen })}`
}

function Criterion({
  criterion,
  lead,
}: {
  readonly criterion: CriterionResult
  readonly lead: LeadOnScreen
}) {
  const words = useWords()
  const { t } = words
  const { id, outcome, required, evidence, reason, blockedBy } = criterion
  const waiting = outcome === 'unknown' && blockedBy.some((why) => why.reason === 'loading')
  const title = criterionTitle(id, words)
  return (
    <li className="criterion" data-tone={waiting ? 'calm' : OUTCOME_TONES[outcome]}>
      <div className="criterion-head">
        <h4>
          {title}
          {required ? null : <span className="soft"> · {t('criteria.optional')}</span>}
        </h4>
        <span className="outcome">
          <Icon name={waiting ? 'clock' : outcome} />{' '}
          {waiting ? t('panel.checking') : t(`outcome.${outcome}`)}
        </span>
      </div>
      <p>
        {waiting ? t('brief.waiting') : <Reason message={reason} />}
        {outcome === 'unknown' && reason.key !== 'decision_role.cut' ? <Cut blockedBy={blockedBy} /> : null}
      </p>
      {evidence.length === 0 ? null : (
        <EvidenceList
          evidence={evidence}
          label={t('evidence.list', { criterion: title })}
          under={(item) => <SignAnswer lead={lead} item={item} />}
        />
      )}
      {id === 'evaluation_signal' ? <MissedSign lead={lead} evidence={evidence} /> : null}
    </li>
  )
}
