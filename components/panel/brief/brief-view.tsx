// The region "Before the call": the brief in a few lines, the lists behind it on demand, and copying it in either language.

import { useId, useMemo, useRef, useState } from 'react'
import type { Assessment } from '@/lib/domain/assessment'
import { withCallTime } from '@/lib/domain/brief/call-time'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Instant } from '@/lib/domain/fact'
import { ownPost } from '@/lib/domain/fields/post-text'
import type { Judgement } from '@/lib/domain/judgement'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { contactName } from '@/lib/domain/person-name'
import { LANGUAGES, type Language } from '@/lib/domain/settings'
import { loadWords } from '@/lib/i18n/load-words'
import { Icon } from '../../ui/icons'
import { useWords } from '../../ui/language'
import { UserText } from '../../ui/user-text'
import { BriefDetails } from './brief-details'
import { briefText, lineText, PART_SHOWN } from './brief-text'
import { CopyByHand } from './copy-by-hand'
import { type Above, linesBelow } from './lines-below'

interface Props {
  readonly snapshot: LeadSnapshot
  readonly assessment: Assessment
  readonly judgement: Judgement
  readonly definition: Definition
  readonly now: Instant
  readonly above: Above
  readonly copy: (text: string) => Promise<void>
}

type Copying = { readonly state: 'idle' | 'done' } | { readonly state: 'refused'; readonly text: string }

/** What a rep reads in the minute before the first call. */
export function BriefView({ snapshot, assessment, judgement, definition, now, above, copy }: Props) {
  const words = useWords()
  const { t, language } = words
  const titleId = useId()
  const minute = Math.floor(now / 60_000) * 60_000
  const lines = useMemo(
    () => withCallTime(judgement.brief, definition.sla, minute, assessment),
    [judgement, definition, minute, assessment],
  )
  const other = LANGUAGES.find((one) => one !== language) ?? language
  const [copying, setCopying] = useState<Copying>({ state: 'idle' })
  const round = useRef(0)

  async function copyBrief(wanted: Language) {
    const mine = ++round.current
    const into = wanted === language ? words : await loadWords('panel', wanted)
    const name = contactName(snapshot.contact) ?? into.t('lead.unnamed')
    const post = ownPost(snapshot.contact)
    const title = post === null ? '' : ` (${post})`
    const text = briefText(`${name}${title}: ${into.t(`verdict.${assessment.verdict}`)}`, lines, into)
    const done = await copy(text).then(
      () => true,
      () => false,
    )
    if (mine === round.current) setCopying(done ? { state: 'done' } : { state: 'refused', text })
  }

  return (
    <section className="block brief" aria-labelledby={titleId}>
      <div className="brief-head">
        <h3 id={titleId}>{t('brief.title')}</h3>
        <span className="brief-copied" role="status">
          {copying.state === 'done' ? t('brief.copied') : ''}
        </span>
        <button type="button" className="button" onClick={() => void copyBrief(language)}>
          <Icon name="copy" /> {t('brief.copy')}
        </button>
        <button type="button" className="button" data-kind="quiet" onClick={() => void copyBrief(other)}>
          {t('brief.copyOther')}
        </button>
      </div>
      {copying.state === 'refused' ? <CopyByHand text={copying.text} /> : null}
      <dl className="brief-sections">
        {linesBelow(lines, above).map((line) => (
          <div key={line.id}>
            <dt>{t(`brief.${line.id}`)}</dt>
            <dd>
              <UserText text={lineText(line, words)} max={PART_SHOWN * 3} />
            </dd>
          </div>
        ))}
      </dl>
      <BriefDetails snapshot={snapshot} questions={judgement.questions} />
    </section>
  )
}
