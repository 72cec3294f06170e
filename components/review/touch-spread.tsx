// How the times to first contact are spread: a median hides the lead that waited two weeks.
import type { TouchFigures } from '@/lib/domain/review/figures'
import type { Shown } from '@/lib/domain/review/shown'
import { useWords } from '../ui/language'
import { Bars } from './bar-chart'
import { FigureFrame } from './figure-frame'
import { FigureTable } from './figure-table'
import { CountButton } from './numbers'

interface Props {
  readonly touch: Shown<TouchFigures>
  /** All handoffs of the month. */
  readonly of: number
}

/** In business days; those without any contact are hatched. Absent where nothing was handed off. */
export function TouchSpread({ touch: { distribution }, of }: Props) {
  const { t, number } = useWords()
  const n = distribution.reduce((sum, step) => sum + step.n, 0)
  if (n === 0) return null
  const caption = t('review.touch.spread', { n: number(n), of: number(of) })
  return (
    <FigureFrame
      caption={caption}
      table={
        <FigureTable head={[t('review.touch.days'), t('review.silent.leads')]}>
          {distribution.map(({ step, ...count }) => (
            <tr key={step}>
              <th scope="row">{t(`review.touch.${step}`)}</th>
              <td>
                <CountButton
                  count={count}
                  what={`${t('review.touch.title')}: ${t(`review.touch.${step}`)}`}
                />
              </td>
            </tr>
          ))}
        </FigureTable>
      }
    >
      <Bars
        label={caption}
        rows={distribution.map(({ step, n: value }) => ({
          key: step,
          label: t(`review.touch.${step}`),
          value,
          text: number(value),
          faint: step === 'none',
        }))}
      />
    </FigureFrame>
  )
}
