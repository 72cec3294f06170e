// The labels that a set-up could mend: each as it is and as it would read, and the button that changes them.
import { displayText } from '@/lib/domain/display-text'
import type { SetupStep } from '@/lib/domain/setup/plan'
import type { SetupReply } from '@/lib/messaging/protocol'
import { useWords } from '../ui/language'
import { RefusedWords } from './setup-plan'

interface Props {
  readonly steps: readonly SetupStep[]
  readonly failures: SetupReply['failures']
  readonly busy: boolean
  readonly onMend: () => void
}

/** Nothing where no label could be mended. */
export function LabelMends({ steps, failures, busy, onMend }: Props) {
  const { t } = useWords()
  if (steps.length === 0) return null
  const n = steps.flatMap(({ labels }) => labels).length
  return (
    <section className="stack" aria-label={t('setup.mend.title')}>
      <details open={steps.some((step) => failures.some(({ name }) => name === step.name))}>
        <summary>{t('setup.mend.title')}</summary>
        <p className="hint">{t('setup.mend.intro')}</p>
        <div className="table-wrap">
          <table className="properties" aria-label={t('setup.mend.title')}>
            <thead>
              <tr>
                <th scope="col">{t('setup.mend.value')}</th>
                <th scope="col">{t('setup.mend.before')}</th>
                <th scope="col">{t('setup.mend.after')}</th>
              </tr>
            </thead>
            {steps.map((step) => (
              <tbody key={step.name}>
                <tr>
                  <th scope="rowgroup" colSpan={3}>
                    <code>{step.name}</code>
                    <RefusedWords step={step} failures={failures} />
                  </th>
                </tr>
                {step.labels.map(({ value, before, after }) => (
                  <tr key={value}>
                    <td>{value === null ? t('setup.mend.property') : <code>{value}</code>}</td>
                    <td>{displayText(before, 200)}</td>
                    <td>{after}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      </details>
      <div className="row">
        <button type="button" className="button" disabled={busy} onClick={onMend}>
          {t('setup.mend', { n })}
        </button>
      </div>
    </section>
  )
}
