// Small records whose activity does not mean what its status seems to say. They come with the big ones.
import { dueAfter, workingTimeAfter, workingTimeBefore } from '../calendar.ts'
import { BIG, OWN_DISPOSITION } from './big-cast.ts'
import type { Seeder } from './seeder.ts'
import { iso } from './seeder.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Makes them, at one company. */
export function seedMessyStories(s: Seeder, company: string): void {
  const lead = (id: string, [lastname, firstname, mail]: readonly string[], hours: number) => {
    const at = Math.floor(workingTimeBefore(s.now, hours * HOUR) / MINUTE) * MINUTE
    const email = `${mail}@misaki-keisoku.example.co.jp`
    const base = { jobtitle: '情報システム部長', country: '日本', hs_language: 'ja' }
    s.contact({ ...base, lastname, firstname, email }, company, { id, days: 60 })
    s.handOff(id, at, { japan_sla_due_at: iso(dueAfter(at)) })
    return (worked: number) => workingTimeAfter(at, worked * HOUR)
  }

  const unknown = lead(BIG.unknownDirection, ['野口', '彩乃', 'noguchi'], 6)
  const message = '資料を拝見しました。来週お打ち合わせできますか。お見積りもお願いします。'
  s.communication(BIG.unknownDirection, { at: unknown(2), body: message }, 'WHATS_APP')

  const booked = lead(BIG.bookedByBuyer, ['桑原', '健', 'kuwabara'], 8)
  const slot = workingTimeAfter(s.now, 20 * HOUR)
  s.meeting(
    BIG.bookedByBuyer,
    { at: slot, loggedAt: booked(2), subject: 'オンライン相談（30分）', body: '' },
    'SCHEDULED',
    'MEETINGS_PUBLIC',
  )

  const bounced = lead(BIG.bouncedAndCancelled, ['関', '俊介', 'seki'], 27)
  const mail = { at: bounced(1), subject: 'はじめてご連絡いたします', body: '<p>関様</p>' }
  s.email(BIG.bouncedAndCancelled, mail, 'EMAIL', 'BOUNCED')
  s.meeting(
    BIG.bouncedAndCancelled,
    { at: bounced(9), loggedAt: bounced(2), subject: '初回打ち合わせ', body: '' },
    'CANCELED',
  )

  const silent = lead(BIG.noAnswerByHand, ['松井', '亮', 'matsui'], 27)
  const call = { at: silent(2), subject: '初回架電', body: '<p>応答なし。</p>' }
  s.call(BIG.noAnswerByHand, call, 'COMPLETED', 'OUTBOUND', 'noAnswer')

  s.portal.dispositions.push(
    { id: OWN_DISPOSITION, label: '担当者不在（伝言なし）', deleted: false },
    { id: `${OWN_DISPOSITION.slice(0, -1)}9`, label: '旧：再架電', deleted: true },
  )
  const own = lead(BIG.ownDisposition, ['浜田', '美里', 'hamada'], 27)
  const absent = { hs_call_disposition: OWN_DISPOSITION, hs_call_duration: '21000' }
  s.call(BIG.ownDisposition, { ...call, at: own(2), values: absent }, 'COMPLETED', 'OUTBOUND', null)
}
