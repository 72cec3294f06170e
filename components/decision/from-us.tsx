// Messages since the handoff whose sender HubSpot does not tell: the person is asked, and one click records first contact.
import { useId } from 'react'
import type { UnclearTouch } from '@/lib/domain/assessment'
import { choiceOf } from '@/lib/domain/decision/decision'
import { isOpen } from '@/lib/domain/decision/row'
import { displayText } from '@/lib/domain/display-text'
import type { Translator, UiKey } from '@/lib/i18n/translate'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { type DecisionContext, type LeadOnScreen, type Press, useDecisionContext } from './decision-context'

/** More at once would bury the clock; the next ones follow as these are answered. */
const ASKED_AT_ONCE = 3

/** HubSpot's channel types as people call them. */
const CHANNELS: Readonly<Record<string, UiKey>> = {
  LINE: 'channel.line',
  WHATS_APP: 'channel.whats_app',
  SMS: 'channel.sms',
  LINKEDIN_MESSAGE: 'channel.linkedin',
  FB_MESSENGER: 'channel.messenger',
  LIVE_CHAT: 'channel.chat',
  PHYSICAL_MAIL: 'channel.letter',
}

/** The questions, oldest message first; absent while an answer is being written, and where nothing can be decided. */
export function FromUs({ lead }: { readonly lead: LeadOnScreen }) {
  const context = useDecisionContext(lead)
  if (context === null || isBeingWritten(context)) return null
  const { notOurs } = context.state
  const open = lead.assessment.sla.unclear.filter(({ engagementId }) => !notOurs.includes(engagementId))
  return open
    .slice(0, ASKED_AT_ONCE)
    .map((touch) => <Question key={touch.engagementId} context={context} touch={touch} />)
}

function Question({ context, touch }: { readonly context: DecisionContext; readonly touch: UnclearTouch }) {
  const words = useWords()
  const { t, part } = words
  const id = useId()
  const { engagementId, at, channel, quote } = touch
  const yes = (press: Press) =>
    context.choose(choiceOf('confirm_contact'), press, {
      firstContactAt: at,
      message: { channel, quote },
    })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser
    <div role="group" aria-labelledby={`${id} ${id}-what`} className="from-us">
      <p id={`${id}-what`} className="soft">
        {channelText(channel, words)} · {part({ at })}
      </p>
      {quote.trim() === '' ? null : (
        <q>
          <UserText text={quote} max={240} />
        </q>
      )}
      <div className="decision-row">
        <strong id={id}>{t('fromUs.question')}</strong>
        <Button disabled={context.state.sending} onClick={yes}>
          {t('fromUs.yes')}
        </Button>
        <Button kind="quiet" onClick={() => context.decisions.notOurs(engagementId)}>
          {t('fromUs.no')}
        </Button>
      </div>
    </div>
  )
}

function channelText(channel: string | null, { t }: Translator): string {
  const key = channel !== null && Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel] : undefined
  if (key !== undefined) return t(key)
  return channel === null ? t('source.communication') : displayText(channel.replaceAll('_', ' '), 40)
}

/** A message was confirmed just now, and the lead on screen does not show it yet. */
function isBeingWritten({ state: { latest }, snapshot }: DecisionContext): boolean {
  if (latest?.choice.kind !== 'confirm_contact') return false
  const known = snapshot.handoff.state === 'known' && snapshot.handoff.value.firstContactAt !== null
  return isOpen(latest) || (!known && latest.writtenAt !== null && snapshot.observedAt < latest.writtenAt)
}
