// Texts that no cache has met, and the time that reading them takes of one thread.
import type { LeadSnapshot } from '../../lib/domain/lead-snapshot.ts'

/** The text with a number at the end of every sentence: each of them is new then. */
export function unseen(text: string, index: number): string {
  return text.replace(/(?<=[^。．！？!?\n])(?=[。．！？!?\n]|$)/g, ` ${index}`)
}

/** A copy in which every sentence that a person typed is new: in forms, calls, mail, meetings, messages and notes. */
export function withOwnTexts(lead: LeadSnapshot, index: number): LeadSnapshot {
  const copy = structuredClone(lead)
  const anew = (text: string | null) => (text === null || text === '' ? text : unseen(text, index))
  const lists = Object.entries(copy.engagements).map(([kind, list]) => {
    if (list.state !== 'known') return [kind, list]
    const items = list.value.items.map((one) => ({
      ...one,
      subject: anew(one.subject),
      text: anew(one.text),
    }))
    return [kind, { ...list, value: { ...list.value, items } }]
  })
  const messages = copy.contact.messages.map((one) => ({ ...one, text: unseen(one.text, index) }))
  return { ...copy, contact: { ...copy.contact, messages }, engagements: Object.fromEntries(lists) }
}

/** Other threads run on the same cores: the time this one worked counts, not the time it waited. Microseconds. */
export function worked(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return user + system
}
