// A tick box with its label.
import type { ComponentProps } from 'react'

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  readonly onChange: (checked: boolean) => void
}

/** `children` is the label. */
export function Check({ children, onChange, ...rest }: Props) {
  return (
    <label className="check">
      <input type="checkbox" {...rest} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  )
}
