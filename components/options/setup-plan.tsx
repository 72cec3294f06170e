// The properties that a set-up is about: their types and values, and once the portal was read what happens to each.
import { displayText } from '@/lib/domain/display-text'
import { labelOf } from '@/lib/domain/setup/labels'
import type { SetupStep } from '@/lib/domain/setup/plan'
import { GROUP, type WantedOption, type WantedProperty } from '@/lib/domain/setup/wanted'
import type { SetupReply } from '@/lib/messaging/protocol'
import { useWords } from '../ui/language'

interface Props {
  readonly wanted: readonly WantedProperty[]
  /** Null: the portal was not read yet. */
  readonly plan: readonly SetupStep[] | null
  readonly failures: SetupReply['failures']
}

const TONES = { create: 'calm', extend: 'calm', leave: 'good', cannot: 'warn' } as const

/** A table; the group's line is there only while it has to be created. */
export function SetupPlan({ plan, failures, wanted }: Props) {
  const { t, list } = useWords()
  const labelled = (one: WantedOption | WantedProperty) => labelOf(one, (key, params) => t(key, params))
  const added = ({ options }: WantedProperty, value: string) => {
    const option = options.find((one) => one.value === value)
    return option === undefined ? value : labelled(option)
  }
  return (
    <div className="table-wrap">
      <table className="properties" aria-label={t('setup.title')}>
        <thead>
          <tr>
            <th scope="col">{t('setup.name')}</th>
            <th scope="col">{t('setup.type')}</th>
            {plan === null ? null : <th scope="col">{t('setup.step')}</th>}
          </tr>
        </thead>
        <tbody>
          {plan?.[0]?.action === 'create' ? (
            <tr>
              <td>
                {GROUP.label} <code>{plan[0].name}</code>
              </td>
              <td>{t('setup.type.group')}</td>
              <td>
                <StepText step={plan[0]} action="create" failures={failures} />
              </td>
            </tr>
          ) : null}
          {wanted.map((property) => {
            const { name, kind, options } = property
            const step = plan?.find((one) => one.name === name)
            const action = step?.action
            return (
              <tr key={name}>
                <td>
                  {labelled(property)} <code>{name}</code>
                </td>
                <td>
                  {t(`setup.type.${kind}`)}
                  {kind !== 'enumeration' ? null : (
                    <div className="hint">{t('setup.values', { values: list(options.map(labelled)) })}</div>
                  )}
                </td>
                {plan === null ? null : (
                  <td>
                    {step === undefined || action === undefined || action === 'mend' ? null : (
                      <StepText
                        step={step}
                        action={action}
                        failures={failures}
                        missing={step.missing.map((value) => added(property, value))}
                      />
                    )}
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

interface StepProps {
  readonly step: SetupStep
  readonly failures: Props['failures']
}

interface StepTextProps extends StepProps {
  readonly action: keyof typeof TONES
  /** The labels of the options that are to be added. */
  readonly missing?: readonly string[]
}

function StepText({ step, action, failures, missing = [] }: StepTextProps) {
  const { t, list } = useWords()
  const { why, found } = step
  return (
    <>
      <span className="tag" data-tone={TONES[action]} data-wrap>
        {step.kind === 'definition_file' && action === 'extend'
          ? t('setup.action.parts', { n: step.missing.length })
          : t(`setup.action.${action}`, { values: list(missing) })}
      </span>
      {why === null ? null : <div className="hint">{t(`setup.why.${why}`, { found: found ?? '' })}</div>}
      <RefusedWords step={step} failures={failures} />
    </>
  )
}

/** HubSpot's words where it refused this step. */
export function RefusedWords({ step, failures }: StepProps) {
  const { t } = useWords()
  const failure = failures.find(({ name, action }) => name === step.name && action === step.action)
  if (failure === undefined) return null
  return <div className="hint">{t('setup.refused', { words: displayText(failure.words, 300) })}</div>
}
