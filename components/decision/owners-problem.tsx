// Why a list of HubSpot's owners is empty or not whole, and what helps.
import { SCOPE_OF } from '@/lib/domain/scopes'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import type { DecisionContext } from './decision-context'

/** Nothing while the list is being read, or when it is whole. */
export function OwnersProblem({ context }: { readonly context: DecisionContext }) {
  const { t } = useWords()
  const { connection, connectionFailed } = context.state
  if (connectionFailed)
    return (
      <>
        {t('handOff.notRead')}{' '}
        <Button kind="quiet" onClick={() => context.decisions.reconnect()}>
          {t('row.refused.again')}
        </Button>
      </>
    )
  if (connection === null) return null
  const { owners, cut, features } = connection
  if (owners.length === 0) {
    const scope = features.find(({ feature }) => feature === 'owners')?.scope ?? SCOPE_OF.owners
    return (
      <>
        {t('handOff.noList', { scope })}{' '}
        <Button kind="quiet" onClick={context.openOptions}>
          {t('action.options')}
        </Button>
      </>
    )
  }
  return cut.includes('owners') ? t('handOff.cut', { n: owners.length }) : null
}
