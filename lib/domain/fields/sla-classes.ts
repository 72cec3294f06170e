// Which classes of a lead's rank (A, hot, 高, 至急) must be answered by the next business day.
import { fold } from '../japan/fold'
import type { SlaTarget } from '../sla/target'
import { SAYS_NOTHING } from './content-readers'
import type { Contents } from './contents'
import type { PortalProperty } from './portal-properties'

const NEXT_BUSINESS_DAY: SlaTarget = { clock: 'business_days', target: 1 }

/** Scales of classes: what belongs to one, and which of it is the top. */
const SCALES: readonly { readonly member: RegExp; readonly top: RegExp }[] = [
  { member: /^[◎○〇△×✕▲]/, top: /^◎/ },
  {
    member:
      /^(?:rank|ランク|クラス|class|grade)? ?[sa-e](?:[+-]|s|1|2)?(?:$|[ :(/.、・ー-]|ランク|級|rank|評価|\p{Script=Han}|[ァ-ヶ])/u,
    top: /^(?:rank|ランク|クラス|class|grade)? ?(?:s|a)(?![b-rt-z])/,
  },
  {
    member:
      /^(?:[1-5]|[★☆●○◎△×]+)? ?[.:、]? ?(?:最?高|中|低|大|小|普通|並)(?:い|め|程度|優先(?:度)?|$|[ :(/、])/,
    top: /(?:最高|高|^大)/,
  },
  { member: /^(?:tier|class|priority|rank|優先度?|ランク) ?[1-5](?: |:|$|\()/, top: /^\D+1/ },
  {
    member:
      /\b(?:hot|warm|cold|cool)\b|ホット|ウォーム|コールド|クール|今すぐ|そのうち|まだまだ|おなやみ|お悩み/,
    top: /\bhot\b|ホット|今すぐ/,
  },
  {
    member:
      /至急|緊急|最優先|優先|通常|急ぎ|普通|当日|翌日|即日|後日|\b(?:urgent|high|highest|medium|normal|low|critical|standard|p[0-4])\b/,
    top: /至急|緊急|最優先|^優先|(?<!非)急ぎ|当日|即日|\b(?:urgent|high|highest|critical|p[01])\b/,
  },
]

/** How soon a class is to be answered, and what of it is soon. */
export const RESPONSE =
  /\d+ ?(?:分|時間|営業日|日|週間?|(?:business |working )?(?:h\b|hours?|hrs?|min\w*|days?)|bd\b)(?:以内|内|中|まで|で|後|[)）]|$)|即(?:時|日|架電|対応|連絡)|当日|本日中|翌(?:営業)?日|週内|今週中|すぐ(?:に)?(?:連絡|架電|対応|電話)|\b(?:same day|next (?:business )?day|within (?:a|an|one|two|\d+))/
const SOON =
  /\d+ ?(?:分|時間|(?:business |working )?(?:h\b|hours?|hrs?)|min)|(?:^|[^\d])1 ?(?:営業日|日|bd\b|(?:business )?day)|即|当日|本日|翌(?:営業)?日|すぐ|\b(?:same|next (?:business )?) ?day/

/** How well a property's classes fit one scale, and the targets of the top ones; null where they are no scale. */
export function slaClassesOf(
  property: PortalProperty,
  contents: Contents,
): {
  readonly fits: number
  /** The classes say themselves how soon. */
  readonly timed: boolean
  readonly targets: Readonly<Record<string, SlaTarget>>
} | null {
  const classes =
    property.options.length > 0
      ? property.options.slice(0, 20)
      : contents.stored.slice(0, 20).map((value) => ({ value, label: value }))
  const said = classes.flatMap(({ value, label }) => {
    const text = fold((label || value).slice(0, 60)).trim()
    return text === '' || SAYS_NOTHING.test(text) ? [] : [{ value, text }]
  })
  if (said.length < 2 || property.options.length > 20) return null
  const timed = said.filter(({ text }) => RESPONSE.test(text))
  const soon = timed.filter(({ text }) => SOON.test(text))
  if (timed.length >= 2 && timed.length / said.length >= 0.6 && soon.length > 0)
    return { fits: 1, timed: true, targets: targetsOf(soon.length < said.length ? soon : soon.slice(0, 1)) }
  const scales = SCALES.map(({ member, top }) => ({
    fits: said.filter(({ text }) => member.test(text)).length / said.length,
    tops: said.filter(({ text }) => member.test(text) && top.test(text)),
  }))
  const best = scales.reduce((a, b) => (b.fits > a.fits ? b : a))
  if (best.fits < 0.6 || best.tops.length === 0 || best.tops.length === said.length) return null
  return { fits: best.fits, timed: false, targets: targetsOf(best.tops) }
}

const targetsOf = (classes: readonly { readonly value: string }[]) =>
  Object.fromEntries(classes.map(({ value }) => [value, NEXT_BUSINESS_DAY]))
