// Time and visibility as the panel's stores use them, so that tests can control both.

/** Stops a subscription. */
export type Unsubscribe = () => void

/** Time and visibility of one page. */
export interface PanelTimers {
  /** Calls `run` once after `ms`. Returns the way to cancel. */
  after(ms: number, run: () => void): () => void
  /** False while the page is hidden: nothing is asked and nothing ticks then. */
  isVisible(): boolean
  /** The page became visible, or the network came back. */
  onWake(hear: () => void): Unsubscribe
  /** The page is left or hidden: the last moment to keep something. */
  onLeave(hear: () => void): Unsubscribe
}
