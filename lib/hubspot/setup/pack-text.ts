// A text as few plain characters: gzip, whose checksum finds a part that was changed, in base64.

/** Only letters, digits, `+`, `/` and `=`. */
export async function packText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/**
 * The text again; null where the characters are not what {@link packText} made. A text is read up to the first piece that ends behind
 * `most` bytes: a few characters can stand for gigabytes.
 */
export async function unpackText(packed: string, most: number): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(packed), (one) => one.charCodeAt(0))
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    let text = ''
    let read = 0
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      text += decoder.decode(next.value, { stream: true })
      read += next.value.length
      if (read <= most) continue
      void reader.cancel().catch(() => undefined)
      return text
    }
    return text + decoder.decode()
  } catch {
    return null
  }
}
