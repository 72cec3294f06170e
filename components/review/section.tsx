// One section of the review: heading, what it says, and the place that the agenda jumps to.
import type { ReactNode } from 'react'
import type { FigureName, FigureOff } from '@/lib/domain/review/figures'
import { useWords } from '../ui/language'

interface Props {
  /** The section's address in the page. */
  readonly id: string
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
  readonly className?: string
}

/** A card with a heading that can take the focus. */
export function Section({ id, title, intro, children, className }: Props) {
  return (
    <section className={`card ${className ?? ''}`} aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {intro === undefined ? null : <p className="soft">{intro}</p>}
      {children}
    </section>
  )
}

interface PartProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of a section. */
export function Part({ title, children }: PartProps) {
  return (
    <div className="part">
      <h3>{title}</h3>
      {children}
    </div>
  )
}

interface SwitchedProps<T> {
  readonly value: T | null
  readonly figure: FigureName
  readonly off: readonly FigureOff[]
  readonly children: (value: T) => ReactNode
}

/** The figure, or why it is off. */
export function Switched<T>({ value, figure, off, children }: SwitchedProps<T>) {
  const { t } = useWords()
  if (value !== null) return children(value)
  const properties = off.filter((one) => one.figure === figure).map(({ property }) => property)
  return properties.length > 0 ? (
    <FigureOffNote properties={properties} />
  ) : (
    <p className="soft">{t('review.rate.none')}</p>
  )
}

/** Why a figure is off: the properties that the portal lacks, by its names. */
export function FigureOffNote({ properties }: { readonly properties: readonly string[] }) {
  const { t, list } = useWords()
  return (
    <p className="notice" data-tone="calm">
      {t('review.off', { list: list([...new Set(properties)]) })}
    </p>
  )
}
