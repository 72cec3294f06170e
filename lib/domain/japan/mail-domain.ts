// What the domain of a company or a mail address says about Japan.
import { fold } from './fold'

const CONSUMER_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.jp hotmail.com hotmail.co.jp live.jp msn.com yahoo.co.jp yahoo.com ymail.ne.jp icloud.com me.com ' +
    'mac.com aol.com proton.me goo.jp excite.co.jp nifty.com infoseek.jp mail.goo.ne.jp i.softbank.jp mineo.jp au.com willcom.com uqmobile.jp rakumail.jp wakwak.com'
  ).split(' '),
)
/** Internet providers whose mail addresses belong to households in spite of the ending. */
const CONSUMER_SUFFIX = /(?:^|\.)(?:plala|asahi-net)\.or\.jp$|\.ne\.jp$/
const STRONG_DOMAIN = /\.(?:co|or|go|lg|ac|ed)\.jp$/

/** Private mail whose ending nevertheless names a country. */
const CONSUMER_ABROAD = /^(?!.*\.jp$)(?:yahoo|hotmail|outlook|live|gmx|web|naver|qq|163|126)\.[a-z.]+$/

/** Country endings, without those that people choose for their sound or meaning (.io, .ai, .co, .me, .tv). */
const ABROAD = new Set(
  'ae ar at au be bg bo br by ca ch cl cn cr cy cz de dk do ec ee eg es fi fr gr gt hk hr hu id ie il in ir is it ke kh kr kz lk lt lu lv ma mm mo mx my ng nl no np nz pa pe ph pk pl pt py qa ro rs ru sa se sg si sk th tn tr tw ua uk uy uz ve vn za'.split(
    ' ',
  ),
)

export type DomainKind = 'strong' | 'medium' | 'consumer' | 'abroad' | 'none'

/**
 * `strong`: registered to an organisation in Japan; `medium`: any `.jp`; `consumer`: a private address, no evidence; `abroad`: the
 * ending of another country. An address of a web page is read by its host.
 */
export function domainKind(domain: string): DomainKind {
  const name = hostOf(domain)
  if (CONSUMER_MAIL.has(name) || CONSUMER_SUFFIX.test(name) || CONSUMER_ABROAD.test(name)) return 'consumer'
  if (STRONG_DOMAIN.test(name)) return 'strong'
  if (name.endsWith('.jp')) return 'medium'
  return ABROAD.has(/\.([a-z]{2})$/.exec(name)?.[1] ?? '') ? 'abroad' : 'none'
}

/** The host of a domain or of a page's address, in one spelling: no scheme, path, port, `www.` or last dot. */
export function hostOf(domain: string): string {
  return fold(domain)
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/。/g, '.')
    .replace(/^www\.|\.$/g, '')
}

/** The domain of an e-mail address; null without one. `Taro <taro@example.co.jp>` is read as well. */
export function mailDomain(email: string | null): string | null {
  if (email === null) return null
  return /@\s*([^\s@<>,;"')]+)/.exec(email.normalize('NFKC'))?.[1] ?? null
}
