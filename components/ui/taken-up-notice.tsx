// Told once in each browser: a definition that a colleague published is in force here now.
import { useState } from 'react'
import type { TakenUp } from '@/lib/domain/definition/portal-file'
import { displayText } from '@/lib/domain/display-text'
import type { Send } from '@/lib/messaging/protocol'
import { Button } from './button'
import { useWords } from './language'

interface Props {
  /** Null: nothing was taken up, or somebody has seen it. */
  readonly takenUp: TakenUp | null
  readonly send: Send
}

/** The publisher's name comes from the portal: untrusted text. */
export function TakenUpNotice({ takenUp, send }: Props) {
  const { t } = useWords()
  const [closed, setClosed] = useState<string | null>(null)
  if (takenUp === null || takenUp.version === closed) return null
  const version = displayText(takenUp.version, 40)
  return (
    <div className="notice reading-notice user-text" data-tone="calm">
      <p role="status">
        {takenUp.by === null
          ? t('taken.up', { version })
          : t('taken.up.by', { version, by: displayText(takenUp.by, 80) })}
      </p>
      <div>
        <Button
          onClick={() => {
            setClosed(takenUp.version)
            // Where it cannot be kept, it is told once more: no harm.
            void send('definition.seen').catch(() => undefined)
          }}
        >
          {t('rules.close')}
        </Button>
      </div>
    </div>
  )
}
