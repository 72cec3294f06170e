// The form: every part of the definition, in groups.
import type { ReactNode } from 'react'
import type { CriterionName } from '@/lib/domain/assessment'
import { CRITERIA } from '@/lib/domain/criteria/registry'
import { unknownCriteria } from '@/lib/domain/definition/named'
import type { UiKey } from '@/lib/i18n/translate'
import { criterionTitle } from '../../panel/names'
import { useWords } from '../../ui/language'
import { namesOf } from '../names'
import { EngagementFields, FitFields, PresenceFields, RequiredField, RoleFields } from './criterion-fields'
import { useEdit } from './edit'
import { Group } from './group'
import { criterionHolds, type Holds, partHolds } from './group-holds'
import { HandoffFields } from './handoff-fields'
import { MappedFields } from './mapped-fields'
import { PropertyFields } from './property-fields'
import { RejectionFields } from './rejection-fields'
import { ScoreFields } from './score-fields'
import { SignalFields } from './signal-fields'
import { SlaFields } from './sla-fields'

interface Settings {
  readonly Fields: () => ReactNode
  /** Where the group has another name than its criterion. */
  readonly title?: UiKey
}

/** What a criterion has besides "must be met". */
const SETTINGS: Readonly<Partial<Record<CriterionName, Settings>>> = {
  icp_fit: { Fields: FitFields, title: 'group.fit' },
  japan_presence: { Fields: PresenceFields },
  japan_engagement: { Fields: EngagementFields, title: 'group.engagement' },
  evaluation_signal: { Fields: SignalFields, title: 'group.signals' },
  decision_role: { Fields: RoleFields },
}

const OTHERS = [
  { title: 'fields.title', path: 'fields', Fields: MappedFields },
  { title: 'group.score', path: 'score', Fields: ScoreFields },
  { title: 'group.sla', path: 'sla', Fields: SlaFields },
  { title: 'group.rejection', path: 'rejection', Fields: RejectionFields },
  { title: 'group.handoff', path: 'handoff', Fields: HandoffFields },
  { title: 'group.properties', path: 'properties', Fields: PropertyFields },
] as const

interface Props {
  /** Whether the draft differs from the version in force at or below a place. */
  readonly changed: (path: string) => boolean
}

/** All groups are closed at first. */
export function Form({ changed }: Props) {
  const words = useWords()
  const { t } = words
  const { draft, owners, vocabulary } = useEdit()
  const holds: Holds = { definition: draft, words, names: namesOf(owners, vocabulary, [draft]) }
  const criteria = [
    ...CRITERIA.map(({ id, settings }) => ({ id, paths: [`required.${id}`, ...settings] })),
    ...unknownCriteria(draft).map((id) => ({ id, paths: [`required.${id}`] })),
  ]
  return (
    <div className="groups">
      {criteria.map(({ id, paths }) => {
        const { title, Fields } = SETTINGS[id] ?? {}
        const name = title === undefined ? criterionTitle(id, words) : t(title)
        return (
          <Group
            key={id}
            title={name}
            holds={criterionHolds(id, holds)}
            paths={paths}
            changed={paths.some(changed)}
          >
            <RequiredField criterion={id} />
            {Fields === undefined ? null : <Fields />}
          </Group>
        )
      })}
      {OTHERS.map(({ title, path, Fields }) => (
        <Group
          key={title}
          title={t(title)}
          holds={partHolds(path, holds)}
          paths={[path]}
          changed={changed(path)}
        >
          <Fields />
        </Group>
      ))}
    </div>
  )
}
