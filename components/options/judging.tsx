// The two screens that edit the definition, "Definition" and "Fields", on one draft.
import { useEffect } from 'react'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import { DefinitionSection } from '../definition/definition-section'
import { useEditing } from '../definition/use-editing'
import { FieldsSection } from '../fields/fields-section'
import type { OptionsGateway } from './options-gateway'
import { Screen } from './screen'
import type { OptionsState } from './use-options'
import type { ShownScreen } from './use-screen'

interface Props extends ShownScreen {
  readonly gateway: OptionsGateway
  readonly options: OptionsState
  readonly definition: DefinitionView
  /** Whether there is a draft that is not published. */
  readonly onDraft: (hasDraft: boolean) => void
}

export function Judging({ gateway, options, definition, current, show, onDraft }: Props) {
  const { connection, settings, change } = options
  const editing = useEditing(gateway, definition)
  const hasDraft = editing.kept.draft !== null && !editing.view.managed
  useEffect(() => onDraft(hasDraft), [hasDraft, onDraft])

  function askThere(): void {
    show('definition')
    editing.ask()
  }

  return (
    <>
      <Screen shown={current === 'definition'}>
        <DefinitionSection
          send={gateway.send}
          download={gateway.download}
          editing={editing}
          connection={connection}
          settings={settings}
          onSettings={change}
        />
      </Screen>
      <Screen shown={current === 'fields'}>
        <FieldsSection send={gateway.send} editing={{ ...editing, ask: askThere }} connection={connection} />
      </Screen>
    </>
  )
}
