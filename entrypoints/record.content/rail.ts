// The rail's elements: a host under <html> whose closed root holds the button, the separator and the panel's iframe.
import { browser } from 'wxt/browser'
import type { DockSide, DockState, Language, Theme } from '@/lib/domain/settings'
import type { RailMoment } from '@/lib/messaging/protocol'
import { RECORD_HINT } from '@/lib/page/record-hint'
import { movable } from './movable'
import RAIL_CSS from './rail.css?inline'
import { WORDS } from './rail-text'
import { resizable } from './resize'

export const HOST_TAG = 'hikitsugi-dock'

/** All that the rail shows. `outdated`: the extension was updated, nothing can be pressed any more. */
export interface RailView {
  /** Null: nothing is known of the lead. */
  readonly moment: RailMoment | null
  readonly dock: DockState
  readonly side: DockSide
  readonly language: Language
  readonly theme: Theme
  readonly outdated: boolean
}

/** What a person did. Only events that the browser vouches for (`isTrusted`) get here. */
export interface RailEvents {
  open(): void
  close(): void
  resize(width: number): void
  /** The rail was put elsewhere: its place as a share of the room it has, 0 at the top to 1. */
  move(top: number): void
}

export interface Rail {
  readonly host: HTMLElement
  render(view: RailView): void
  /** Tells the panel to look which record its tab shows now. */
  hintPanel(): void
  focusPanel(): void
  focusButton(): void
}

/** Builds the rail, not yet attached. The iframe is made when the dock is first shown open, and then kept. */
export function createRail(on: RailEvents): Rail {
  const host = document.createElement(HOST_TAG)
  const root = host.attachShadow({ mode: 'closed' })
  const style = make('style')
  style.textContent = RAIL_CSS
  const dock = make('div', 'dock')
  root.append(style, dock)

  const button = make('button', 'rail')
  button.type = 'button'
  const mark = make('span', 'mark', '継')
  const sign = make('span', 'sign')
  const lines = make('span')
  for (const part of [mark, sign, lines]) part.setAttribute('aria-hidden', 'true')
  const hint = make('span', 'hint')
  hint.id = 'hint'
  button.setAttribute('aria-describedby', hint.id)
  button.append(mark, sign, lines)

  const panel = make('div', 'panel')
  panel.hidden = true
  const bar = make('div', 'bar')
  panel.append(bar)
  dock.append(button, hint, panel)
  let frame: HTMLIFrameElement | null = null

  const mover = movable(button, { press: on.open, move: on.move })
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    dock.addEventListener(type, (event) => {
      event.stopPropagation()
      if (event.isTrusted && type === 'keydown' && event.key === 'Escape') on.close()
    })
  }
  const resizer = resizable(bar, panel, on.resize)

  function openPanel(): void {
    if (frame !== null) return
    frame = make('iframe')
    // `*`: in Chromium `src` holds a dynamic address, whose origin is not the one that the page then has.
    frame.allow = 'clipboard-write *'
    frame.src = browser.runtime.getURL('/panel.html')
    // A frame that gets focus before its page has loaded loses it when the page arrives.
    frame.addEventListener('load', () => {
      if (root.activeElement !== frame) return
      frame?.blur()
      frame?.focus()
    })
    panel.append(frame)
  }

  function render({ moment, dock: state, side, language, theme, outdated }: RailView): void {
    const text = WORDS[language]
    dock.lang = language
    dock.dataset.theme = theme
    dock.dataset.tone = moment?.tone ?? 'calm'
    dock.dataset.side = side
    if (outdated) {
      const note = make('p', 'note', text.outdated)
      note.setAttribute('role', 'status')
      dock.replaceChildren(note)
      return
    }
    button.setAttribute('aria-label', text.name)
    button.setAttribute('aria-expanded', String(state.open))
    hint.textContent = moment?.sentence ?? text.none
    button.title = `${text.name}\n${hint.textContent}`
    sign.textContent = moment?.sign ?? '·'
    lines.replaceChildren(...(moment?.lines ?? []).map((line) => make('span', 'line', line)))
    if (state.open) openPanel()
    panel.hidden = !state.open
    button.hidden = hint.hidden = state.open
    mover.show(state.top)
    if (frame !== null) frame.title = text.name
    resizer.show(state.width, text.width, side)
  }

  return {
    host,
    render,
    // In Chromium it is dropped, since `src` is a dynamic address; there the panel hears of its tab by itself.
    hintPanel: () => frame?.contentWindow?.postMessage(RECORD_HINT, frame.src),
    focusPanel: () => frame?.focus(),
    focusButton: () => button.focus(),
  }
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  if (className !== '') element.className = className
  if (text !== '') element.textContent = text
  return element
}
