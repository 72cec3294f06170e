// Remembers what was made of a thing, so that it is made once.

/** `make`, asked once for each object; its answer is kept as long as the object lives. */
export function rememberEach<K extends object, V extends object | string | boolean>(
  make: (of: K) => V,
): (of: K) => V {
  const made = new WeakMap<K, V>()
  return (of) => {
    const known = made.get(of)
    if (known !== undefined) return known
    const one = make(of)
    made.set(of, one)
    return one
  }
}

/** `make`, asked once for each text; after `most` texts all are forgotten. */
export function rememberTexts<V extends object | string>(
  most: number,
  make: (text: string) => V,
): (text: string) => V {
  const made = new Map<string, V>()
  return (text) => {
    const known = made.get(text)
    if (known !== undefined) return known
    const one = make(text)
    if (made.size >= most) made.clear()
    made.set(text, one)
    return one
  }
}
