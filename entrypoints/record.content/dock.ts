// The dock on one HubSpot tab: what is shown for which record, when to ask the background, when to give up.
import { type RecordRef, sameRef } from '@/lib/domain/record-ref'
import type { DockState, Language, Theme } from '@/lib/domain/settings'
import { type Stage, stageAt, toneOf } from '@/lib/domain/stage'
import { on, send } from '@/lib/messaging/messages'
import type { Given, NameFrom, RailState, ReplyOf } from '@/lib/messaging/protocol'
import { isOutdated } from '@/lib/page/outdated'
import { createRail, HOST_TAG, type Rail, type RailView } from './rail'
import { railWords } from './rail-text'
import { clampWidth } from './resize'

/** Asks the background. Null when it cannot be reached or failed: the outcome is then unknown. */
const ask = <K extends NameFrom<'record'>>(name: K, ...given: Given<K>): Promise<ReplyOf<K> | null> =>
  send(name, ...given).catch(() => null)

const MINUTE = 60_000

/** A background takes some 100 ms to start; one that does not answer must not keep the rail away. */
const DOCK_PATIENCE = 1_000

/** Shows the dock for a record; null takes it away. */
export type ShowRecord = (ref: RecordRef | null) => void

/** Makes the tab's one dock. Nothing is shown or asked before the first record; all ends with `signal`. */
export function createDock(signal: AbortSignal): ShowRecord {
  let ref: RecordRef | null = null
  let rail: Rail | null = null
  let lead: RailState | null = null
  let dock: DockState = { open: false, width: 360 }
  let dockKnown: Promise<unknown> | null = null
  let outdated = false
  let language: Language = navigator.language.startsWith('ja') ? 'ja' : 'en'
  let theme: Theme = 'system'
  let timer: ReturnType<typeof setTimeout> | undefined

  function view(): RailView {
    const now = Date.now() + (lead?.clockOffsetMs ?? 0)
    const stage = lead?.stage ?? null
    return {
      words: railWords(stage, lead?.texts ?? {}, now, language),
      tone: railTone(stage, now),
      dock,
      language,
      theme,
      outdated,
    }
  }

  /** Draws, puts a removed host back and aligns the next look with the minute that is shown. */
  function refresh(): void {
    clearTimeout(timer)
    if (rail === null || signal.aborted) return
    noticeUpdate()
    if (rail.host.parentNode !== document.documentElement) document.documentElement.append(rail.host)
    rail.render(view())
    if (outdated || isHidden()) return
    const phase = (Date.now() + (lead?.clockOffsetMs ?? 0) - (lead?.stage?.dueAt ?? 0)) % MINUTE
    timer = setTimeout(tick, MINUTE - ((phase + MINUTE) % MINUTE) + 1)
  }

  function tick(): void {
    refresh()
    if (lead === null) void readLead()
  }

  function noticeUpdate(): void {
    if (outdated || !isOutdated()) return
    outdated = true
    dock = { ...dock, open: false }
  }

  async function readLead(): Promise<void> {
    if (ref === null || isOutdated()) return refresh()
    const answer = await ask('rail.read', { ref })
    if (answer !== null) hearLead(answer)
    else refresh()
  }

  function hearLead(news: RailState): void {
    if (signal.aborted || !sameRef(news.ref, ref)) return
    lead = news
    language = news.language
    theme = news.theme
    refresh()
  }

  /** Reads the remembered look before the rail is drawn, so that it does not open under somebody's mouse. */
  function whenDockIsKnown(): Promise<unknown> {
    dockKnown ??= Promise.race([
      readDock(),
      new Promise<void>((late) => {
        setTimeout(late, DOCK_PATIENCE)
      }),
    ])
    return dockKnown
  }

  async function readDock(): Promise<void> {
    if (isOutdated()) return
    const before = dock
    const answer = await ask('dock.read')
    if (answer === null) dockKnown = null
    else if (dock === before) hearDock(answer)
  }

  function hearDock(news: DockState): void {
    const closed = dock.open && !news.open
    dock = { open: news.open, width: clampWidth(news.width) }
    refresh()
    if (closed && document.activeElement === rail?.host) rail.focusButton()
  }

  function change(next: Partial<DockState>): void {
    const alive = !isOutdated()
    if (alive) dock = { ...dock, ...next }
    refresh()
    if (alive) void ask('dock.write', dock)
  }

  function setOpen(open: boolean): void {
    if (open === dock.open) return
    change({ open })
    if (outdated) return
    if (open) rail?.focusPanel()
    else rail?.focusButton()
  }

  function mount(): void {
    if (rail !== null) return
    for (const old of document.querySelectorAll(HOST_TAG)) old.remove()
    rail = createRail({
      toggle: () => setOpen(!dock.open),
      close: () => setOpen(false),
      resize: (width) => change({ width }),
    })
  }

  function unmount(): void {
    clearTimeout(timer)
    rail?.host.remove()
    rail = null
  }

  function show(): void {
    if (ref === null || signal.aborted) return
    mount()
    refresh()
    rail?.hintPanel()
  }

  /** Nothing is asked or loaded in a hidden tab: the one in front goes first. */
  function look(): void {
    refresh()
    if (ref === null) return
    if (isHidden()) show()
    else {
      if (lead === null) void readLead()
      void whenDockIsKnown().then(show)
    }
  }

  /** A page that comes back as it was left: what it shows may be old, and its panel may have lost its tab. */
  function comeBack({ persisted }: PageTransitionEvent): void {
    if (persisted) void readLead()
    if (persisted) look()
  }

  for (const stop of [on('rail.changed', hearLead), on('dock.changed', hearDock)])
    signal.addEventListener('abort', stop)
  document.addEventListener('visibilitychange', look, { signal })
  window.addEventListener('pageshow', comeBack, { signal })
  signal.addEventListener('abort', unmount)

  return (next) => {
    if (signal.aborted) return
    if (!sameRef(ref, next)) lead = null
    ref = next
    if (next === null) unmount()
    else look()
  }
}

const isHidden = () => document.visibilityState === 'hidden'

function railTone(stage: Stage | null, now: number): RailView['tone'] {
  const tone = stage === null ? 'calm' : toneOf(stageAt(stage, now).name)
  return tone === 'calm' ? 'none' : tone
}
