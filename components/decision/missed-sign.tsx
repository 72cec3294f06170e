// "You missed this": lets a person call a sentence a signal that the readers missed. First the activity, then the sentence.
import { useEffect, useId, useMemo, useState } from 'react'
import type { Evidence } from '@/lib/domain/assessment'
import { displayText } from '@/lib/domain/display-text'
import type { LeadText } from '@/lib/domain/reading/texts'
import type { SentenceToChoose } from '@/lib/domain/sentences-to-choose'
import { jstDate } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import { Button } from '../ui/button'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { Select } from '../ui/select'
import { UserText } from '../ui/user-text'
import { answerOnItsWay, answerSign } from './answer-sign'
import { type DecisionContext, type LeadOnScreen, type Press, useDecisionContext } from './decision-context'

/** Nobody looks through more in a list, and older ones hardly count any more. */
const MOST_ACTIVITIES = 200

interface Props {
  readonly lead: LeadOnScreen
  /** What the criterion already shows: its sentences are not offered. */
  readonly evidence: readonly Evidence[]
}

/** The readers know where sentences end; the panel loads them when they are needed. */
type Splitter = typeof import('@/lib/domain/sentences-to-choose')

/** A quiet button, and what it opens. Absent where nothing can be decided or nothing was written. */
export function MissedSign({ lead, evidence }: Props) {
  const { t } = useWords()
  const context = useDecisionContext(lead)
  const [open, setOpen] = useState(false)
  const id = useId()
  if (context === null || !context.judgement.hasTexts) return null
  return (
    // On a line of its own, because what comes before it also ends with a button.
    <div>
      <Button
        className="why"
        kind="quiet"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" /> {t('sign.missed')}
      </Button>
      <div id={id} hidden={!open}>
        {open ? <Opened context={context} evidence={evidence} onChosen={() => setOpen(false)} /> : null}
      </div>
    </div>
  )
}

interface OpenedProps {
  readonly context: DecisionContext
  readonly evidence: readonly Evidence[]
  readonly onChosen: () => void
}

function Opened(props: OpenedProps) {
  const { t } = useWords()
  const [splitter, setSplitter] = useState<Splitter | 'missing' | null>(null)
  useEffect(() => {
    import('@/lib/domain/sentences-to-choose').then(setSplitter, () => setSplitter('missing'))
  }, [])
  if (splitter === null) return <p role="status">{t('brief.waiting')}</p>
  if (splitter === 'missing') return <p role="alert">{t('problem.crashed.body')}</p>
  return <Chooser {...props} splitter={splitter} />
}

function Chooser({ context, evidence, onChosen, splitter }: OpenedProps & { readonly splitter: Splitter }) {
  const words = useWords()
  const { t } = words
  const id = useId()
  const [at, setAt] = useState(0)
  const [chosen, setChosen] = useState<SentenceToChoose | null>(null)
  const activities = useMemo(
    () => splitter.activitiesToChoose(context.snapshot),
    [splitter, context.snapshot],
  )
  const activity = activities[at] ?? activities[0]
  const sentences = useMemo(
    () => (activity === undefined ? [] : splitter.sentencesToChoose(activity, evidence)),
    [splitter, activity, evidence],
  )
  const free = sentences.filter(({ said }) => answerOnItsWay(context, said) === null)
  // The lead may have been read again since, without that sentence.
  const picked = free.find((one) => one.id === chosen?.id) ?? null
  const take = (press: Press) => {
    if (picked === null) return
    answerSign(context, picked.said, true, press)
    onChosen()
  }
  return (
    <div className="missed-sign">
      <div className="field">
        <label htmlFor={id}>{t('sign.missed.activity')}</label>
        <Select
          id={id}
          value={at}
          choices={activities
            .slice(0, MOST_ACTIVITIES)
            .map((one, value) => ({ value, label: activityText(one, words) }))}
          onChange={(value) => {
            setAt(value)
            setChosen(null)
          }}
        />
        {activities.length > MOST_ACTIVITIES ? (
          <p className="hint">{t('sign.missed.cut', { n: MOST_ACTIVITIES, of: activities.length })}</p>
        ) : null}
      </div>
      {free.length === 0 ? (
        <p className="soft">{t('sign.missed.none')}</p>
      ) : (
        <fieldset className="missed-sentences">
          <legend>{t('sign.missed.sentence')}</legend>
          {free.map((one) => (
            <label key={one.id}>
              <input
                type="radio"
                name={`${id}-sentence`}
                checked={picked?.id === one.id}
                onChange={() => setChosen(one)}
              />
              <span>
                <UserText text={one.said} max={240} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <Button disabled={picked === null || context.state.sending} onClick={take}>
        {t('sign.yes')}
      </Button>
    </div>
  )
}

/** "E-mail · 7 May 2026 · Thank you for…" */
function activityText({ source, at, text }: LeadText, { t, language }: Translator): string {
  const day = at === null ? [] : [jstDate(at, language)]
  const begin = displayText(text.slice(0, 400).replace(/\s+/g, ' ').trim(), 50)
  return [t(`source.${source}`), ...day, begin].join(' · ')
}
