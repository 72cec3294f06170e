// The way from "something went wrong" to what went wrong.
import type { Send } from '@/lib/messaging/protocol'
import { useWords } from './language'

/** Opens the options where the failures are listed. */
export function DiagnosticsButton({ send }: { readonly send: Send }) {
  const { t } = useWords()
  return (
    <button type="button" className="button" onClick={() => void send('diagnostics.open')}>
      {t('action.diagnostics')}
    </button>
  )
}
