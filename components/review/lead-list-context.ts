// How a number opens the list of the leads behind it.
import { createContext, useContext } from 'react'

/** A list to show: what it belongs to, its name in the worker, and its title on screen. */
export interface OpenList {
  readonly of: 'figures' | 'replay'
  readonly list: string
  readonly title: string
}

const Lists = createContext<(list: OpenList) => void>(() => undefined)

/** Lets everything inside open a list. */
export const ListsProvider = Lists

/** Opens a list; the element that had the focus gets it back when the list is closed. */
export function useOpenList(): (list: OpenList) => void {
  return useContext(Lists)
}
