// A value that lags behind by one painted frame: what takes long to work out of it never holds up typing.
import { useEffect, useState } from 'react'

/** `value`, once what was drawn with it can be seen. Preact runs effects after the paint, and its `useDeferredValue` defers nothing. */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value)
  useEffect(() => setPainted(value), [value])
  return painted
}
