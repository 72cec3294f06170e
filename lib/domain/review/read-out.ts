// The month in plain words: what got better, what got worse, what to watch. All numbers come from the figures and the comparison.
import { type Message, msg } from '../message'
import { percentOf } from './counting'
import type { Figures, ReadOut } from './figures'
import type { Change, Comparison, MeasureKey, MeasureUnit, NoComparison } from './measures'

/** A change this large deserves a line: points, or percent. */
const NOTABLE: Readonly<Record<MeasureUnit, number>> = { rate: 3, count: 10, hours: 10 }
const MANY_REJECTED = 35

/**
 * The largest change for the better, the largest for the worse, and what is most pressing this month. Where nothing can be compared, one
 * line says why in place of the first two.
 */
export function readOutOf(figures: Figures, comparison: Comparison): ReadOut {
  const told = comparison.filter(({ change, better }) => change !== null && better !== 'neither')
  const compared: ReadOut =
    told.length === 0
      ? [{ kind: 'none', message: msg('read.cannot_tell', { why: msg(`why.${reasonOf(comparison)}`) }) }]
      : [
          { kind: 'up', message: changed(told, 'better') },
          { kind: 'down', message: changed(told, 'worse') },
        ]
  return [...compared, { kind: 'watch', message: watch(figures) }]
}

/** A measure's name as it stands in a sentence. */
export function measureName(key: MeasureKey): Message {
  if (!key.startsWith('reject.')) return msg(`measure.${key as Exclude<MeasureKey, `reject.${string}`>}`)
  const reason = key.slice('reject.'.length) as 'too_early'
  return msg('measure.reject', { reason: msg(`reason.${reason}`) })
}

function changed(told: Comparison, way: 'better' | 'worse'): Message {
  // Among equal ones the first of the list wins: sort is stable.
  const [most] = told
    .filter((one) => weightOf(one) >= 1 && isBetter(one) === (way === 'better'))
    .sort((a, b) => weightOf(b) - weightOf(a))
  if (most === undefined)
    return msg(`read.${way}.none`, { periods: Math.max(...told.map((one) => one.periods)) })
  const { key, unit, value, change, average, periods } = most
  return msg(`read.${way}.${unit}_${(change ?? 0) > 0 ? 'above' : 'below'}`, {
    measure: measureName(key),
    value: value ?? 0,
    change: Math.abs(change ?? 0),
    average: average ?? 0,
    periods,
  })
}

function isBetter({ change, better }: Change): boolean {
  return (change ?? 0) > 0 === (better === 'higher')
}

function weightOf({ change, unit }: Change): number {
  return Math.abs(change ?? 0) / NOTABLE[unit]
}

/** The reason that most measures share; among equals the first one met. */
function reasonOf(comparison: Comparison): NoComparison {
  const times = new Map<NoComparison, number>()
  for (const { why, better } of comparison)
    if (why !== null && better !== 'neither') times.set(why, (times.get(why) ?? 0) + 1)
  const [first] = [...times].sort(([, a], [, b]) => b - a)
  return first === undefined ? 'no_earlier' : first[0]
}

/** The most pressing first: leads that go cold, then what the rule or the feedback misses. */
function watch({
  handedOff,
  silent,
  ignored,
  decisions,
  rejections,
  disagreement,
  ...rest
}: Figures): Message {
  if (handedOff.n === 0) return msg('watch.no_handoffs')
  const cold = silent?.buckets.find(({ bucket }) => bucket === '5+')?.n ?? 0
  if (cold > 0) return msg('watch.silent', { n: cold })
  if (ignored !== null && ignored.part > 0) return msg('watch.ignored', { n: ignored.part, of: ignored.of })
  const top = rejections?.byReason[0]
  if (decisions !== null && !decisions.acceptance.small) {
    const { part, of } = decisions.acceptance
    const rejected = percentOf({ part: of - part, of }) ?? 0
    if (rejected > MANY_REJECTED) return msg('watch.rejections', { n: decisions.rejected.n, of })
  }
  if (top !== undefined && !top.share.small && top.share.part > 0) {
    const reason = msg(`reason.${top.reason as 'too_early'}`)
    return msg('watch.top_reason', { reason, n: top.share.part, of: top.share.of })
  }
  if (disagreement !== null && disagreement.unsupported.part > 0)
    return msg('watch.unsupported', { n: disagreement.unsupported.part, of: disagreement.unsupported.of })
  if (decisions !== null && decisions.undecided.n > 0)
    return msg('watch.undecided', { n: decisions.undecided.n, of: handedOff.n })
  const untold = rest.cannotTell.find(({ figure }) => figure === 'decisions')
  return untold === undefined
    ? msg('watch.nothing')
    : msg('watch.cannot_tell', { n: untold.n, of: handedOff.n })
}
