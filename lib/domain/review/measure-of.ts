// One number out of the figures: its value, what it rests on, and which way is better.
import { isSmall, percentOf } from './counting'
import type { Count, Figures, Rate, Spread } from './figures'
import type { Better, Measure, MeasureKey, MeasureUnit } from './measures'

type Reading = Pick<Measure, 'value' | 'part' | 'of' | 'small'>

interface Rule {
  readonly unit: MeasureUnit
  readonly better: Better
  /** Undefined or null: the figure is off. */
  readonly read: (figures: Figures) => Reading | null | undefined
  readonly final?: (figures: Figures) => boolean
}

const rate = (better: Better, read: (figures: Figures) => Rate | null | undefined): Rule => ({
  unit: 'rate',
  better,
  read: (figures) => {
    const found = read(figures)
    return found && { ...found, value: percentOf(found) }
  },
})

/** A number of handoffs as their share of all: 26 of 160 is no more than 16 of 100. */
const share = (better: Better, read: (figures: Figures) => Count | undefined): Rule =>
  rate(better, (figures) => {
    const found = read(figures)
    const of = figures.handedOff.n
    return found && { part: found.n, of, small: isSmall(of), ids: found.ids }
  })

const hours = (value: 'median' | 'p90', read: (figures: Figures) => Spread | undefined): Rule => ({
  unit: 'hours',
  better: 'lower',
  read: (figures) => {
    const found = read(figures)
    return found && { ...found, value: found[value], part: found.of }
  },
})

const RULES: Readonly<Record<Exclude<MeasureKey, `reject.${string}`>, Rule>> = {
  handed_off: {
    unit: 'count',
    better: 'neither',
    read: ({ handedOff: { n } }) => ({ value: n, part: n, of: n, small: false }),
  },
  accepted: share('neither', ({ decisions }) => decisions?.accepted),
  rejected: share('neither', ({ decisions }) => decisions?.rejected),
  undecided: share('lower', ({ decisions }) => decisions?.undecided),
  silent: share('lower', ({ silent }) => silent?.total),
  acceptance: rate('higher', ({ decisions }) => decisions?.acceptance),
  sla_attainment: rate('higher', ({ sla }) => sla?.attainment),
  ignored: rate('lower', ({ ignored }) => ignored),
  touch_median: hours('median', ({ touch }) => touch?.handoffToTouch),
  touch_p90: hours('p90', ({ touch }) => touch?.handoffToTouch),
  assigned_to_touch: hours('median', ({ assignment }) => assignment?.assignedToTouch),
  conversion: {
    ...rate('higher', ({ conversion }) => conversion?.all),
    final: ({ conversion }) => conversion?.censored !== true,
  },
  disagreement: rate('lower', ({ disagreement }) => disagreement?.any),
  unsupported: rate('lower', ({ disagreement }) => disagreement?.unsupported),
  role_coverage: rate('higher', ({ roles }) => roles?.seen),
}

function ruleOf(key: MeasureKey): Rule {
  if (Object.hasOwn(RULES, key)) return RULES[key as keyof typeof RULES]
  const wanted = key.slice('reject.'.length)
  return rate(
    'lower',
    ({ rejections }) => rejections?.byReason.find(({ reason }) => reason === wanted)?.share,
  )
}

/** Which way is better; volumes are neither. */
export function betterOf(key: MeasureKey): Better {
  return ruleOf(key).better
}

/**
 * One measure of the figures. Never throws: what is off has no value. The number of all handoffs is a count; what is a part of them is a
 * share, so that a busy month is no worse for being busy.
 */
export function measureOf(figures: Figures, key: MeasureKey): Measure {
  const { unit, read, final } = ruleOf(key)
  const found = read(figures)
  if (found === null || found === undefined)
    return { key, unit, value: null, part: 0, of: 0, small: true, off: true, final: true }
  const { value, part, of, small } = found
  return { key, unit, value, part, of, small, off: false, final: final?.(figures) ?? true }
}
