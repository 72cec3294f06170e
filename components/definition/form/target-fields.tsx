// Other SLA targets by source, in the order in which they are tried.
import type { SourceTarget } from '@/lib/domain/definition/definition'
import { Button } from '../../ui/button'
import { useWords } from '../../ui/language'
import { ClockField, TargetField } from './clock-fields'
import { type Bound, fieldsOf } from './edit'
import { FieldSet } from './field'
import { ListField } from './list-field'

const NEW: SourceTarget = { matches: [], clock: 'business_hours', target: 4 }

export function TargetFields({ path, value: targets, onChange }: Bound<readonly SourceTarget[]>) {
  const { t } = useWords()
  return (
    <FieldSet path={path}>
      {targets.length === 0 ? <p className="soft">{t('field.sla.targets.none')}</p> : null}
      {targets.map((target, at) => {
        const n = at + 1
        const place = `${path}[${at}]`
        const field = fieldsOf(place, target, (key, value) =>
          onChange(targets.with(at, { ...target, [key]: value })),
        )
        return (
          <FieldSet key={at} path={place} label={t('field.sla.targets.one', { n })}>
            <ListField {...field('matches')} rows={2} most={200} />
            <div className="pair">
              <TargetField {...field('target')} />
              <ClockField {...field('clock')} />
            </div>
            <div className="row">
              {at === 0 ? null : (
                <Button kind="quiet" onClick={() => onChange(movedUp(targets, at))}>
                  {t('field.sla.targets.up', { n })}
                </Button>
              )}
              <Button kind="quiet" onClick={() => onChange(targets.toSpliced(at, 1))}>
                {t('field.sla.targets.remove', { n })}
              </Button>
            </div>
          </FieldSet>
        )
      })}
      <div>
        <Button onClick={() => onChange([...targets, NEW])}>{t('field.sla.targets.add')}</Button>
      </div>
    </FieldSet>
  )
}

function movedUp(targets: readonly SourceTarget[], at: number): readonly SourceTarget[] {
  const [above, moved] = [targets[at - 1], targets[at]]
  if (above === undefined || moved === undefined) return targets
  return targets.toSpliced(at - 1, 2, moved, above)
}
