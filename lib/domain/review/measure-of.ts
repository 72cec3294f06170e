// One number out of the figures: its value, what it rests on, and which way is better.
import { isSmall, percentOf } from './counting'
import type { Count, Figures, Rate, Spread } from './figures'
import type { Better, Measure, MeasureKey, MeasureUnit } from './measures'

type Read = (figures: Figures) => Count | Rate | null | undefined

interface Rule {
  readonly better: Better
  readonly read:
    | Read
    | { readonly spread: (figures: Figures) => Spread | undefined; readonly of: 'median' | 'p90' }
  readonly final?: (figures: Figures) => boolean
}

const count = (better: Better, read: Read): Rule => ({ better, read })

/** A number of handoffs as their share of all: 26 of 160 is no more than 16 of 100. */
const share = (better: Better, part: (figures: Figures) => Count | null | undefined): Rule =>
  count(better, (figures) => {
    const found = part(figures)
    if (found === null || found === undefined) return found
    const of = figures.handedOff.n
    return { part: found.n, of, small: isSmall(of), ids: found.ids }
  })

const RULES: Readonly<Record<Exclude<MeasureKey, `reject.${string}`>, Rule>> = {
  handed_off: count('neither', ({ handedOff }) => handedOff),
  accepted: share('neither', ({ decisions }) => decisions?.accepted),
  rejected: share('neither', ({ decisions }) => decisions?.rejected),
  undecided: share('lower', ({ decisions }) => decisions?.undecided),
  silent: share('lower', ({ silent }) => silent?.total),
  acceptance: count('higher', ({ decisions }) => decisions?.acceptance),
  sla_attainment: count('higher', ({ sla }) => sla?.attainment),
  ignored: count('lower', ({ ignored }) => ignored),
  touch_median: { better: 'lower', read: { spread: ({ touch }) => touch?.handoffToTouch, of: 'median' } },
  touch_p90: { better: 'lower', read: { spread: ({ touch }) => touch?.handoffToTouch, of: 'p90' } },
  assigned_to_touch: {
    better: 'lower',
    read: { spread: ({ assignment }) => assignment?.assignedToTouch, of: 'median' },
  },
  conversion: {
    better: 'higher',
    read: ({ conversion }) => conversion?.all,
    final: ({ conversion }) => conversion?.censored === false,
  },
  disagreement: count('lower', ({ disagreement }) => disagreement?.any),
  unsupported: count('lower', ({ disagreement }) => disagreement?.unsupported),
  role_coverage: count('higher', ({ roles }) => roles?.seen),
}

function ruleOf(key: MeasureKey): Rule {
  if (Object.hasOwn(RULES, key)) return RULES[key as keyof typeof RULES]
  const wanted = key.slice('reject.'.length)
  return count(
    'lower',
    ({ rejections }) => rejections?.byReason.find(({ reason }) => reason === wanted)?.share,
  )
}

/** Which way is better; volumes are neither. */
export function betterOf(key: MeasureKey): Better {
  return ruleOf(key).better
}

/** One measure of the figures. Never throws: what is off has no value. */
export function measureOf(figures: Figures, key: MeasureKey): Measure {
  const { read, final = () => true } = ruleOf(key)
  const base = { key, unit: unitOf(key), off: false, final: final(figures) }
  if (typeof read === 'object') {
    const spread = read.spread(figures)
    if (spread === undefined) return nothing(key)
    return { ...base, value: spread[read.of], part: spread.of, of: spread.of, small: spread.small }
  }
  const found = read(figures)
  if (found === null || found === undefined) return nothing(key)
  return 'part' in found
    ? { ...base, value: percentOf(found), part: found.part, of: found.of, small: found.small }
    : { ...base, value: found.n, part: found.n, of: found.n, small: false }
}

function nothing(key: MeasureKey): Measure {
  return { key, unit: unitOf(key), value: null, part: 0, of: 0, small: true, off: true, final: true }
}

const COUNTS: ReadonlySet<MeasureKey> = new Set(['handed_off'])
const HOURS: ReadonlySet<MeasureKey> = new Set(['touch_median', 'touch_p90', 'assigned_to_touch'])

/** The number of all handoffs is a count; what is a part of them is a share, so that a busy month is no worse for being busy. */
export function unitOf(key: MeasureKey): MeasureUnit {
  return COUNTS.has(key) ? 'count' : HOURS.has(key) ? 'hours' : 'rate'
}
