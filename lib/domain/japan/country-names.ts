// The names of all countries but Japan, as people write them in a dozen languages, and their codes.
import { fold } from './fold'
import { withoutAccents } from './look-alikes'

/** ISO 3166-1 codes without Japan's. */
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GL GM GN GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO KE KG KH KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NZ OM PA PE PF PG PH PK PL PR PT PW PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SS SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  )

/** Territories that have a name but no code that people type. */
const TERRITORIES =
  'AI AS AX BL CK CW FK FO GF GG GL GP GU IM JE MF MP MQ MS NF NU PF PM RE SX TC TK VG VI WF YT'.split(' ')

const LANGUAGES = 'en ja de fr es pt it nl pl sv tr id vi th ko zh zh-Hant ru'.split(' ')

/** Names that Intl's lists lack. */
const MORE =
  'usa|uk|u s a|united states of america|america|great britain|britain|england|scotland|wales|northern ireland|korea|south korea|republic of korea|north korea|china mainland|mainland china|pr china|prc|peoples republic of china|hong kong|hong kong sar|hongkong|macau|taiwan roc|viet nam|russian federation|holland|czech republic|turkey|turkiye|ivory coast|burma|uae|dubai|brasil|deutschland|' +
  'chn|kor|twn|hkg|sgp|ind|idn|vnm|tha|mys|phl|aus|nzl|can|mex|bra|gbr|deu|ger|fra|esp|ita|nld|bel|che|aut|swe|nor|dnk|fin|irl|pol|prt|rus|tur|isr|are|sau|zaf|' +
  'アメリカ|米国|英国|イングランド|大韓民国|中華人民共和国|中国本土|中華民国|台湾|臺灣|台灣|香港|한국|マカオ|ロシア連邦|豪州|独国|仏国|ドバイ'

let names: ReadonlySet<string> | null = null

/** Every name in folded form, without accents and dots; made once, at the first use. */
export function countryNames(): ReadonlySet<string> {
  names ??= new Set([...CODES.map((code) => code.toLowerCase()), ...MORE.split('|'), ...inAllLanguages()])
  return names
}

function* inAllLanguages(): Generator<string> {
  for (const language of LANGUAGES) {
    const of = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of [...CODES, ...TERRITORIES]) {
      const name = of.of(code)
      if (name !== undefined) yield withoutAccents(fold(name)).replace(/\./g, '')
    }
  }
}
