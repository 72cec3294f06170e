// A drop-down of choices.
import type { ComponentProps } from 'react'

export interface Choice<T> {
  readonly value: T
  readonly label: string
}

interface Props<T> extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  readonly value: T
  readonly choices: readonly Choice<T>[]
  readonly onChange: (value: T) => void
}

/** A `<select>` whose values keep their type: `onChange` gets the value of the choice, not the text in the page. */
export function Select<T extends string | number>({ value, choices, onChange, ...rest }: Props<T>) {
  function choose(text: string): void {
    const chosen = choices.find((one) => String(one.value) === text)
    if (chosen !== undefined) onChange(chosen.value)
  }
  return (
    <select className="input" value={value} onChange={(event) => choose(event.target.value)} {...rest}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
