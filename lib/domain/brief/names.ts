// Coded values in words.

/** An option value such as COMPUTER_SOFTWARE in readable form; anything else unchanged. */
export function humanized(value: string): string {
  if (!/^[A-Z0-9]+(_[A-Z0-9]+)*$/.test(value) || value.length < 4) return value
  const words = value.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
