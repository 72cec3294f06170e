// What ties a company or a person to Japan: domain, company form, phone, address, prefecture, title.
import { fold } from './fold'

const CONSUMER_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.jp hotmail.com hotmail.co.jp live.jp msn.com yahoo.co.jp yahoo.com ymail.ne.jp icloud.com me.com ' +
    'mac.com aol.com proton.me goo.jp excite.co.jp nifty.com infoseek.jp mail.goo.ne.jp au.com willcom.com uqmobile.jp rakumail.jp wakwak.com'
  ).split(' '),
)
/** Internet providers whose mail addresses belong to households, in spite of the ending. */
const CONSUMER_SUFFIX = /(?:^|\.)(?:plala|asahi-net)\.or\.jp$|\.ne\.jp$/
const STRONG_DOMAIN = /\.(?:co|or|go|lg|ac|ed)\.jp$/

/** `strong`: registered to an organisation in Japan; `medium`: any `.jp`; `consumer`: a private address, no evidence. */
export function domainKind(domain: string): 'strong' | 'medium' | 'consumer' | 'none' {
  const name = domain
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
  if (CONSUMER_MAIL.has(name) || CONSUMER_SUFFIX.test(name)) return 'consumer'
  if (STRONG_DOMAIN.test(name)) return 'strong'
  return name.endsWith('.jp') ? 'medium' : 'none'
}

/** The domain of an e-mail address; null when there is none. */
export function mailDomain(email: string | null): string | null {
  const domain = email?.split('@')[1]?.trim()
  return domain ? domain : null
}

const JAPANESE_FORM =
  /株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|\((?:株|有|同)\)|㈱|㈲|(?:社団|財団|学校|医療|宗教|社会福祉|特定非営利活動|独立行政|国立大学)法人|協同組合|信用金庫|市役所|区役所|県庁/
const JAPANESE_FORM_LATIN =
  /(?<=[^\s,][\s,]{1,2})(?:k\.? ?k\.?|g\.k\.|y\.k\.)(?=$|[\s,.)])|(?<![a-z])(?:kabushiki|godo|yugen) ?kaisha(?![a-z])/

/** True when the name carries a company form that exists in Japan only. `Co., Ltd.` alone is used all over Asia. */
export function hasJapaneseForm(name: string): boolean {
  const text = fold(name)
  return JAPANESE_FORM.test(text) || JAPANESE_FORM_LATIN.test(text)
}

/** `strong`: +81 or 0081; `weak`: a national number that could be Japan's; `none`. */
export function phoneKind(phone: string): 'strong' | 'weak' | 'none' {
  const digits = fold(phone).replace(/[\s().\-‐–—ー]/g, '')
  if (/^(?:\+81|0081)\d{8,11}$/.test(digits)) return 'strong'
  return /^0[1-9]\d{8,9}$/.test(digits) ? 'weak' : 'none'
}

const COUNTRY = new Set(['japan', '日本', 'jp', 'jpn', 'にほん', 'にっぽん', '日本国'])

/** True for a country field that says Japan. */
export function isJapanCountry(country: string): boolean {
  return COUNTRY.has(fold(country).replace(/\.$/, ''))
}

const PREFECTURES =
  'hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki kagoshima okinawa'.split(
    ' ',
  )
const PREFECTURE_JA =
  /北海道|東京都(?!市)|(?:京都|大阪)府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県/
const PREFECTURE_LATIN = new RegExp(`(?<![a-z])(?:${PREFECTURES.join('|')})(?![a-z])`, 'g')

/** Romanised prefectures that are also places elsewhere: Kochi in India, Nara in Mali, Saga in Norway. */
const ELSEWHERE_TOO = /^(?:kochi|nara|saga|mie|chiba|oita)$/

/** `strong`: a prefecture (with its 都道府県, or romanised) or a 〒 postal code; `medium`: a name that exists elsewhere, too. */
export function addressKind(address: string): 'strong' | 'medium' | 'none' {
  const text = fold(address)
  const plain = text
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{Mn}/gu, '')
    .normalize('NFC')
  if (PREFECTURE_JA.test(text) || /〒 ?\d{3}-?\d{4}/.test(text)) return 'strong'
  const names = plain.match(PREFECTURE_LATIN) ?? []
  if (names.length === 0) return 'none'
  return names.every((name) => ELSEWHERE_TOO.test(name)) ? 'medium' : 'strong'
}

const WITHOUT_JAPAN =
  /(?<![a-z])(?:ex|excl\.?|excluding|except|non|outside)[- ]*(?:of )?japan(?![a-z])|日本(?:を)?(?:除|以外)/

/** True when a job title ties the person to Japan. `APAC` or `Asia` alone do not, a teacher of Japanese or "Asia ex Japan" neither. */
export function titleNamesJapan(title: string): boolean {
  const text = fold(title)
  return (
    /(?<![a-z])japan(?![a-z])|日本(?!語|人|食|酒|橋|海|画|史|文学)|ジャパン/.test(text) &&
    !WITHOUT_JAPAN.test(text)
  )
}

const THING =
  'office|subsidiary|roll-?out|launch|branch|entity|market|expansion|operations?|team|headquarters|site|factory|plant'
const ASKED = new RegExp(
  [
    `(?<![a-z])japan(?:ese)?(?:'s)? (?:[\\w-]+ ){0,2}(?:${THING})(?:s|es)?(?![a-z])`,
    `(?<![a-z])(?:${THING}|rolling out|roll out|launching|expand(?:ing)?|deploy(?:ing|ment)?|implement(?:ing|ation)?|responsible|introduc(?:e|ing)|open(?:ing)?)(?: [\\w-]+){0,4} (?:in|to|into|for) japan(?![a-z])`,
    '日本(?:の|における)?(?:拠点|法人|支社|支店|オフィス|市場|事務所|事業|子会社|工場)',
    '日本(?:国内)?(?:で|に|へ|での|への|における)[^。、!?\\n]{0,10}(?:展開|導入|進出|開設|利用|使用|立ち上げ|設立)',
  ].join('|'),
  'g',
)

/** Where a folded text asks about a Japan office or a roll-out in Japan: place and length of each mention. */
export function asksAboutJapan(text: string): { readonly at: number; readonly length: number }[] {
  return Array.from(text.matchAll(ASKED), ({ index, 0: found }) => ({ at: index, length: found.length }))
}
