// A button that copies a text, says that it did, and gives the text to be copied by hand where the browser refuses.
import { type ReactNode, useRef, useState } from 'react'
import { Button } from '../ui/button'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { CopyByHand } from './brief/copy-by-hand'

/** What became of copying: for the place where it is told. */
export type Copying =
  | { readonly state: 'idle' | 'done' }
  | { readonly state: 'refused'; readonly text: string }

/** Copies one text at a time; the latest one tells how it went. */
export function useCopying(copy: (text: string) => Promise<void>) {
  const [copying, setCopying] = useState<Copying>({ state: 'idle' })
  const round = useRef(0)
  async function take(text: string | Promise<string>): Promise<void> {
    const mine = ++round.current
    const words = await text
    const done = await copy(words).then(
      () => true,
      () => false,
    )
    if (mine === round.current) setCopying(done ? { state: 'done' } : { state: 'refused', text: words })
  }
  return { copying, take: (text: string | Promise<string>) => void take(text) }
}

interface Props {
  readonly onCopy: () => void
  readonly quiet?: boolean
  /** For the name only: what is copied, where the words on the button do not tell. */
  readonly about?: string
  readonly children: ReactNode
}

export function CopyButton({ onCopy, quiet = false, about, children }: Props) {
  return (
    <Button kind={quiet ? 'quiet' : undefined} onClick={onCopy}>
      {quiet ? null : <Icon name="copy" />} {children}{' '}
      {about === undefined ? null : <span className="visually-hidden">{about}</span>}
    </Button>
  )
}

/** Where it is told. */
export function Copied({ copying }: { readonly copying: Copying }) {
  const { t } = useWords()
  return (
    <>
      <span role="status" className="soft copied">
        {copying.state === 'done' ? t('brief.copied') : ''}
      </span>
      {copying.state === 'refused' ? <CopyByHand text={copying.text} /> : null}
    </>
  )
}
