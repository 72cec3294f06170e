// @vitest-environment jsdom
// That each change of URL is told once, with and without the Navigation API, and nothing after the end.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchLocation } from '@/lib/page/navigation'

let life: AbortController
let seen: string[]

beforeEach(() => {
  life = new AbortController()
  seen = []
  history.replaceState({}, '', '/start')
})

afterEach(() => {
  life.abort()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const watch = () => watchLocation((url) => seen.push(new URL(url).pathname), life.signal)

it('hears the Navigation API after the commit, once for each URL', () => {
  const navigation = new EventTarget()
  vi.stubGlobal('navigation', navigation)
  watch()
  for (const path of ['/a', '/b', '/b', '/a']) {
    history.pushState({}, '', path)
    navigation.dispatchEvent(new Event('currententrychange'))
    window.dispatchEvent(new Event('popstate'))
  }
  expect(seen).toEqual(['/a', '/b', '/a'])
})

it('says nothing of the URL it starts with', () => {
  watch()
  window.dispatchEvent(new Event('popstate'))
  window.dispatchEvent(new Event('pageshow'))
  expect(seen).toEqual([])
})

it('notices the way back where the Navigation API is missing', () => {
  vi.stubGlobal('navigation', undefined)
  watch()
  history.pushState({}, '', '/a')
  window.dispatchEvent(new Event('popstate'))
  expect(seen).toEqual(['/a'])
})

it('looks once a second, and only there, where nothing tells of a pushState', () => {
  vi.useFakeTimers()
  vi.stubGlobal('navigation', undefined)
  watch()
  history.pushState({}, '', '/a')
  vi.advanceTimersByTime(999)
  expect(seen).toEqual([])
  vi.advanceTimersByTime(1)
  expect(seen).toEqual(['/a'])
  life.abort()
  expect(vi.getTimerCount()).toBe(0)
})

it('has no timer with the Navigation API', () => {
  vi.useFakeTimers()
  vi.stubGlobal('navigation', new EventTarget())
  watch()
  expect(vi.getTimerCount()).toBe(0)
})

it('is silent after its end', () => {
  const navigation = new EventTarget()
  vi.stubGlobal('navigation', navigation)
  watch()
  life.abort()
  history.pushState({}, '', '/a')
  navigation.dispatchEvent(new Event('currententrychange'))
  window.dispatchEvent(new Event('popstate'))
  expect(seen).toEqual([])
})
