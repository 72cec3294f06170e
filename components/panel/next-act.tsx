// The next act of whoever has the lead: call or write now, to the right person, about what they asked.
import { useId } from 'react'
import type { LeadOnScreen } from '@/components/decision/decision-context'
import { addressLine, theirLanguage } from '@/lib/domain/brief/addressee'
import { firstMailBody, mailtoHref } from '@/lib/domain/brief/mail'
import { type Reach, reachOf } from '@/lib/domain/brief/reach'
import { msg } from '@/lib/domain/message'
import { LANGUAGES } from '@/lib/domain/settings'
import { languageName } from '@/lib/i18n/language-name'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { Copied, CopyButton, useCopying } from './copy-text'
import { sayIn, useLetter, useWordsOf } from './letter'
import './next-act.css'

const QUOTE_SHOWN = 120
const LINE_SHOWN = 160

/** Absent before the handoff and after a rejection or return. */
export function NextAct({ lead }: { readonly lead: LeadOnScreen }) {
  const { t } = useWords()
  const titleId = useId()
  const { assessment, panel } = lead
  const withSales = assessment.handoffStatus === 'handed_off' || assessment.handoffStatus === 'accepted'
  const judgement = panel.reply?.judgement ?? null
  if (!withSales || judgement === null) return null
  const reach = reachOf(lead.snapshot)
  return (
    <section className="next-act" aria-labelledby={titleId}>
      <h3 id={titleId} className="visually-hidden">
        {t('act.title')}
      </h3>
      <Ways lead={lead} reach={reach} />
      <Facts lead={lead} />
    </section>
  )
}

/** Mail and numbers as links of the browser, and the mail to be copied. */
function Ways({ lead, reach }: { readonly lead: LeadOnScreen; readonly reach: Reach }) {
  const { t, say, language: inForce } = useWords()
  const { snapshot, panel, store } = lead
  const { copying, take } = useCopying(store.gateway.copy)
  const letter = useLetter(lead)
  const first = theirLanguage(snapshot)
  const body = firstMailBody(panel.reply?.judgement?.questions[0] ?? null)
  const { phones, mail, noMail } = reach
  return (
    <>
      <div className="next-act-row">
        {mail === null ? null : <MailLink lead={lead} address={mail} />}
        {phones.map(({ shown, href, of }) => (
          // A frame may not open what leaves the browser: HubSpot's page says which frames it has. A new tab may.
          <a key={href} className="button" href={href} target="_blank" rel="noopener noreferrer">
            <Icon name="phone" /> <span className="visually-hidden">{t(`act.call.${of}`)} </span>
            <UserText text={shown} max={40} />
            {of === 'phone' ? null : (
              <span className="soft" aria-hidden="true">
                {t(`act.short.${of}`)}
              </span>
            )}
          </a>
        ))}
      </div>
      {noMail === null ? null : (
        <p className="notice no-mail user-text" data-tone="warn">
          <Icon name="warn" /> {say(noMail)}
        </p>
      )}
      {mail === null && phones.length === 0 && noMail === null ? (
        <p className="soft">{t('act.none')}</p>
      ) : null}
      {mail === null ? null : (
        <div className="next-act-copy">
          {[first, ...LANGUAGES.filter((one) => one !== first)].map((language, index) => (
            <CopyButton key={language} quiet onCopy={() => take(sayIn(language, letter(body, language)))}>
              {t(index === 0 ? 'missing.copyMail' : 'missing.copy', {
                language: languageName(language, inForce),
              })}
            </CopyButton>
          ))}
          <Copied copying={copying} />
        </div>
      )}
    </>
  )
}

/** Opens the person's own mail program with the mail as far as a link can carry it. */
function MailLink({ lead, address }: { readonly lead: LeadOnScreen; readonly address: string }) {
  const { t } = useWords()
  const letter = useLetter(lead)
  const words = useWordsOf(theirLanguage(lead.snapshot))
  const body = firstMailBody(lead.panel.reply?.judgement?.questions[0] ?? null)
  const href =
    words === null
      ? mailtoHref(address)
      : mailtoHref(address, words.say(msg('mail.subject')), words.say(letter(body, words.language)))
  return (
    <a className="button" href={href} target="_blank" rel="noopener noreferrer" title={address}>
      <Icon name="mail" /> {t('act.mail')}
    </a>
  )
}

/** What they asked, how to address them, who decides. */
function Facts({ lead: { snapshot, panel, store } }: { readonly lead: LeadOnScreen }) {
  const { t, say, part } = useWords()
  const { copying, take } = useCopying(store.gateway.copy)
  const judgement = panel.reply?.judgement
  const asked = judgement?.questions[0]
  const decider = judgement?.decider ?? null
  const line = addressLine(snapshot)
  return (
    <dl className="next-act-facts">
      {asked === undefined ? null : (
        <div>
          <dt>{t('act.asked')}</dt>
          <dd>
            <q>
              <UserText text={asked.text} max={QUOTE_SHOWN} />
            </q>{' '}
            <span className="soft nowrap">
              {[t(`source.${asked.source}`), ...(asked.at === null ? [] : [part({ at: asked.at })])].join(
                ' · ',
              )}
            </span>
          </dd>
        </div>
      )}
      {line === null ? null : (
        <div>
          <dt>{t('act.address')}</dt>
          <dd>
            <UserText text={line} max={LINE_SHOWN} />{' '}
            <CopyButton quiet about={t('act.address')} onCopy={() => take(line)}>
              {t('act.copy')}
            </CopyButton>
            <Copied copying={copying} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('act.decider')}</dt>
        <dd>
          {decider === null ? (
            <span className="soft">{t('act.decider.none')}</span>
          ) : (
            <>
              <UserText text={[decider.name, decider.post].filter(Boolean).join(' ')} max={LINE_SHOWN} />{' '}
              <span className="soft">
                {decider.self ? `${t('act.self')} · ` : ''}
                {say(decider.why)}
              </span>
            </>
          )}
        </dd>
      </div>
    </dl>
  )
}
