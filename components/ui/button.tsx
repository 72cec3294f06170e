// A button as every page has it.
import type { ComponentProps } from 'react'

interface Props extends Omit<ComponentProps<'button'>, 'type'> {
  /** Absent: an ordinary button. */
  readonly kind?: 'primary' | 'quiet' | 'icon' | undefined
}

/** Never submits a form; takes everything else that a `<button>` takes. */
export function Button({ kind, className, ...rest }: Props) {
  const classes = className === undefined ? 'button' : `button ${className}`
  return <button type="button" className={classes} data-kind={kind} {...rest} />
}
