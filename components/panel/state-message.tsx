// The shape of every state that shows no lead: a heading, a sentence, perhaps a button.
import type { ReactNode } from 'react'
import { useWords } from '../ui/language'

interface Props {
  readonly title: string
  /** It needs somebody's action: announced at once. */
  readonly alert?: boolean
  readonly children: ReactNode
}

/** Centred, calm, with the product's name as the page's h1. */
export function StateMessage({ title, alert = false, children }: Props) {
  const { t } = useWords()
  return (
    <div className="state-message">
      <h1 className="visually-hidden">{t('panel.title')}</h1>
      <div {...(alert ? { role: 'alert' } : {})}>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  )
}
