// Whether somebody who decides was seen at the handoff, and what that changed.
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { useWords } from '../ui/language'
import { FigureTable } from './figure-table'
import { levelName } from './names'
import { CountButton, RateText, SmallNote } from './numbers'
import { Pair } from './pair'
import { Section, Switched } from './section'

/** Coverage first, then acceptance by the highest level seen at the company. */
export function Roles({ view }: { readonly view: MonthView }) {
  const words = useWords()
  const { t } = words
  const { roles, off } = view.figures
  return (
    <Section id="roles" title={t('review.roles.title')} intro={t('review.roles.intro')}>
      <Switched value={roles} figure="roles" off={off}>
        {(figure) => (
          <>
            <dl className="pairs">
              {(['seen', 'confirmed', 'acceptanceSeen', 'acceptanceUnseen'] as const).map((name) => (
                <Pair key={name} term={t(`review.roles.${name}`)}>
                  <Switched value={figure[name]} figure="confirmed" off={off}>
                    {(known) => <RateText rate={known} what={t(`review.roles.${name}`)} quiet />}
                  </Switched>
                </Pair>
              ))}
            </dl>
            {figure.byLevel.length === 0 ? null : (
              <FigureTable
                label={t('review.roles.byLevel')}
                head={[t('review.roles.byLevel'), t('review.handedOff'), t('review.acceptance')]}
              >
                {figure.byLevel.map(({ level, acceptance, ...count }) => (
                  <tr key={level ?? 'none'}>
                    <th scope="row">{levelName(level, words)}</th>
                    <td>
                      <CountButton count={count} what={levelName(level, words)} />
                    </td>
                    <td>
                      <RateText
                        rate={acceptance}
                        what={`${levelName(level, words)}: ${t('review.accepted')}`}
                        quiet
                      />
                    </td>
                  </tr>
                ))}
              </FigureTable>
            )}
            <SmallNote
              rates={[
                figure.acceptanceSeen,
                figure.acceptanceUnseen,
                ...figure.byLevel.map(({ acceptance }) => acceptance),
              ]}
            />
          </>
        )}
      </Switched>
    </Section>
  )
}
