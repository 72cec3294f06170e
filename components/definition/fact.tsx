// One fact of a list: what it is, and its value.
import type { ReactNode } from 'react'
import type { UiKey } from '@/lib/i18n/translate'
import { useWords } from '../ui/language'

/** Belongs into `<dl className="facts">`. */
export function Fact({ label, children }: { readonly label: UiKey; readonly children: ReactNode }) {
  const { t } = useWords()
  return (
    <div className="fact">
      <dt>{t(label)}</dt>
      <dd className="user-text">{children}</dd>
    </div>
  )
}
