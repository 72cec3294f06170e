// Waiting leads: those with sales that nobody has touched, by business days since the handoff.
import type { SilentFigures } from '@/lib/domain/review/figures'
import type { Shown } from '@/lib/domain/review/shown'
import { useWords } from '../ui/language'
import { Bars } from './bar-chart'
import { FigureFrame } from './figure-frame'
import { FigureTable } from './figure-table'
import { CountButton } from './numbers'
import { Part } from './section'

/** "Assigned" looks like progress, but without a touch nothing has happened. */
export function Silence({ figure }: { readonly figure: Shown<SilentFigures> }) {
  const { t, number } = useWords()
  const { buckets, total, unassigned } = figure
  const caption = t('review.silent.caption', { n: number(total.n) })
  return (
    <Part title={t('review.silent.title')}>
      {total.n === 0 ? (
        <p className="soft">{t('review.silent.none')}</p>
      ) : (
        <FigureFrame
          caption={caption}
          table={
            <FigureTable head={[t('review.silent.age'), t('review.silent.leads')]}>
              {buckets.map(({ bucket, ...count }) => (
                <tr key={bucket}>
                  <th scope="row">{t(`review.silent.${bucket}`)}</th>
                  <td>
                    <CountButton count={count} what={t(`review.silent.${bucket}`)} />
                  </td>
                </tr>
              ))}
            </FigureTable>
          }
        >
          <Bars
            label={caption}
            rows={buckets.map(({ bucket, n }) => ({
              key: bucket,
              label: t(`review.silent.${bucket}`),
              value: n,
              text: number(n),
            }))}
          />
        </FigureFrame>
      )}
      {unassigned.n === 0 ? null : (
        <p>
          <CountButton count={unassigned} what={t('review.silent.unassigned')} />{' '}
          {t('review.silent.unassigned')}
        </p>
      )}
    </Part>
  )
}
