// Why sales rejected: by reason, and by reason and source, so that marketing sees where to change something.
import { isSmall } from '@/lib/domain/review/counting'
import type { RejectionMix as Mix } from '@/lib/domain/review/figures'
import type { Shown } from '@/lib/domain/review/shown'
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { useWords } from '../ui/language'
import { Bars } from './bar-chart'
import { FigureFrame } from './figure-frame'
import { FigureTable } from './figure-table'
import { reasonName, sourceName } from './names'
import { CountButton, RateText, SmallNote } from './numbers'
import { percent } from './percent'
import { Section, Switched } from './section'

/** Reasons that nobody gave are named below the picture. */
export function RejectionMix({ view }: { readonly view: MonthView }) {
  const { t } = useWords()
  const { rejections, off } = view.figures
  return (
    <Section id="rejections" title={t('review.mix.title')} intro={t('review.mix.intro')}>
      <Switched value={rejections} figure="rejections" off={off}>
        {(mix) =>
          mix.byReason.every(({ share }) => share.part === 0) ? (
            <p className="soft">{t('review.mix.none')}</p>
          ) : (
            <>
              <ByReason mix={mix} />
              <BySource mix={mix} />
            </>
          )
        }
      </Switched>
    </Section>
  )
}

function ByReason({ mix }: { readonly mix: Shown<Mix> }) {
  const words = useWords()
  const { t, number } = words
  const given = mix.byReason.filter(({ share }) => share.part > 0)
  const rows = given.map(({ reason, share }) => ({
    key: reason,
    label: reasonName(reason, words),
    value: share.part,
    text: share.small
      ? number(share.part)
      : t('review.mix.bar', { n: number(share.part), percent: number(percent(share)) }),
  }))
  const caption = t('review.mix.byReason', { n: number(given[0]?.share.of ?? 0) })
  const never = mix.byReason
    .filter(({ share }) => share.part === 0)
    .map(({ reason }) => reasonName(reason, words))
  return (
    <FigureFrame
      caption={caption}
      note={
        <>
          <SmallNote rates={given.map(({ share }) => share)} />
          {never.length === 0 ? null : (
            <p className="hint">{t('review.mix.never', { list: words.list(never) })}</p>
          )}
        </>
      }
      table={
        <FigureTable head={[t('review.reason'), t('review.rejected')]}>
          {given.map(({ reason, share }) => (
            <tr key={reason}>
              <th scope="row">{reasonName(reason, words)}</th>
              <td>
                <RateText rate={share} what={reasonName(reason, words)} quiet />
              </td>
            </tr>
          ))}
        </FigureTable>
      }
    >
      <Bars label={caption} rows={rows} />
    </FigureFrame>
  )
}

/** In the table, a source with fewer than ten rejections shows only their number: the mix of reasons says nothing yet. */
function BySource({ mix }: { readonly mix: Shown<Mix> }) {
  const words = useWords()
  const { t } = words
  const reasons = mix.byReason.filter(({ share }) => share.part > 0).map(({ reason }) => reason)
  if (mix.bySource.length === 0) return null
  const all = mix.byReason[0]?.share.of ?? 0
  const rows = mix.bySource.map(({ source, rejected }, index) => ({
    key: source ?? String(index),
    label: sourceName(source, words),
    value: rejected,
    text: isSmall(all)
      ? words.number(rejected)
      : t('review.mix.bar', {
          n: words.number(rejected),
          percent: words.number(percent({ part: rejected, of: all })),
        }),
  }))
  const caption = t('review.mix.bySource', { n: words.number(all) })
  return (
    <FigureFrame
      caption={caption}
      table={
        <>
          <FigureTable
            className="heat"
            head={[
              t('review.source'),
              t('review.rejected'),
              ...reasons.map((reason) => reasonName(reason, words)),
            ]}
          >
            {mix.bySource.map((row, index) => (
              <SourceRow key={row.source ?? index} row={row} reasons={reasons} />
            ))}
          </FigureTable>
          {mix.bySource.some(({ small }) => small) ? <p className="hint">{t('review.mix.small')}</p> : null}
        </>
      }
    >
      <Bars label={caption} rows={rows} />
    </FigureFrame>
  )
}

interface RowProps {
  readonly row: Shown<Mix>['bySource'][number]
  readonly reasons: readonly string[]
}

/** Its reasons, the darker the larger the share. */
function SourceRow({ row: { source, rejected, small, cells }, reasons }: RowProps) {
  const words = useWords()
  const { t } = words
  return (
    <tr>
      <th scope="row">{sourceName(source, words)}</th>
      <td>{words.number(rejected)}</td>
      {small ? (
        <td colSpan={reasons.length} className="soft">
          {t('review.small')}
        </td>
      ) : (
        cells
          .filter((cell) => reasons.includes(cell.reason))
          .map((cell) => (
            <td key={cell.reason} data-heat={heat(cell.n, rejected)}>
              <CountButton
                count={cell}
                what={t('review.mix.cell', {
                  source: sourceName(source, words),
                  reason: reasonName(cell.reason, words),
                })}
              />
            </td>
          ))
      )}
    </tr>
  )
}

/** 0 to 3: the larger the share, the darker the cell. The number always stands in it. */
function heat(n: number, of: number): number {
  if (n === 0 || of === 0) return 0
  const share = n / of
  return share >= 0.5 ? 3 : share >= 0.25 ? 2 : 1
}
