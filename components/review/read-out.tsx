// The month in a few lines: what went up, what went down, what to watch.
import type { ReadOut as Lines } from '@/lib/domain/review/figures'
import { useWords } from '../ui/language'
import { Section } from './section'

const SIGNS = { up: '↑', down: '↓', none: '–', watch: '!' } as const
const TONES = { up: 'good', down: 'warn', none: 'calm', watch: 'calm' } as const

/** Read aloud at the start of the meeting. */
export function ReadOutSection({ lines }: { readonly lines: Lines }) {
  const { t, say } = useWords()
  return (
    <Section id="read-out" title={t('review.readOut.title')}>
      <ul className="read-out">
        {lines.map(({ kind, message }) => (
          <li key={kind} data-tone={TONES[kind]}>
            <span className="sign" aria-hidden="true">
              {SIGNS[kind]}
            </span>
            <span>{say(message)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
