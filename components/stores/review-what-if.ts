// The what-if: a changed definition, replayed on the month's leads as soon as it changes.
import type { StoreApi } from 'zustand/vanilla'
import type { Definition } from '@/lib/domain/definition/definition'
import type { ReviewGateway } from './review-gateway'
import type { ReviewState, WhatIf, WhatIfStart } from './review-state'

export interface ReviewWhatIf {
  /** Starts again from the definition in force or from the draft. */
  begin(start: Exclude<WhatIfStart, 'file'>): void
  /** Starts again from the text of a definition file. */
  load(text: string): void
  change(changed: Definition): void
  /** Starts again from the definition in force, with these changes. */
  tryOut(changed: Definition): void
  /** Replays again: the records have changed. */
  again(): void
}

/** While the worker is busy, changes are skipped except for the latest one. */
export function createWhatIf(state: StoreApi<ReviewState>, gateway: ReviewGateway): ReviewWhatIf {
  const { getState, setState } = state
  let running = false
  let owed = false

  const set = (part: Partial<WhatIf>) => {
    const { whatIf } = getState()
    if (whatIf !== null) setState({ whatIf: { ...whatIf, ...part } })
  }

  async function replay(): Promise<void> {
    const changed = getState().whatIf?.changed
    if (changed === undefined || getState().view === null) return
    if (running) {
      owed = true
      return
    }
    running = true
    set({ busy: true })
    const { month } = getState()
    try {
      const result = await gateway.askWorker('worker.replay', { changed })
      if (getState().month === month) set({ result, failed: false })
    } catch {
      if (getState().month === month) set({ failed: true })
    }
    running = false
    if (owed) {
      owed = false
      return replay()
    }
    set({ busy: false })
  }

  function start(from: WhatIfStart, changed: Definition): void {
    const result = getState().whatIf?.result ?? null
    setState({ whatIf: { start: from, changed, result, busy: false, failed: false, fileProblem: null } })
    void replay()
  }

  return {
    begin(from) {
      const { definition } = getState()
      const changed = from === 'draft' ? definition?.draft : definition?.inForce.definition
      if (changed) start(from, changed)
    },
    load(text) {
      const read = gateway.readDefinition(text)
      if (read.ok) start('file', read.definition)
      else set({ fileProblem: read.problem })
    },
    change(changed) {
      set({ changed, fileProblem: null })
      void replay()
    },
    tryOut: (changed) => start('in_force', changed),
    again: () => void replay(),
  }
}
