// The cast whose stories are about the handoff clock. Handoffs are computed backwards over Japanese working time.
import { dueAfter, workingTimeAfter, workingTimeBefore } from '../calendar.ts'
import { OWNERS } from '../portal/owners.ts'
import { CAST } from './cast.ts'
import type { CompanyIds, CompanyKey } from './companies.ts'
import { domainOf } from './companies.ts'
import type { Seeder } from './seeder.ts'
import { iso } from './seeder.ts'

const HOUR = 3_600_000
const MINUTE = 60_000
const BUSINESS_DAY = 9 * HOUR

/** Makes them. */
export function seedSlaStories(s: Seeder, c: CompanyIds): void {
  const back = (hours: number) => Math.floor(workingTimeBefore(s.now, hours * HOUR) / MINUTE) * MINUTE
  const lead = (
    id: string,
    key: CompanyKey,
    name: readonly [string, string, string],
    at: number,
    title = '経理部長',
  ) => {
    const [lastname, firstname, mail] = name
    s.contact(
      {
        lastname,
        firstname,
        email: `${mail}@${domainOf(key)}`,
        jobtitle: title,
        country: '日本',
        hs_language: 'ja',
        hubspotscore: '66',
      },
      c[key],
      { id, days: 60 },
    )
    const days = (s.now - at) / 86_400_000
    s.form(id, 'pricingJa', days + 1, {
      message: '導入検討のため、御見積と日本語サポートの内容をお知らせください。',
    })
    s.event(id, 'jaWebinar', days + 6)
    s.handOff(id, at, { japan_sla_due_at: iso(dueAfter(at)) })
    return id
  }

  lead(CAST.handedOffOnTime, 'koyo', ['林', '正樹', 'hayashi'], back(3))
  lead(CAST.atRisk, 'yukishiro', ['清水', '真由美', 'shimizu'], back(16))
  lead(CAST.breached, 'mizuho', ['森田', '剛', 'morita'], back(27))

  const pausedAt = back(27)
  lead(CAST.paused, 'koyo', ['青山', '純', 'aoyama'], pausedAt)
  const since = workingTimeAfter(pausedAt, 2 * HOUR)
  s.decide(CAST.paused, since, {
    japan_sla_pauses: JSON.stringify([
      { from: iso(since), until: null, reason: '先方が展示会のため来週まで不在' },
    ]),
  })

  const metAt = back(45)
  lead(CAST.met, 'takasago', ['池田', '千尋', 'ikeda'], metAt)
  s.call(
    CAST.met,
    { at: workingTimeAfter(metAt, 4 * HOUR), subject: '初回架電', body: 'ご不在。折り返しを依頼。' },
    'NO_ANSWER',
  )
  s.decide(CAST.met, workingTimeAfter(metAt, 5 * HOUR), {
    japan_first_contact_at: iso(workingTimeAfter(metAt, 4 * HOUR)),
  })

  const lateAt = back(63)
  lead(CAST.metLate, 'hoshino', ['橋本', '圭', 'hashimoto'], lateAt)
  s.call(CAST.metLate, {
    at: workingTimeAfter(lateAt, 3 * BUSINESS_DAY),
    subject: '初回架電',
    body: '来週の打ち合わせを調整。',
  })

  const acceptedAt = back(54)
  lead(CAST.accepted, 'inaho', ['山口', '由紀', 'yamaguchi'], acceptedAt, '代表社員')
  s.call(CAST.accepted, {
    at: workingTimeAfter(acceptedAt, 2 * HOUR),
    subject: '初回架電',
    body: '導入時期は来期。デモを設定。',
  })
  s.decide(CAST.accepted, workingTimeAfter(acceptedAt, 3 * HOUR), {
    japan_handoff_status: 'accepted',
    japan_accepted_at: iso(workingTimeAfter(acceptedAt, 3 * HOUR)),
    japan_decided_by: OWNERS.okafor,
    lifecyclestage: 'salesqualifiedlead',
  })
  const deal = s.portal.create(
    'deals',
    {
      dealname: 'いなほ会計センター 初年度契約',
      amount: '2400000',
      dealstage: 'appointmentscheduled',
      pipeline: 'default',
    },
    { id: CAST.deal, at: s.now - 86_400_000, indexed: true },
  )
  s.portal.associate('contacts', CAST.accepted, 'deals', deal.id)

  const rejectedAt = back(54)
  lead(CAST.rejected, 'akebono', ['斎藤', '学', 'saito'], rejectedAt, '事務局長')
  s.call(CAST.rejected, {
    at: workingTimeAfter(rejectedAt, 6 * HOUR),
    subject: '初回架電',
    body: '予算化は再来年度とのこと。',
  })
  s.decide(
    CAST.rejected,
    workingTimeAfter(rejectedAt, 7 * HOUR),
    rejection(workingTimeAfter(rejectedAt, 7 * HOUR), 'too_early', '予算は再来年度'),
  )

  firstRejection(s, c, lead)
  returned(s, lead, back(40))
  clockTraps(s, lead, back)
}

type Lead = (
  id: string,
  key: CompanyKey,
  name: readonly [string, string, string],
  at: number,
  title?: string,
) => string

function firstRejection(s: Seeder, c: CompanyIds, lead: Lead): void {
  const at = s.ago(128)
  lead(CAST.rejectedBefore, 'kitsune', ['Saito', 'Emi', 'emi.saito'], at, 'IT Department Manager, Head of IT')
  s.decide(
    CAST.rejectedBefore,
    at + 30 * HOUR,
    rejection(at + 30 * HOUR, 'no_japan_signal', 'Only general interest at that time.'),
  )
  s.decide(CAST.rejectedBefore, s.ago(60), {
    japan_handoff_status: null,
    japan_rejection_reason: null,
    japan_rejection_note: null,
    japan_handoff_at: null,
  })
  s.form(CAST.rejectedBefore, 'japanDemo', 6, {
    message:
      'Our Tokyo office now has budget. Please send a quotation; 社内稟議用に日本語の提案書もお願いします。',
  })
  s.event(CAST.rejectedBefore, 'tokyoSeminar', 20)
  s.contact(
    {
      firstname: 'Daisuke',
      lastname: 'Ono',
      email: `ono@${domainOf('kitsune')}`,
      jobtitle: 'CTO',
      country: 'Japan',
    },
    c.kitsune,
  )
}

function returned(s: Seeder, lead: Lead, at: number): void {
  lead(CAST.returned, 'komorebi', ['阿部', '薫', 'abe'], at, '事務長')
  s.decide(CAST.returned, workingTimeAfter(at, 8 * HOUR), {
    ...rejection(workingTimeAfter(at, 8 * HOUR), 'wrong_contact_level', '情報システム担当をご紹介いただく'),
    japan_handoff_status: 'returned',
    japan_rejection_detail: 'it_department',
    japan_recycle_until: new Date(s.now + 45 * 86_400_000).toISOString().slice(0, 10),
  })
}

function clockTraps(s: Seeder, lead: Lead, back: (hours: number) => number): void {
  const autoAt = back(26)
  lead(CAST.autoReplyOnly, 'tsubame', ['藤田', '健', 'fujita'], autoAt)
  s.email(
    CAST.autoReplyOnly,
    {
      at: autoAt + 2 * MINUTE,
      subject: 'Re: ご連絡',
      body: '<p>ただいま不在にしております。I am out of office.</p>',
    },
    'INCOMING_EMAIL',
  )
  s.email(
    CAST.autoReplyOnly,
    { at: workingTimeAfter(autoAt, HOUR), subject: 'はじめてご連絡いたします', body: '<p>藤田様</p>' },
    'EMAIL',
    'BOUNCED',
  )
  s.meeting(
    CAST.autoReplyOnly,
    { at: workingTimeAfter(autoAt, 5 * HOUR), subject: '初回打ち合わせ', body: '' },
    'CANCELED',
  )

  lead(CAST.noHandoffTime, 'kisaragi', ['西村', '玲', 'nishimura'], back(5))
  s.decide(CAST.noHandoffTime, s.now - HOUR, { japan_handoff_at: null, japan_sla_due_at: null })

  const lateLogAt = back(40)
  lead(CAST.loggedLate, 'uminoki', ['比嘉', 'さくら', 'higa'], lateLogAt)
  s.call(CAST.loggedLate, {
    at: workingTimeAfter(lateLogAt, 10 * HOUR),
    loggedAt: workingTimeAfter(lateLogAt, 30 * HOUR),
    subject: '初回架電',
    body: 'ご興味あり。',
  })

  const beforeAt = back(6)
  lead(CAST.touchedBefore, 'tsubame', ['長谷川', '望', 'hasegawa'], beforeAt)
  s.call(CAST.touchedBefore, {
    at: workingTimeBefore(beforeAt, 2 * HOUR),
    subject: '展示会後のお礼',
    body: 'マーケティングよりお礼のお電話。',
    owner: OWNERS.fujii,
  })
}

function rejection(at: number, reason: string, note: string): Readonly<Record<string, string>> {
  return {
    japan_handoff_status: 'rejected',
    japan_rejection_reason: reason,
    japan_rejection_note: note,
    japan_rejected_at: iso(at),
    japan_decided_by: OWNERS.okafor,
  }
}
