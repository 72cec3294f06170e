// The last net: a page whose rendering failed says so instead of going blank.
import { Component, type ReactNode } from 'react'
import { report } from '@/lib/messaging/failures'

interface Props {
  readonly children: ReactNode
  readonly fallback: ReactNode
  /** A new key gives the children a new chance. */
  readonly resetKey: string
}

/** Records what a child threw, and shows `fallback` until `resetKey` changes. */
export class ErrorBoundary extends Component<Props, { failedKey: string | null }> {
  override state = { failedKey: null as string | null }

  static getDerivedStateFromError() {
    return { failedKey: '' }
  }

  override componentDidCatch(error: unknown) {
    report('render', error)
    this.setState({ failedKey: this.props.resetKey })
  }

  override componentDidUpdate() {
    const { failedKey } = this.state
    if (failedKey && failedKey !== this.props.resetKey) this.setState({ failedKey: null })
  }

  override render() {
    return this.state.failedKey === null ? this.props.children : this.props.fallback
  }
}
