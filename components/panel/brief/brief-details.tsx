// The lists behind the brief, folded until somebody asks.
import { useId, useMemo, useState } from 'react'
import { Icon } from '../../ui/icons'
import { useWords } from '../../ui/language'
import { UserText } from '../../ui/user-text'
import type { BriefInput } from './brief-parts'
import { PART_SHOWN } from './brief-text'
import { briefDetails } from './details'

/** People, history, open questions and earlier rejections in full. */
export function BriefDetails({ snapshot, questions }: BriefInput) {
  const words = useWords()
  const { t } = words
  const [open, setOpen] = useState(false)
  const id = useId()
  const sections = useMemo(
    () => (open ? briefDetails({ snapshot, questions }, words) : []),
    [open, snapshot, questions, words],
  )
  return (
    <>
      <button
        type="button"
        className="button why"
        data-kind="quiet"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" /> {t('brief.details')}
      </button>
      <dl id={id} className="brief-sections" hidden={!open}>
        {sections.map((section) => (
          <div key={section.id}>
            <dt>{t(`brief.${section.id}`)}</dt>
            {section.lines.map((line, index) => (
              <dd key={index}>
                <UserText text={line.text} max={PART_SHOWN} />
                {line.about ? (
                  <span className="about">
                    <UserText text={line.about} max={PART_SHOWN} />
                  </span>
                ) : null}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  )
}
