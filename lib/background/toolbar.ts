// The toolbar button's number, and notifications where the person allowed them.
import { browser } from 'wxt/browser'
import { displayText } from '@/lib/domain/display-text'
import type { Instant } from '@/lib/domain/fact'
import type { QueueEntry } from '@/lib/domain/queue/queue'
import type { Language } from '@/lib/domain/settings'
import { stageAt, stageSentence } from '@/lib/domain/stage'
import { backgroundWords } from '@/lib/i18n/background-words'

/** The alarm that looks at the queue. */
export const QUEUE_ALARM = 'queue'
export const QUEUE_MINUTES = 5

/** AA on the browsers' own text colour: white. */
const BADGE = '#a8231c'

/** The number of leads at risk or overdue; 0: no badge. */
export function showBadge(urgent: number): void {
  void browser.action.setBadgeBackgroundColor({ color: BADGE })
  void browser.action.setBadgeText({ text: urgent === 0 ? '' : urgent > 99 ? '99+' : String(urgent) })
}

/**
 * Shows one notification for a lead; nothing without the optional permission. Others may see it, on a lock screen or a
 * shared one: it says the lead's name only where `withName`, and else its clock at `now` (HubSpot's time) alone.
 */
export async function notify(
  { ref, name, slaState, dueAt, hours }: QueueEntry,
  language: Language,
  withName: boolean,
  now: Instant,
): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  const { t, say } = backgroundWords(language)
  const stage = slaState === 'breached' ? 'overdue' : 'at_risk'
  await browser.notifications.create(`lead ${ref.portalId}/${ref.contactId}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: say(stageSentence(stageAt({ name: stage, steps: null, dueAt, hours }, now))),
    message: withName ? displayText(name ?? t('lead.unnamed'), 80) : t('remind.unnamed'),
    ...(dueAt === null ? {} : { contextMessage: t('sla.due', { at: { at: dueAt } }) }),
  })
}
