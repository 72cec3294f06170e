// What a person is typing, which may not be a value yet.
import { useEffect, useState } from 'react'
import { type Bound, useEdit } from './edit'

/** Keeps the text as it was typed for as long as the draft holds the value that it meant. */
export function useTyped<T>({ value, onChange }: Pick<Bound<T>, 'value' | 'onChange'>) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: T } | null>(null)
  return {
    /** Null: nothing was typed, or the value was changed elsewhere since then. */
    typed: typed !== null && typed.value === value ? typed.text : null,
    /** `found`: the value that the text means; the present one where it means none. */
    type(text: string, found: T): void {
      setTyped({ text, value: found })
      if (found !== value) onChange(found)
    },
  }
}

/** Says of a field whether it shows something that is not in the draft. */
export function useUnread(path: string, isUnread: boolean): void {
  const { setUnread } = useEdit()
  useEffect(() => {
    setUnread(path, isUnread)
    return () => setUnread(path, false)
  }, [path, isUnread, setUnread])
}
