// A button that makes a choice about the lead on screen.
import type { ComponentProps } from 'react'
import type { Choice, ChoiceKind } from '@/lib/domain/decision/decision'
import { Button } from '../ui/button'
import type { DecisionContext } from './decision-context'

interface Props extends Omit<ComponentProps<typeof Button>, 'onClick'> {
  readonly context: DecisionContext
  readonly choice: Choice<ChoiceKind>
}

/** Off while another choice is being stored. */
export function ChoiceButton({ context, choice, disabled = false, ...rest }: Props) {
  return (
    <Button
      {...rest}
      disabled={context.state.sending || disabled}
      onClick={(press) => context.choose(choice, press)}
    />
  )
}
