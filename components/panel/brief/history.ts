// The brief's lines on what happened so far, newest first.
import { type Instant, valueOr } from '@/lib/domain/fact'
import { excerpt } from '@/lib/domain/japan/fold'
import { ENGAGEMENT_KINDS, type Engagement } from '@/lib/domain/lead-snapshot'
import { jstDate } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import type { BriefInput, DetailLine } from './brief-parts'
import { unreadLine } from './unread'

const SHOWN = 6
const TEXT_SHOWN = 90

interface Entry {
  readonly at: Instant | null
  readonly text: string
  readonly about: readonly string[]
}

function firstWords(text: string | null): string {
  const line =
    (text ?? '')
      .slice(0, 2_000)
      .trim()
      .split(/[\r\n]+/)[0] ?? ''
  return excerpt(line, 0, 0, TEXT_SHOWN)
}

function ofEngagement(item: Engagement, { t }: Translator): Entry {
  const about: string[] = [t(`source.${item.kind}`)]
  if (item.direction === 'inbound') about.push(t('brief.in'))
  if (item.direction === 'outbound') about.push(t('brief.out'))
  const text = item.subject?.trim() ? firstWords(item.subject) : firstWords(item.text)
  return { at: item.at ?? item.startsAt ?? item.loggedAt, text: text || t(`source.${item.kind}`), about }
}

/** Engagements, forms and events in one line of time, and what could not be read. */
export function historyLines({ snapshot }: BriefInput, words: Translator): DetailLine[] {
  const { t, language } = words
  const entries: Entry[] = []
  let omitted = 0
  let atLeast = false
  const unread: DetailLine[] = []
  for (const kind of ENGAGEMENT_KINDS) {
    const fact = snapshot.engagements[kind]
    const line = unreadLine(fact, words)
    if (line !== null) unread.push({ ...line, about: t(`part.${kind}`) })
    const list = valueOr(fact, { items: [], omitted: 0 })
    omitted += list.omitted
    if (list.uncounted === true) atLeast = true
    for (const item of list.items) entries.push(ofEngagement(item, words))
  }
  for (const form of valueOr(snapshot.formSubmissions, [])) {
    const text = form.formName ?? t('brief.form.unnamed', { id: form.formId })
    entries.push({ at: form.at, text, about: [t('source.form')] })
  }
  for (const event of valueOr(snapshot.eventParticipations, [])) {
    entries.push({
      at: event.at,
      text: event.eventName,
      about: [t('source.event'), t(`brief.event.${event.state}`)],
    })
  }
  entries.sort((a, b) => (b.at ?? Number.NEGATIVE_INFINITY) - (a.at ?? Number.NEGATIVE_INFINITY) || 0)
  const lines: DetailLine[] = entries.slice(0, SHOWN).map(({ at, text, about }) => ({
    text,
    about: [...(at === null ? [] : [jstDate(at, language)]), ...about].join(' · '),
  }))
  const more = entries.length - lines.length + omitted
  if (more > 0)
    lines.push({ text: t(atLeast ? 'brief.history.more_at_least' : 'brief.history.more', { n: more }) })
  if (lines.length === 0 && unread.length === 0) lines.push({ text: t('brief.history.none') })
  return [...lines, ...unread]
}
