// Times of day as people write them.

/** Minutes since midnight as "9:00". */
export function timeOfDay(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

/** Minutes since midnight; undefined unless the text is a time from 0:00 to 24:00. */
export function minuteOfDay(text: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text.normalize('NFKC').replace(/\s/g, ''))
  if (found === null) return undefined
  const [hour, minute] = [Number(found[1]), Number(found[2])]
  return minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : undefined
}
