// The options page: connection, definition, portal set-up, privacy.
import type { OptionsGateway } from './options-gateway'

/** The whole page. */
export function OptionsApp({ gateway }: { readonly gateway: OptionsGateway }) {
  return <main data-gateway={typeof gateway} />
}
