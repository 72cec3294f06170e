// Whose name a decision carries, chosen where the decision is made.
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { ownerChoices } from '../ui/owner-choices'
import { Select } from '../ui/select'
import type { DecisionContext, LeadOnScreen } from './decision-context'
import { OwnersProblem } from './owners-problem'

interface Props {
  readonly context: DecisionContext
  readonly lead: LeadOnScreen
}

/** A list of names while nobody is chosen; then, for as long as the page is open, whose name it is. Absent where it was known before. */
export function WhoAmI({ context, lead: { panel, store } }: Props) {
  const { t } = useWords()
  const id = useId()
  const [chosenHere, setChosenHere] = useState(false)
  const [failed, setFailed] = useState(false)
  const told = useRef<HTMLParagraphElement>(null)
  const { connection } = context.state
  const ownerId = panel.settings?.settings.ownerId
  const known = ownerId != null
  useEffect(() => {
    // The list that was used is gone.
    if (known && chosenHere && document.activeElement === document.body) told.current?.focus()
  }, [known, chosenHere])
  if (panel.settings === null || (known && !chosenHere)) return null
  const people = ownerChoices(connection?.owners ?? [], null)
  // The salesperson's list, a few lines above, tells what is wrong with it.
  const listed = context.allowed.handOff && context.allowed.override === null
  if (known) {
    const name = people.find(({ value }) => value === ownerId)?.name ?? ownerId
    return (
      <p ref={told} role="status" tabIndex={-1} className="hint">
        {t('decide.who.chosen', { owner: name })}
      </p>
    )
  }
  const choose = (value: string) => {
    setFailed(false)
    setChosenHere(true)
    store.gateway.send('settings.write', { ownerId: value }).catch(() => {
      setChosenHere(false)
      setFailed(true)
    })
  }
  if (people.length === 0)
    return (
      <div className="hint">
        {t('decide.who.none')} {listed ? null : <OwnersProblem context={context} />}
      </div>
    )
  return (
    <div className="who">
      <label htmlFor={id}>{t('decide.who')}</label>
      <Select
        id={id}
        aria-describedby={`${id}-hint`}
        value=""
        disabled={panel.settings.managed.includes('ownerId')}
        choices={[{ value: '', label: t('handOff.choose') }, ...people]}
        onChange={(value) => value !== '' && choose(value)}
      />
      <p id={`${id}-hint`} className="hint">
        {t('decide.who.hint')}
      </p>
      {failed ? (
        <p role="alert" className="hint">
          {t('decide.who.failed')}{' '}
          <Button kind="quiet" onClick={context.openOptions}>
            {t('action.options')}
          </Button>
        </p>
      ) : null}
    </div>
  )
}
