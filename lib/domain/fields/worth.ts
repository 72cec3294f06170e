// What a property's contents are worth for a role, in points: options, values, and who speaks in them.
import { fold } from '../japan/fold'
import type { SlaTarget } from '../sla/target'
import {
  aboutBuying,
  CONTENT_READERS,
  type Fit,
  fitOf,
  NOT_PROSE,
  SAYS_NOTHING,
  voiceOf,
} from './content-readers'
import type { Contents } from './contents'
import type { HearingSign } from './fields'
import { hearingSigns } from './hearing-signs'
import { labelText } from './label-text'
import type { SuggestedRole } from './label-words'
import type { PortalProperty } from './portal-properties'
import { RESPONSE, slaClassesOf } from './sla-classes'

/** With fewer values than this, a content counts in part. */
const TELLING_VALUES = 5

/** What a share of fitting values is worth; too few say little. */
function pointsOf(share: number, of: number): number {
  if (of === 0) return 0
  const weight = Math.min(1, of / TELLING_VALUES)
  return (share >= 0.6 ? 6 : share >= 0.35 ? 3 : share >= 0.15 ? 0 : -7) * weight
}

const SELLERS =
  /営業|セールス|カスタマーサクセス|パートナー|代理店|支店|支社|\b(?:sales|sdr|bdr|customer success|partner)\b/

export interface Worth {
  readonly points: number
  /** Enough by itself, whatever the label says. */
  readonly alone: boolean
  readonly signs?: Readonly<Record<string, HearingSign>>
  readonly targets?: Readonly<Record<string, SlaTarget>>
}

const NOTHING: Worth = { points: 0, alone: false }
const NEVER: Worth = { points: -20, alone: false }

/** What a property's contents are worth for a role; `mute`: its label says nothing, `named`: it says the role. */
export function heldBy(
  property: PortalProperty,
  role: SuggestedRole,
  contents: Contents,
  mute: boolean,
  named: boolean,
): Worth {
  const { kind, words } = contents
  if (role === 'slaClass') return ofClasses(property, contents)
  if (kind === 'date') return { points: 6, alone: true }
  if (role === 'hearing' && kind !== 'text') return ofChoice(property)
  if (role === 'optOut' && kind === 'bool') return NOTHING
  const fit = fitOf(words, CONTENT_READERS[role])
  if (role === 'inquiry' || role === 'hearing')
    return ofProse(role, words, fit, named && !VAGUE.test(labelText(property.label)), mute)
  if (role === 'score') return { points: Math.min(0, pointsOf(fit.fits, fit.of)), alone: false }
  if (role === 'optOut') return { points: Math.min(2, pointsOf(fit.fits, fit.of)), alone: false }
  if (role === 'companySize' && kind === 'number')
    return { points: Math.min(2, pointsOf(fit.fits, fit.of)), alone: false }
  if (role === 'rank') return ofRank(contents, fit)
  const alone =
    fit.of >= 3 && (fit.sure >= (mute ? 0.6 : 0.75) || (mute && fit.sure >= 0.4 && fit.fits >= 0.85))
  // Departments of sellers only, under a label that says nothing, are likelier our own than all customers'.
  const sellers =
    role === 'department' ? words.filter((word) => SELLERS.test(word)).length / Math.max(1, words.length) : 0
  const doubt = sellers >= 0.6 ? 6 : 0
  // Well kept and of one kind throughout: an odd name does not hide what it is.
  const evident = fit.of >= 6 && fit.sure >= 0.75 && (contents.filled ?? 0) >= 0.4 ? 1 : 0
  return {
    points: pointsOf(fit.fits, fit.of) - doubt + evident,
    alone: alone && doubt === 0 && (mute || role !== 'event'),
  }
}

function ofClasses(property: PortalProperty, contents: Contents): Worth {
  const classes = slaClassesOf(property, contents)
  if (classes !== null) {
    const timed = classes.timed || RESPONSE.test(labelText(property.description))
    return { points: timed ? 7 : 4, alone: timed, targets: classes.targets }
  }
  return contents.words.length === 0 ? NOTHING : NEVER
}

function ofChoice(property: PortalProperty): Worth {
  const signs = hearingSigns(property)
  const count = Object.keys(signs).length
  const telling = property.options.filter(({ label }) => !SAYS_NOTHING.test(fold(label.slice(0, 60)))).length
  return count === 0
    ? NEVER
    : { points: Math.min(6, 3.5 + count), alone: count >= 2 || count >= telling / 2, signs }
}

/** 備考 may hold anything: what is in it must speak of a purchase. */
const VAGUE =
  /^(?:その他|社内|担当者)?(?:備考欄?|メモ|ノート|特記事項?|コメント|memos?|notes?|remarks?|bikou?|対応メモ|担当者メモ|対応履歴)[\d ]*$/

/** A text whose label says the role is believed unless nothing in it speaks of a purchase. */
function speaksOfBuying(role: 'inquiry' | 'hearing', words: readonly string[], named: boolean): boolean {
  if (!named) return words.length < 2 || aboutBuying(words) >= 0.15
  return words.length < TELLING_VALUES || aboutBuying(words) >= (role === 'hearing' ? 0.1 : 0.05)
}

function ofProse(
  role: 'inquiry' | 'hearing',
  words: readonly string[],
  fit: Fit,
  named: boolean,
  mute: boolean,
): Worth {
  const voice = voiceOf(words) * (role === 'inquiry' ? 1 : -1)
  // 導入時期 and 予算 are answered in a word or two: what is short speaks against nothing but a longer text.
  const codes = words.filter((word) => NOT_PROSE.test(word)).length / Math.max(1, words.length)
  const least = codes >= 0.5 ? -7 : role === 'hearing' ? -1 : -3
  const points =
    Math.max(least, Math.min(3, pointsOf(fit.fits, fit.of))) +
    (words.length === 0 ? 0 : voice * 3) -
    (speaksOfBuying(role, words, named) ? 0 : 5)
  return { points: mute ? points + 3 : points, alone: mute && fit.of >= 3 && fit.sure >= 0.4 && voice > 0.1 }
}

/** Classes stand in a drop-down; a text is a rank only where it names classes. */
function ofRank({ kind, words }: Contents, fit: Fit): Worth {
  const classes = words.filter((word) => /クラス|級|層/.test(word)).length / Math.max(1, words.length)
  if (kind === 'text' && classes < 0.3) return NEVER
  const alone = fit.of >= 3 && fit.sure >= 0.6
  return { points: pointsOf(fit.fits, fit.of) + (alone && fit.sure >= 0.8 && fit.of >= 4 ? 1 : 0), alone }
}
