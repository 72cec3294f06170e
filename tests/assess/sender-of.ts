// Who a lead's person is by their newest words: a buyer, or somebody who wants something else.
import { senderName } from '@/lib/domain/criteria/signal-labels'
import type { Definition } from '@/lib/domain/definition/definition'
import { type Instant, isInstant, valueOr } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { isAutoReply, readingOf, textsOf } from '@/lib/domain/reading/texts'

interface Words {
  readonly text: string
  readonly at: Instant | null
  readonly sender: string
}

/**
 * What the sender of the newest text wants: `buyer` where it says nothing else, also without any text; `ours` where there are only texts
 * that we sent. A text of unknown time is older than any other, as is one from after `now`.
 */
export function senderOf(snapshot: LeadSnapshot, definition: Definition, now: Instant): string {
  const texts = textsOf(snapshot)
  const theirs = texts.flatMap((text): Words[] => {
    if (text.voice === 'ours') return []
    const { sender } = readingOf(text, definition)
    return [{ text: text.text, at: text.at, sender: sender === null ? 'buyer' : senderName(sender.id) }]
  })
  const [newest] = [...theirs, ...autoReplies(snapshot)].sort(
    (a, b) => ageOf(b, now) - ageOf(a, now) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  )
  if (newest !== undefined) return newest.sender
  return texts.length > 0 ? 'ours' : 'buyer'
}

/** The reading leaves these out: they are nobody's words. */
function autoReplies({ engagements }: LeadSnapshot): Words[] {
  return [engagements.email, engagements.communication].flatMap((list) =>
    valueOr(list, { items: [], omitted: 0 })
      .items.filter((one) => one.direction === 'inbound' && isAutoReply(one))
      .map(({ subject, text, at }) => ({ text: text ?? subject ?? '', at, sender: 'auto_reply' })),
  )
}

function ageOf({ at }: Words, now: Instant): number {
  return isInstant(at) && at <= now ? at : Number.MIN_SAFE_INTEGER
}
