// What people said about sentences: words that the definition may have to learn, with the leads that wrote them.
import { useState } from 'react'
import { useStore } from 'zustand'
import { jstDateTime } from '@/lib/i18n/jst'
import { ANSWERS, type MonthView } from '@/lib/messaging/protocol-review-worker'
import type { ReviewStore } from '../stores/review-store'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { FigureTable } from './figure-table'
import { LeadPages } from './lead-pages'
import { LeadName } from './lead-table'
import { Section } from './section'
import { PAGE, useLeads } from './use-leads'

interface Props {
  readonly store: ReviewStore
  readonly view: MonthView
}

/** Absent where nobody answered in the month. Only the leads themselves hold the sentences. */
export function Answers({ store, view }: Props) {
  const { t } = useWords()
  const { n, signals } = view.figures.answers
  if (n === 0) return null
  return (
    <Section
      id="answers"
      title={t('review.answers.title')}
      intro={t('review.answers.intro', { n, yes: signals, no: n - signals })}
    >
      {/* After another count there may be fewer pages. */}
      <AnswerList key={n} store={store} />
    </Section>
  )
}

const LIST = { of: 'figures', list: ANSWERS } as const

function AnswerList({ store }: { readonly store: ReviewStore }) {
  const { t, language } = useWords()
  const owners = useStore(store.state, (state) => state.connection?.owners)
  const [offset, setOffset] = useState(0)
  const { page, failed } = useLeads(store, LIST, offset)
  if (failed) return <p role="alert">{t('review.count.failed')}</p>
  if (page === null) return null
  const nameOf = (by: string) => owners?.find(({ id }) => id === by)?.name ?? by
  return (
    <>
      {page.total <= PAGE ? null : <LeadPages offset={offset} total={page.total} onTurn={setOffset} />}
      <FigureTable
        label={t('review.answers.title')}
        head={[t('review.lead'), t('review.answers.answer'), t('review.answers.by'), t('review.answers.at')]}
      >
        {page.lines.map((line, index) =>
          line.answer === undefined ? null : (
            <tr key={`${line.contactId} ${index}`}>
              <th scope="row">
                <LeadName store={store} line={line} />
              </th>
              <td>{t(line.answer.isSignal ? 'sign.yes' : 'sign.no')}</td>
              <td>
                {line.answer.by === null ? (
                  t('review.rate.none')
                ) : (
                  <UserText text={nameOf(line.answer.by)} max={40} />
                )}
              </td>
              <td>{jstDateTime(line.answer.at, language)}</td>
            </tr>
          ),
        )}
      </FigureTable>
    </>
  )
}
