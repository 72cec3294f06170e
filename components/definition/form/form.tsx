// The form: every part of the definition, in groups.
import { useWords } from '../../ui/language'
import { EngagementFields } from './engagement-fields'
import { FitFields } from './fit-fields'
import { Group } from './group'
import { HandoffFields } from './handoff-fields'
import { PresenceFields } from './presence-fields'
import { PropertyFields } from './property-fields'
import { RejectionFields } from './rejection-fields'
import { RoleFields } from './role-fields'
import { ScoreFields } from './score-fields'
import { SignalFields } from './signal-fields'
import { SlaFields } from './sla-fields'

const GROUPS = [
  { title: 'group.fit', paths: ['required.icp_fit', 'icp'], Fields: FitFields },
  { title: 'group.presence', paths: ['required.japan_presence', 'presence'], Fields: PresenceFields },
  {
    title: 'group.engagement',
    paths: ['required.japan_engagement', 'windowDays', 'japanEvents', 'japanForms', 'japanPages'],
    Fields: EngagementFields,
  },
  {
    title: 'group.signals',
    paths: ['required.evaluation_signal', 'signals', 'negatives', 'boilerplate'],
    Fields: SignalFields,
  },
  { title: 'group.role', paths: ['required.decision_role', 'decisionRole'], Fields: RoleFields },
  { title: 'group.score', paths: ['score'], Fields: ScoreFields },
  { title: 'group.sla', paths: ['sla'], Fields: SlaFields },
  { title: 'group.rejection', paths: ['rejection'], Fields: RejectionFields },
  { title: 'group.handoff', paths: ['handoff'], Fields: HandoffFields },
  { title: 'group.properties', paths: ['properties'], Fields: PropertyFields },
] as const

interface Props {
  /** Whether the draft differs from the version in force at or below a place. */
  readonly changed: (path: string) => boolean
}

/** All groups are closed at first. */
export function Form({ changed }: Props) {
  const { t } = useWords()
  return (
    <div className="groups">
      {GROUPS.map(({ title, paths, Fields }) => (
        <Group key={title} title={t(title)} paths={paths} changed={paths.some(changed)}>
          <Fields />
        </Group>
      ))}
    </div>
  )
}
