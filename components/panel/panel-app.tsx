// The panel: which of its states is shown.
import type { PanelStore } from '@/components/stores/panel-store'

export { createPanelStore } from '@/components/stores/panel-store'

/** The whole panel for one store. */
export function PanelApp({ store }: { readonly store: PanelStore }) {
  return <main data-store={typeof store} />
}
