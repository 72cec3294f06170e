// The region "Before the call", and copying it.
import { useId, useMemo, useRef, useState } from 'react'
import { Icon } from '../../ui/icons'
import { useWords } from '../../ui/language'
import { UserText } from '../../ui/user-text'
import { contactName } from '../names'
import { writeBrief } from './brief'
import type { BriefInput } from './brief-parts'
import { briefText, LINE_SHOWN } from './brief-text'

interface Props extends BriefInput {
  readonly copy: (text: string) => Promise<void>
}

type Copying = { readonly state: 'idle' | 'done' } | { readonly state: 'refused'; readonly text: string }

/** What a rep reads in the minute before the first call. */
export function BriefView({ copy, ...input }: Props) {
  const words = useWords()
  const { t } = words
  const titleId = useId()
  const { snapshot, assessment, definition, now } = input
  const minute = Math.floor(now / 60_000) * 60_000
  const sections = useMemo(
    () => writeBrief({ snapshot, assessment, definition, now: minute }, words),
    [snapshot, assessment, definition, minute, words],
  )
  const [copying, setCopying] = useState<Copying>({ state: 'idle' })
  const round = useRef(0)

  async function copyBrief() {
    const mine = ++round.current
    const name = contactName(snapshot.contact) ?? t('lead.unnamed')
    const text = briefText(`${name}: ${t(`verdict.${assessment.verdict}`)}`, sections, words)
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
        <button type="button" className="button" onClick={() => void copyBrief()}>
          <Icon name="copy" /> {t('brief.copy')}
        </button>
      </div>
      {copying.state === 'refused' ? <CopyByHand text={copying.text} /> : null}
      <dl className="brief-sections">
        {sections.map(({ id, lines }) => (
          <div key={id}>
            <dt>{t(`brief.${id}`)}</dt>
            {lines.map((line, index) => (
              <dd key={index}>
                <UserText text={line.text} max={LINE_SHOWN} />
                {line.about ? (
                  <span className="about">
                    <UserText text={line.about} max={LINE_SHOWN} />
                  </span>
                ) : null}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

function CopyByHand({ text }: { readonly text: string }) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="field">
      <p id={id} role="alert">
        {t('brief.copyFailed')}
      </p>
      <textarea
        className="input"
        readOnly
        rows={6}
        value={text}
        aria-label={t('brief.text')}
        aria-describedby={id}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  )
}
