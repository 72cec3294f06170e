// Who takes a handed-off lead: always a named person.
import { useId, useState } from 'react'
import { useWords } from '../ui/language'
import { ownerChoices } from '../ui/owner-choices'
import { Select } from '../ui/select'
import { UserText } from '../ui/user-text'
import type { DecisionContext } from './decision-context'
import { OwnersProblem } from './owners-problem'

export interface Salesperson {
  /** Owner id; null: nobody yet. */
  readonly id: string | null
  readonly choose: (id: string | null) => void
}

/** The contact's owner until somebody else is chosen. */
export function useSalesperson({ snapshot }: DecisionContext): Salesperson {
  const [chosen, choose] = useState<string | null>(null)
  return { id: chosen ?? snapshot.contact.ownerId, choose }
}

/** The list, and what choosing changes on the contact. */
export function SalespersonField(props: {
  readonly context: DecisionContext
  readonly salesperson: Salesperson
}) {
  const { t } = useWords()
  const id = useId()
  const { context, salesperson } = props
  const { ownerId, ownerName } = context.snapshot.contact
  const people = ownerChoices(
    context.state.connection?.owners ?? [],
    ownerId === null ? null : { id: ownerId, name: ownerName },
  )
  const chosen = people.find(({ value }) => value === salesperson.id)
  return (
    <div className="field">
      <label htmlFor={id}>{t('handOff.salesperson')}</label>
      <Select
        id={id}
        aria-describedby={`${id}-hint`}
        value={chosen?.value ?? ''}
        choices={ownerId === null ? [{ value: '', label: t('handOff.choose') }, ...people] : people}
        onChange={(value) => salesperson.choose(value === '' ? null : value)}
      />
      <div id={`${id}-hint`} className="hint">
        <p>
          {chosen === undefined ? (
            t('handOff.nobody')
          ) : chosen.value === ownerId ? (
            t('handOff.stays')
          ) : (
            <UserText text={t('handOff.becomes', { owner: chosen.name })} max={200} />
          )}
        </p>
        <OwnersProblem context={context} />
      </div>
    </div>
  )
}
