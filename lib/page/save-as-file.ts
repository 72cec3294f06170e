// Saves a text as a file the way a link does: no permission is needed for it.

/** Offers `text` for download as UTF-8 under `name`. */
export function saveAsFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has read it by then; a later task is enough in both.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
