// Other SLA targets by source, in the order in which they are tried.
import type { SlaPolicy, SourceTarget } from '@/lib/domain/definition/definition'
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { ChoiceField, FieldSet } from './field'
import { ListField } from './list-field'
import { CLOCKS, MOST_TARGET } from './sla-clocks'
import { NumberField } from './typed-fields'

const NEW: SourceTarget = { matches: [], clock: 'business_hours', target: 4 }

export function TargetFields() {
  const { t } = useWords()
  const { draft, change } = useEdit()
  const { sla } = draft
  const { targets } = sla
  const setAll = (next: readonly SourceTarget[]) => change({ sla: { ...sla, targets: next } })
  const set = (at: number, part: Partial<SourceTarget>) =>
    setAll(targets.map((one, index) => (index === at ? { ...one, ...part } : one)))
  return (
    <FieldSet label={t('field.sla.targets')} hint={t('field.sla.targets.hint')} path="sla.targets">
      {targets.length === 0 ? <p className="soft">{t('field.sla.targets.none')}</p> : null}
      {targets.map(({ matches, clock, target }, at) => (
        <FieldSet key={at} label={t('field.sla.targets.one', { n: at + 1 })} path={`sla.targets[${at}]`}>
          <ListField
            label={t('field.sla.targets.matches')}
            hint={t('field.sla.targets.matches.hint')}
            path={`sla.targets[${at}].matches`}
            rows={2}
            most={200}
            value={matches}
            onChange={(next) => set(at, { matches: next })}
          />
          <div className="pair">
            <NumberField
              label={t('field.sla.targets.target')}
              path={`sla.targets[${at}].target`}
              value={target}
              min={0}
              max={MOST_TARGET}
              fractions
              onChange={(next) => set(at, { target: next })}
            />
            <ChoiceField
              label={t('field.sla.clock')}
              path={`sla.targets[${at}].clock`}
              value={clock}
              choices={CLOCKS.map((value) => ({ value, label: t(`field.clock.${value}`) }))}
              onChange={(next) => set(at, { clock: next as SlaPolicy['clock'] })}
            />
          </div>
          <div className="row">
            {at === 0 ? null : (
              <button
                type="button"
                className="button"
                data-kind="quiet"
                onClick={() => setAll(movedUp(targets, at))}
              >
                {t('field.sla.targets.up', { n: at + 1 })}
              </button>
            )}
            <button
              type="button"
              className="button"
              data-kind="quiet"
              onClick={() => setAll(targets.filter((_, index) => index !== at))}
            >
              {t('field.sla.targets.remove', { n: at + 1 })}
            </button>
          </div>
        </FieldSet>
      ))}
      <div>
        <button type="button" className="button" onClick={() => setAll([...targets, NEW])}>
          {t('field.sla.targets.add')}
        </button>
      </div>
    </FieldSet>
  )
}

function movedUp(targets: readonly SourceTarget[], at: number): readonly SourceTarget[] {
  const [above, moved] = [targets[at - 1], targets[at]]
  if (above === undefined || moved === undefined) return targets
  return [...targets.slice(0, at - 1), moved, above, ...targets.slice(at + 1)]
}
