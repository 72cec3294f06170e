// The records with more on them than one page of anything: hundreds of activities, a company of 900, a shared inbox.
import { dueAfter, isBusinessDay, jstDay } from '../calendar.ts'
import type { Portal } from '../portal/portal.ts'
import { BIG, STAFF, staffId } from './big-cast.ts'
import type { ManyKind } from './many.ts'
import { seedMany, timesBefore } from './many.ts'
import { Seeder } from './seeder.ts'
import { seedMessyStories } from './stories-messy.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const KINDS: readonly ManyKind[] = ['calls', 'emails', 'meetings', 'communications', 'notes', 'tasks']

/** Adds the records of `BIG` to a portal, relative to its clock. Needs nothing but owners. */
export function seedBig(portal: Portal): void {
  const s = new Seeder(portal)
  const other = {
    name: 'みさき計測株式会社',
    domain: 'misaki-keisoku.example.co.jp',
    numberofemployees: '640',
    industry: 'MACHINERY',
    country: '日本',
    hs_country_code: 'JP',
    state: '長野県',
    city: '諏訪市',
  }
  const company = s.company(other, BIG.otherCompany)
  const overdue = lastFriday(s.now, (at) => dueAfter(at) < s.now)
  oldMails(s, company, BIG.answeredInTime, ['宮本', '恵', 'miyamoto'], overdue)
  s.email(BIG.answeredInTime, {
    at: overdue + HOUR,
    subject: 'Re: お見積りの件',
    body: '<p>宮本様<br>お問い合わせありがとうございます。本日中にお送りいたします。</p>',
  })
  oldMails(s, company, BIG.onlyOldMails, ['竹内', '誠', 'takeuchi'], overdue)
  firstOfMany(s, company)
  everything(s, company, overdue)
  companyOf900(s)
  sharedInbox(s, company)
  seedMessyStories(s, company)
}

function lead(s: Seeder, company: string, id: string, [lastname, firstname, mail]: readonly string[]): void {
  const email = `${mail}@misaki-keisoku.example.co.jp`
  const base = { country: '日本', hs_language: 'ja', jobtitle: '情報システム部長' }
  s.contact({ ...base, lastname, firstname, email }, company, { id, days: 420 })
}

function oldMails(s: Seeder, company: string, id: string, name: readonly string[], at: number): void {
  lead(s, company, id, name)
  seedMany(s, id, 'emails', timesBefore(at - 2 * DAY, 698, 12 * HOUR))
  s.email(
    id,
    {
      at: at - DAY,
      subject: 'お見積りの件',
      body: '<p>来期の導入を検討しております。お見積書とデモをお願いいたします。</p>',
    },
    'INCOMING_EMAIL',
  )
  s.handOff(id, at)
}

function firstOfMany(s: Seeder, company: string): void {
  const id = BIG.firstOfMany
  const at = lastFriday(s.now - 60 * DAY)
  lead(s, company, id, ['安藤', '涼子', 'ando'])
  s.handOff(id, at)
  const step = Math.floor((s.now - at - DAY) / 150)
  seedMany(s, id, 'emails', [at + HOUR, ...timesBefore(s.now - HOUR, 150, step)])
}

function everything(s: Seeder, company: string, at: number): void {
  const id = BIG.everything
  lead(s, company, id, ['和田', '浩二', 'wada'])
  for (const kind of KINDS) seedMany(s, id, kind, timesBefore(at - HOUR, 300, 26 * HOUR))
  s.handOff(id, at)
  s.call(id, { at: at + 3 * HOUR, subject: '初回架電', body: '<p>担当者と会話。</p>' })
}

function companyOf900(s: Seeder): void {
  const company = s.company(
    {
      name: '株式会社北斗総合サービス',
      domain: 'hokuto-sogo.example.co.jp',
      numberofemployees: '4300',
      industry: 'RETAIL',
      country: '日本',
      hs_country_code: 'JP',
      state: '東京都',
      city: '江東区',
    },
    BIG.company,
  )
  const titles = ['営業部 主任', '総務部 スタッフ', '製造部 担当', '経理部 主任', null]
  for (let number = 1; number <= STAFF; number++) {
    const id = staffId(number)
    const jobtitle =
      id === BIG.clerk
        ? '総務部 主任'
        : id === BIG.itHead
          ? '情報システム部長'
          : titles[number % titles.length]
    const email = `staff${number}@hokuto-sogo.example.co.jp`
    s.contact({ lastname: `社員${number}`, firstname: '見本', email, jobtitle, country: '日本' }, company, {
      id,
    })
  }
}

function sharedInbox(s: Seeder, company: string): void {
  const id = BIG.sharedInbox
  const email = 'info@misaki-keisoku.example.co.jp'
  s.contact({ lastname: '代表窓口', email, country: '日本', hs_language: 'ja' }, company, { id, days: 200 })
  const people = Array.from({ length: 9 }, (_, i) => {
    const person = {
      lastname: `窓口${i + 1}`,
      email: `desk${i + 1}@misaki-keisoku.example.co.jp`,
      country: '日本',
    }
    return s.contact(person, company, { days: 200 })
  })
  const times = timesBefore(s.now - HOUR, 400, 144 * MINUTE)
  s.many(() => {
    for (const mail of seedMany(s, id, 'emails', times)) s.share('emails', mail, people)
  })
  // Mail no. 300 is one of ours.
  s.handOff(id, (times[300] ?? s.now) - 30 * MINUTE)
}

/** 10:00 JST on the last business Friday up to a time that fits. */
function lastFriday(until: number, fits: (at: number) => boolean = () => true): number {
  for (let at = until; ; at -= DAY) {
    const day = jstDay(at)
    const handoff = Date.parse(`${day}T10:00:00+09:00`)
    const friday = new Date(`${day}T00:00:00Z`).getUTCDay() === 5
    if (friday && isBusinessDay(day) && handoff <= until && fits(handoff)) return handoff
  }
}
