// The section "Definition": what a lead is judged by, in words.
import type { ConnectionView } from '@/lib/messaging/protocol'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import type { DefinitionGateway } from './definition-gateway'
import { DefinitionSummary } from './definition-summary'

interface Props {
  readonly gateway: DefinitionGateway
  readonly view: DefinitionView
  readonly connection: ConnectionView | null
}

/** Reading first; editing on request. */
export function DefinitionSection({ view }: Props) {
  return <DefinitionSummary definition={view.inForce.definition} />
}
