// A decision that HubSpot did not take: its words, who can mend it, and the way to go on without typing anything again.
import type { PanelStore } from '@/components/stores/panel-store'
import { isFirstContact } from '@/lib/domain/decision/decision'
import type { Refusal } from '@/lib/domain/decision/row'
import { displayText } from '@/lib/domain/display-text'
import { SCOPE_OF } from '@/lib/domain/scopes'
import type { DecisionView } from '@/lib/messaging/protocol'
import { SurvivorLink } from '../panel/survivor-link'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { ChoiceButton } from './choice-button'
import type { DecisionContext } from './decision-context'

interface Props {
  readonly context: DecisionContext
  readonly decision: DecisionView
  readonly refusal: Refusal
  readonly store: PanelStore
}

/** What an admin mends on the options page. */
const MENDED_THERE: ReadonlySet<Refusal['kind']> = new Set(['property_missing', 'scope_missing'])
/** What may work when it is tried again, after somebody has filled something in or mended it. */
const WORTH_TRYING: ReadonlySet<Refusal['kind']> = new Set([
  'property_missing',
  'scope_missing',
  'required',
  'refused',
])

/** Under the status line. */
export function Refused({ context, decision, refusal, store }: Props) {
  const words = useWords()
  const { t } = words
  const { choice, ref } = decision
  const { kind } = choice
  // What was typed came back into the field, where it may have been changed. Messages are asked about again in their own place.
  const again = WORTH_TRYING.has(refusal.kind) && !isFirstContact(kind) ? { ...choice, kind } : null
  return (
    <>
      <p>
        <UserText text={refusalText(refusal, words)} max={600} />
      </p>
      {choice.note === '' ? null : <p>{t('row.kept')}</p>}
      {refusal.kind === 'merged' ? (
        <SurvivorLink recordRef={ref} survivorId={refusal.survivorId} store={store} />
      ) : null}
      <div className="decision-row">
        {again === null ? null : (
          <ChoiceButton context={context} choice={again}>
            {t('row.refused.again')}
          </ChoiceButton>
        )}
        {MENDED_THERE.has(refusal.kind) ? (
          <Button kind="quiet" onClick={context.openOptions}>
            {t('action.options')}
          </Button>
        ) : null}
      </div>
    </>
  )
}

function refusalText(refusal: Refusal, { t }: ReturnType<typeof useWords>): string {
  switch (refusal.kind) {
    case 'scope_missing':
      return t('row.refused.scope_missing', { scope: refusal.scope ?? SCOPE_OF.decisions })
    case 'required':
      return t('row.refused.required', { words: displayText(refusal.words, 300) })
    case 'property_missing':
      return t('row.refused.property_missing', { property: refusal.property })
    case 'refused':
      return t('row.refused.words', { words: displayText(refusal.words, 300) })
    default:
      return t(`row.refused.${refusal.kind}`)
  }
}
