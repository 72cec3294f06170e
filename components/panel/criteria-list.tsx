// The criteria of the definition: those that are not met with what they rest on, the met ones folded to one line.
import { useId, useState } from 'react'
import { useStore } from 'zustand'
import type { CriterionResult, Evidence } from '@/lib/domain/assessment'
import { sentenceId } from '@/lib/domain/sentence-id'
import type { LeadOnScreen } from '../decision/decision-context'
import { MissedSign } from '../decision/missed-sign'
import { SignAnswer } from '../decision/sign-answer'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { EvidenceList } from './evidence-list'
import { criterionTitle } from './names'
import { quotesOnce, type ShownAt } from './quotes-once'
import { OUTCOME_TONES } from './tones'

interface Props {
  readonly criteria: readonly CriterionResult[]
  /** Where a person can say what is a signal. */
  readonly lead: LeadOnScreen
  /** The evidence that the block on top quotes already. */
  readonly above: Evidence | null
}

/** The list "Handoff criteria". */
export function CriteriaList({ criteria, lead, above }: Props) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const titleId = useId()
  const shownAt = quotesOnce(criteria, above)
  const answers = useStore(lead.store.decisions.state, ({ reviews }) => reviews)
  // What was answered just now stays in sight, with the way back, although the answer is what meets the criterion.
  const folds = ({ outcome, evidence }: CriterionResult) =>
    outcome === 'pass' && !evidence.some(({ quote }) => answers[sentenceId(quote)] !== undefined)
  const met = criteria.filter(folds)
  const open = criteria.filter((one) => !folds(one))
  const item = (criterion: CriterionResult) => (
    <Criterion key={criterion.id} criterion={criterion} lead={lead} shownAt={shownAt} />
  )
  return (
    <section className="block">
      <h3 id={titleId}>{t('criteria.title')}</h3>
      <ul aria-labelledby={titleId} className="criteria">
        {open.map(item)}
        {met.length === 0 ? null : (
          <li>
            <button
              type="button"
              className="button why"
              data-kind="quiet"
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              <Icon name="chevron" /> {t('criteria.met', { n: met.length })}
            </button>
          </li>
        )}
        {all ? met.map(item) : null}
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
  shownAt,
}: {
  readonly criterion: CriterionResult
  readonly lead: LeadOnScreen
  readonly shownAt: (evidence: Evidence) => ShownAt
}) {
  const words = useWords()
  const { t, say } = words
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
        {waiting ? t('brief.waiting') : <span className="user-text">{say(reason)}</span>}
        {outcome === 'unknown' && reason.key !== 'decision_role.cut' ? <Cut blockedBy={blockedBy} /> : null}
      </p>
      {evidence.length === 0 ? null : (
        <EvidenceList
          evidence={evidence}
          label={t('evidence.list', { criterion: title })}
          shownAt={shownAt}
          under={(item) => <SignAnswer lead={lead} item={item} />}
        />
      )}
      {id === 'evaluation_signal' ? <MissedSign lead={lead} evidence={evidence} /> : null}
    </li>
  )
}
