// The definition in plain words, read-only.
import { humanized } from '@/lib/domain/brief/names'
import type { Definition, SlaPolicy } from '@/lib/domain/definition'
import type { Translator } from '@/lib/i18n/translate'
import { useWords } from '../ui/language'
import { SECTION_IDS } from '../ui/section-ids'

/** "A lead is ready for handoff when ...". */
export function DefinitionSummary({ definition }: { readonly definition: Definition }) {
  const words = useWords()
  const { t, say } = words
  const { required, score } = definition
  const rules = [
    { id: 'icp_fit', text: icpRule(definition, words) },
    { id: 'japan_presence', text: t('definition.presence') },
    { id: 'japan_engagement', text: t('definition.engagement', { days: definition.windowDays }) },
    { id: 'evaluation_signal', text: t('definition.signal') },
    { id: 'decision_role', text: t('definition.role') },
  ] as const
  return (
    <section className="card" aria-labelledby={SECTION_IDS.definition}>
      <h2 id={SECTION_IDS.definition}>{t('definition.title')}</h2>
      <p className="soft">{t('definition.version', { version: definition.version })}</p>
      <p>{t('definition.ready')}</p>
      <ol className="steps">
        {rules.map(({ id, text }) => (
          <li key={id}>
            <strong>{say({ key: `criterion.${id}` })}</strong>
            {required[id] ? '' : ` ${t('definition.optional')}`}
            <br />
            {text}
          </li>
        ))}
      </ol>
      <p>{t('definition.unknown')}</p>
      <p>{t('definition.score', { property: score.property, threshold: score.threshold })}</p>
      <p>{slaRule(definition.sla, words)}</p>
    </section>
  )
}

function icpRule({ icp }: Definition, { t, number, language }: Translator): string {
  const list = icp.industries.map(humanized).join(language === 'ja' ? '、' : ', ')
  return t('definition.icp', {
    min: icp.minEmployees ?? 0,
    max: icp.maxEmployees === null ? t('definition.icp.noMax') : number(icp.maxEmployees),
    industries:
      icp.industries.length === 0
        ? t('definition.icp.anyIndustry')
        : t('definition.icp.industries', { list }),
  })
}

const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

function slaRule(sla: SlaPolicy, { t, language }: Translator): string {
  const hours = `${clock(sla.openMinute)}–${clock(sla.closeMinute)}`
  const rule = t(`definition.sla.${sla.clock}`, { n: sla.target, hours })
  if (sla.clock === 'elapsed') return rule
  const closed = [
    ...(sla.weekdays.includes(6) || sla.weekdays.includes(7) ? [] : [t('definition.sla.weekends')]),
    ...(sla.nationalHolidays ? [t('definition.sla.holidays')] : []),
    ...(sla.yearEndClosed ? [t('definition.sla.yearEnd')] : []),
    ...(sla.obonClosed ? [t('definition.sla.obon')] : []),
    ...sla.closures,
  ]
  if (closed.length === 0) return rule
  const days = closed.join(language === 'ja' ? '、' : ', ')
  return `${rule}${language === 'ja' ? '' : ' '}${t('definition.sla.closed', { days })}`
}
