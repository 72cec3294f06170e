// The definition's whole form from the options page, for what the few controls do not cover.
import { useMemo, useState } from 'react'
import { checkDefinition } from '@/lib/domain/definition/checks'
import type { Definition } from '@/lib/domain/definition/definition'
import type { DefinitionChange } from '@/lib/domain/definition/diff'
import type { OwnerChoice } from '@/lib/domain/portal'
import { type Edit, EditProvider, isInside } from '../definition/form/edit'
import { Form } from '../definition/form/form'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'

interface Props {
  readonly changed: Definition
  readonly changes: readonly DefinitionChange[]
  readonly owners: readonly OwnerChoice[]
  readonly onChange: (changed: Definition) => void
}

/** Folded at first. Its changes are replayed like those of the controls, and kept nowhere. */
export function WhatIfForm({ changed, changes, owners, onChange }: Props) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const findings = useMemo(() => (open ? checkDefinition(changed) : []), [open, changed])
  const edit: Edit = {
    draft: changed,
    change: (part) => onChange({ ...changed, ...part }),
    findings,
    setUnread: () => undefined,
    vocabulary: null,
    owners,
  }
  return (
    <div>
      <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'review.whatIf.less' : 'review.whatIf.more')}
      </Button>
      {open ? (
        <EditProvider value={edit}>
          <div className="definition what-if-form">
            <Form changed={(path) => changes.some((one) => one.path === path || isInside(one.path, path))} />
          </div>
        </EditProvider>
      ) : null}
    </div>
  )
}
