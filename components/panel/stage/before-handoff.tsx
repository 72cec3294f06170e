// Before the handoff: what makes the lead ready and who decides, or what is missing, or what the writer wants instead.
import type { Assessment, CriterionResult, Verdict } from '@/lib/domain/assessment'
import { bestSign } from '@/lib/domain/best-sign'
import { displayText } from '@/lib/domain/display-text'
import { senderLine } from '@/lib/domain/other-sender'
import { dueFor } from '@/lib/domain/sla/due'
import { originOf, policyFor } from '@/lib/domain/sla/policy'
import { jstDate } from '@/lib/i18n/jst'
import { useWords } from '../../ui/language'
import { UserText } from '../../ui/user-text'
import { criterionTitle } from '../names'
import { ScoreWarning } from '../score'
import type { StageProps } from './props'

/** The lines under a verdict. */
export function BeforeHandoff({ verdict, ...lead }: StageProps & { readonly verdict: Verdict }) {
  const { criteria, score } = lead.assessment
  return (
    <>
      <SenderLine criteria={criteria} />
      {verdict === 'not_japan' ? <Reason of="japan_presence" criteria={criteria} /> : <Progress {...lead} />}
      {verdict === 'ready' ? <WhyReady {...lead} /> : <WhatLacks criteria={criteria} verdict={verdict} />}
      <ScoreWarning score={score} />
    </>
  )
}

const isCounted = ({ required, outcome }: CriterionResult) => required && outcome !== 'not_applicable'

/** "3 of 5 required criteria met", with a dot for each that is drawn for the eye alone. */
function Progress({ assessment: { criteria } }: Pick<StageProps, 'assessment'>) {
  const { t } = useWords()
  const counted = criteria.filter(isCounted)
  const met = counted.filter(({ outcome }) => outcome === 'pass').length
  return (
    <p className="stage-progress">
      {t('verdict.met', { met, all: counted.length })}{' '}
      <span aria-hidden="true" className="stage-dots">
        {'●'.repeat(met)}
        {'○'.repeat(counted.length - met)}
      </span>
    </p>
  )
}

function Reason({ of, criteria }: { readonly of: string; readonly criteria: readonly CriterionResult[] }) {
  const { say } = useWords()
  const found = criteria.find(({ id }) => id === of)
  return found === undefined ? null : <p className="user-text">{say(found.reason)}</p>
}

/** The strongest sign in their words, who decides, and when first contact would be due. */
function WhyReady({ snapshot, assessment: { criteria }, definition, now }: StageProps) {
  const { t, say, language } = useWords()
  const best = bestSign(criteria)
  const { dueAt } = dueFor(now, policyFor(definition, originOf(snapshot)).policy)
  return (
    <>
      {best === null ? null : (
        <div className="stage-quote">
          <q>
            <UserText text={best.quote} max={120} />
          </q>
          <p className="quote-about">
            {[
              say(best.label),
              best.field === undefined ? t(`source.${best.source}`) : displayText(best.field, 60),
              ...(best.at === null ? [] : [jstDate(best.at, language)]),
            ].join(' · ')}
          </p>
        </div>
      )}
      <Reason of="decision_role" criteria={criteria} />
      <p className="soft">{t('stage.dueIf', { at: { at: dueAt } })}</p>
    </>
  )
}

/** The names of what is missing and of what is not known. */
function WhatLacks({ criteria, verdict }: Pick<Assessment, 'criteria'> & { readonly verdict: Verdict }) {
  const words = useWords()
  const { t, list } = words
  if (verdict === 'not_japan') return null
  const named = (outcome: CriterionResult['outcome']) =>
    criteria
      .filter((one) => isCounted(one) && one.outcome === outcome)
      .map(({ id }) => criterionTitle(id, words))
  const [missing, unknown] = [named('fail'), named('unknown')]
  return (
    <>
      {missing.length === 0 ? null : <p>{t('stage.missing', { what: list(missing) })}</p>}
      {unknown.length === 0 ? null : <p>{t('stage.unknown', { what: list(unknown) })}</p>}
    </>
  )
}

/** What the newest text is where it is no buyer's, and what follows from that. A sign that counts says enough by itself. */
function SenderLine({ criteria }: Pick<Assessment, 'criteria'>) {
  const { say } = useWords()
  const signal = criteria.find(({ id }) => id === 'evaluation_signal')
  const line = signal === undefined || signal.outcome === 'pass' ? null : senderLine(signal)
  return line === null ? null : (
    <p>
      <strong className="user-text">{say(line)}</strong>
    </p>
  )
}
