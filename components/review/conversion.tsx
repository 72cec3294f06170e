// What became of the handoffs: conversion by definition version, young months marked as not final.
import type { Cohort } from '@/lib/domain/review/figures'
import type { Shown } from '@/lib/domain/review/shown'
import type { Translator } from '@/lib/i18n/translate'
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { useWords } from '../ui/language'
import { Bars } from './bar-chart'
import { ChangeText } from './change-text'
import { FigureFrame } from './figure-frame'
import { FigureTable } from './figure-table'
import { versionName } from './names'
import { RateText, SmallNote } from './numbers'
import { OtherRules } from './other-rules'
import { percent } from './percent'
import { Section, Switched } from './section'

/** From handoff to sales qualified or beyond. */
export function Conversion({ view }: { readonly view: MonthView }) {
  const { t } = useWords()
  const { conversion, off } = view.figures
  return (
    <Section id="conversion" title={t('review.conversion.title')} intro={t('review.conversion.intro')}>
      <Switched value={conversion} figure="conversion" off={off}>
        {(figure) => (
          <>
            <p className="big">
              <RateText rate={figure.all} what={t('review.converted')} />
            </p>
            {figure.censored ? (
              <p className="notice" data-tone="calm">
                {t('review.conversion.young')}
              </p>
            ) : null}
            <ChangeText change={view.comparison.find(({ key }) => key === 'conversion')} />
            <Switched value={figure.byVersion} figure="versions" off={off}>
              {(cohorts) => (cohorts.length === 0 ? null : <ByVersion cohorts={cohorts} />)}
            </Switched>
          </>
        )}
      </Switched>
      <OtherRules view={view} />
    </Section>
  )
}

function ByVersion({ cohorts }: { readonly cohorts: readonly Shown<Cohort>[] }) {
  const words = useWords()
  const { t } = words
  const nameOf = (cohort: Shown<Cohort>) =>
    versionName(
      cohort.version,
      cohort.fingerprint,
      cohorts.filter(({ version }) => version === cohort.version).length > 1,
      words,
    )
  return (
    <FigureFrame
      caption={t('review.conversion.byVersion')}
      note={<SmallNote rates={cohorts.flatMap(({ acceptance, converted }) => [acceptance, converted])} />}
      table={
        <FigureTable
          head={[
            t('review.conversion.version'),
            t('review.handedOff'),
            t('review.acceptance'),
            t('review.converted'),
          ]}
        >
          {cohorts.map((cohort) => (
            <tr key={nameOf(cohort)} data-faint={cohort.censored ? '' : undefined}>
              <th scope="row">{nameOf(cohort)}</th>
              <td>{words.number(cohort.handedOff)}</td>
              <td>
                <RateText
                  rate={cohort.acceptance}
                  what={`${nameOf(cohort)}: ${t('review.accepted')}`}
                  quiet
                />
              </td>
              <td>
                <RateText
                  rate={cohort.converted}
                  what={`${nameOf(cohort)}: ${t('review.converted')}`}
                  quiet
                />
                {cohort.censored ? <span className="small-note">{t('review.notFinal')}</span> : null}
              </td>
            </tr>
          ))}
        </FigureTable>
      }
    >
      <Bars
        compact
        label={t('review.conversion.byVersion')}
        max={100}
        rows={cohorts.map((cohort) => ({
          key: nameOf(cohort),
          label: nameOf(cohort),
          value: cohort.converted.small ? 0 : percent(cohort.converted),
          text: barText(cohort, words),
          faint: cohort.censored,
        }))}
      />
    </FigureFrame>
  )
}

function barText({ converted, censored }: Shown<Cohort>, { t, number }: Translator): string {
  if (converted.small) return t('review.smallShort', { n: number(converted.of) })
  const text = t('review.percent', { n: percent(converted) })
  return censored ? t('review.bar.notFinal', { n: text }) : text
}
