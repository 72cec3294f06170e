// The dock on one HubSpot tab: what is shown for which record, when to ask the background, when to give up.
import { type RecordRef, sameRef } from '@/lib/domain/record-ref'
import type { DockSide, DockState, Language, Theme } from '@/lib/domain/settings'
import { on, send } from '@/lib/messaging/messages'
import type { Given, NameFrom, RailState, ReplyOf } from '@/lib/messaging/protocol'
import { isOutdated } from '@/lib/page/outdated'
import { clampTop, USUAL_TOP } from './movable'
import { createRail, HOST_TAG, type Rail, type RailView } from './rail'
import { clampWidth } from './resize'

/** Asks the background. Null when it cannot be reached or failed: the outcome is then unknown. */
const ask = <K extends NameFrom<'record'>>(name: K, ...given: Given<K>): Promise<ReplyOf<K> | null> =>
  send(name, ...given).catch(() => null)

const MINUTE = 60_000

/** A background takes some 100 ms to start; one that does not answer must not keep the rail away. */
const DOCK_PATIENCE = 1_000

/** Shows the dock for a record; null takes it away. `composing`: HubSpot's own window is open, and the panel makes room. */
export type ShowRecord = (ref: RecordRef | null, composing?: boolean) => void

/** Makes the tab's one dock. Nothing is shown or asked before the first record; all ends with `signal`. */
export function createDock(signal: AbortSignal): ShowRecord {
  let ref: RecordRef | null = null
  let rail: Rail | null = null
  let lead: RailState | null = null
  let dock: DockState = { open: false, width: 360, top: USUAL_TOP }
  let side: DockSide = 'right'
  /** Closed for as long as HubSpot's own window is open; a press on the rail opens it nevertheless. */
  let folded = false
  let dockKnown: Promise<unknown> | null = null
  /** What is remembered has been read, or was waited for long enough. */
  let drawn = false
  let outdated = false
  let language: Language = navigator.language.startsWith('ja') ? 'ja' : 'en'
  let theme: Theme = 'system'
  let timer: ReturnType<typeof setTimeout> | undefined

  /** HubSpot's time. */
  const now = () => Date.now() + (lead?.clockOffsetMs ?? 0)

  function view(): RailView {
    const moment = lead?.moments.findLast(({ from }) => from <= now()) ?? lead?.moments[0] ?? null
    return { moment, side, dock: { ...dock, open: isOpen() }, language, theme, outdated }
  }

  const isOpen = () => dock.open && !folded

  /** Draws, puts a removed host back and looks again when other words hold. */
  function refresh(): void {
    clearTimeout(timer)
    if (rail === null || signal.aborted) return
    noticeUpdate()
    if (rail.host.parentNode !== document.documentElement) document.documentElement.append(rail.host)
    rail.render(view())
    if (outdated || isHidden()) return
    if (lead !== null && lead.until === null) return
    const wait = (lead?.moments.find(({ from }) => from > now())?.from ?? lead?.until ?? 0) - now()
    // Where the words have ended and no others came, the background is asked again after a minute, not without a pause.
    timer = setTimeout(tick, wait > 0 ? wait : MINUTE)
  }

  function tick(): void {
    refresh()
    if (lead === null || (lead.until !== null && now() >= lead.until)) void readLead()
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
    hearSide(news.side)
  }

  function hearSide(next: DockSide): void {
    side = next
    if (side === 'off') unmount()
    else if (drawn && rail === null) show()
    else refresh()
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
    else side = answer.side
    if (answer !== null && dock === before) hearDock(answer)
  }

  function hearDock(news: DockState): void {
    const closed = isOpen() && !news.open
    dock = { open: news.open, width: clampWidth(news.width), top: clampTop(news.top) }
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
    if (open === isOpen()) return
    folded = false
    change({ open })
    if (outdated) return
    if (open) rail?.focusPanel()
    else rail?.focusButton()
  }

  function mount(): void {
    if (rail !== null) return
    for (const old of document.querySelectorAll(HOST_TAG)) old.remove()
    rail = createRail({
      open: () => setOpen(true),
      close: () => setOpen(false),
      resize: (width) => change({ width }),
      move: (top) => change({ top }),
    })
  }

  function unmount(): void {
    clearTimeout(timer)
    rail?.host.remove()
    rail = null
  }

  function show(): void {
    if (ref === null || signal.aborted || side === 'off') return
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
      if (lead === null && side !== 'off') void readLead()
      void whenDockIsKnown().then(() => {
        drawn = true
        show()
      })
    }
  }

  /** A page that comes back as it was left: what it shows may be old, and its panel may have lost its tab. */
  function comeBack({ persisted }: PageTransitionEvent): void {
    if (persisted) void readLead()
    if (persisted) look()
  }

  const heard = [
    on('rail.changed', hearLead),
    on('dock.changed', hearDock),
    on('dock.toggle', () => rail !== null && setOpen(!isOpen())),
  ]
  for (const stop of heard) signal.addEventListener('abort', stop)
  document.addEventListener('visibilitychange', look, { signal })
  window.addEventListener('pageshow', comeBack, { signal })
  signal.addEventListener('abort', unmount)

  return (next, composing = false) => {
    if (signal.aborted) return
    folded = composing
    if (!sameRef(ref, next)) lead = null
    ref = next
    if (next === null) unmount()
    else look()
  }
}

const isHidden = () => document.visibilityState === 'hidden'
