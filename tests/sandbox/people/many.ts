// Many activities of one kind at once, with texts that say nothing: what a busy record is full of.
import type { ObjectType } from '../portal/types.ts'
import type { Seeder } from './seeder.ts'

export type ManyKind = Exclude<ObjectType, 'contacts' | 'companies' | 'deals'>

const TALK = ['承知しました。', 'ありがとうございます。', '確認いたします。', 'Noted, thanks.']

/** Times `count` steps back from just before `end`, oldest first. */
export function timesBefore(end: number, count: number, step: number): number[] {
  return Array.from({ length: count }, (_, i) => end - (count - i) * step)
}

/** One activity of the kind at each time, in that order, so that ids ascend with it; their ids. Ours and theirs in turns, ours first. */
export function seedMany(s: Seeder, contact: string, kind: ManyKind, times: readonly number[]): string[] {
  const ids: string[] = []
  s.many(() => {
    for (const [i, at] of times.entries()) ids.push(one(s, contact, kind, { at, i }))
  })
  return ids
}

function one(s: Seeder, contact: string, kind: ManyKind, { at, i }: { at: number; i: number }): string {
  const body = `<p>${TALK[i % TALK.length]}</p>`
  const subject = `定例 ${i + 1}`
  const ours = i % 2 === 0
  switch (kind) {
    case 'calls':
      return s.call(contact, { at, subject, body }, ours ? 'NO_ANSWER' : 'COMPLETED', 'OUTBOUND')
    case 'emails':
      return s.email(contact, { at, subject: `Re: ${subject}`, body }, ours ? 'EMAIL' : 'INCOMING_EMAIL')
    case 'meetings':
      return s.meeting(contact, { at, subject, body })
    case 'communications':
      return s.communication(contact, { at, body }, 'WHATS_APP')
    case 'notes':
      return s.note(contact, { at, body })
    case 'tasks':
      return s.task(contact, { at, subject, body }, i % 20 === 0 ? 'NOT_STARTED' : 'COMPLETED')
  }
}
