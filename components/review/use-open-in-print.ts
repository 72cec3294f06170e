// Nothing can be opened on paper: every table that is folded on screen is printed open.
import { useEffect } from 'react'

/** Opens the folded parts before printing and folds them again afterwards. */
export function useOpenInPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
      for (const one of opened) one.open = true
    }
    const fold = () => {
      for (const one of opened) one.open = false
    }
    const stop = new AbortController()
    window.addEventListener('beforeprint', open, stop)
    window.addEventListener('afterprint', fold, stop)
    return () => stop.abort()
  }, [])
}
