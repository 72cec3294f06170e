// What each option of a property means: one drop-down beside each, folded where there are many.
import { displayText } from '@/lib/domain/display-text'
import type { FieldProperty } from '@/lib/domain/fields/fields'
import { UserText } from '../ui/user-text'

/** More would push the next role off the screen. */
const MOST_OPEN = 8

interface Group {
  /** Null: outside any group. */
  readonly label: string | null
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

interface Props {
  readonly field: FieldProperty
  readonly title: string
  readonly groups: readonly Group[]
  readonly codeFor: (option: string) => string
  /** The name of an option's drop-down. */
  readonly nameFor: (option: string) => string
  /** Undefined: it can only be read. */
  readonly onChange: ((option: string, value: string) => void) | undefined
}

/** Labels of options are the portal's own texts. */
export function OptionRows({ field, title, groups, codeFor, nameFor, onChange }: Props) {
  const options = Object.entries(field.options)
  const all = groups.flatMap(({ choices }) => choices)
  const inWords = (value: string) => all.find((one) => one.value === value)?.label ?? value
  return (
    <details open={options.length <= MOST_OPEN}>
      <summary>{title}</summary>
      <ul className="option-rows">
        {options.map(([option, label]) => (
          <li key={option}>
            <UserText text={label} max={100} />
            {onChange === undefined ? (
              <span className="soft">{inWords(codeFor(option))}</span>
            ) : (
              <select
                className="input"
                aria-label={nameFor(displayText(label, 100))}
                value={codeFor(option)}
                onChange={(event) => onChange(option, event.target.value)}
              >
                {groups.map(({ label: group, choices }) => {
                  const items = choices.map((one) => (
                    <option key={one.value} value={one.value}>
                      {one.label}
                    </option>
                  ))
                  return group === null ? (
                    items
                  ) : (
                    <optgroup key={group} label={group}>
                      {items}
                    </optgroup>
                  )
                })}
              </select>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
