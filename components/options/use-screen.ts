// Which screen is shown: the one that the address names, and otherwise the one that this browser needs first.
import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { type Screen, screenOf } from './screens'

interface Place {
  readonly id: string
  /** How often somebody has followed a link to a place. */
  readonly followed: number
}

export interface ShownScreen {
  /** Null: not known yet. */
  readonly current: Screen | null
  /** Shows a screen without taking the focus there. */
  readonly show: (screen: Screen) => void
}

/**
 * `first`: the screen where the address names none; its first value holds, so that a screen never goes away under the reader.
 * `ready`: what the screens show has been read.
 */
export function useScreen(first: Screen | null, ready: boolean): ShownScreen {
  const [place, setPlace] = useState<Place>({ id: placeOf(location), followed: 0 })
  const [usual, setUsual] = useState(first)
  if (usual === null && first !== null) setUsual(first)
  const current = screenOf(place.id) ?? usual
  const { id, followed } = place

  useEffect(() => {
    const hear = () => setPlace((before) => ({ id: placeOf(location), followed: before.followed + 1 }))
    addEventListener('hashchange', hear)
    return () => removeEventListener('hashchange', hear)
  }, [])

  // What is shown is another page to the reader: it begins at its heading.
  useLayoutEffect(() => {
    if (followed > 0 || (ready && isWithin(id))) lead(id, followed > 0)
  }, [id, followed, ready])

  const show = useCallback((screen: Screen) => {
    // No `hashchange` comes of it.
    history.pushState(null, '', `#${screen}`)
    setPlace((before) => ({ ...before, id: screen }))
  }, [])

  return { current, show }
}

const placeOf = ({ hash }: Location) => hash.slice(1)

const isWithin = (id: string) => screenOf(id) !== null && screenOf(id) !== id

/** Brings a place into view: the top of a screen, or a heading within it. */
function lead(id: string, takesFocus: boolean): void {
  const inner = isWithin(id) ? document.getElementById(id) : null
  const heading = inner ?? document.querySelector<HTMLElement>(SHOWN)
  if (heading === null) return
  if (inner === null) document.documentElement.scrollTop = 0
  else inner.scrollIntoView?.()
  if (!takesFocus) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

const SHOWN = '.screen:not([hidden]) h2'
