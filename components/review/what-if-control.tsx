// The controls of the what-if: each says when it differs from the definition in force.
import { type ReactNode, useId } from 'react'
import type { Bound } from '../definition/form/edit'
import { useTexts } from '../definition/form/field'
import { useTyped } from '../definition/form/use-typed'
import { useWords } from '../ui/language'

interface Props<T> extends Bound<T> {
  /** The value in the definition in force. */
  readonly was: T
}

/** Stands beside the label of a control whose value differs. */
function Mark({ shown }: { readonly shown: boolean }) {
  const { t } = useWords()
  return shown ? <span className="mark"> {t('review.whatIf.changed')}</span> : null
}

/** A label with its mark above a control, which takes the id. */
export function Control<T>({
  path,
  value,
  was,
  children,
}: Pick<Props<T>, 'path' | 'value' | 'was'> & { readonly children: (id: string) => ReactNode }) {
  const id = useId()
  const { label } = useTexts({ path })
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <Mark shown={value !== was} />
      </label>
      {children(id)}
    </div>
  )
}

/** A tick box. `label`: in place of the text that goes by the path. */
export function CheckControl(props: Props<boolean> & { readonly label?: string }) {
  const { value, was, onChange } = props
  const { label } = useTexts(props)
  return (
    <label>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        <Mark shown={value !== was} />
      </span>
    </label>
  )
}

interface TypedProps<T extends number | null> extends Props<T> {
  /** The value that a text stands for; undefined: none, and nothing changes yet. */
  readonly read: (text: string) => T | undefined
}

/** A number that is typed. */
export function NumberControl<T extends number | null>({ read, ...props }: TypedProps<T>) {
  const { value } = props
  const { typed, type } = useTyped(props)
  const text = typed ?? String(value ?? '')

  function take(next: string): void {
    const found = read(next)
    type(next, found === undefined ? value : found)
  }

  return (
    <Control {...props}>
      {(id) => (
        <input
          id={id}
          className="input"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={read(text) === undefined || undefined}
          onChange={(event) => take(event.currentTarget.value)}
        />
      )}
    </Control>
  )
}
