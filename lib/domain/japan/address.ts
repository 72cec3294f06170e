// What an address says about Japan, as free text and as fields, which may be shorter (state 東京 is a prefecture; 東京 in a sentence is not).
import { ALL_CITIES } from './address-cities'
import { CITIES, CITIES_LATIN, PREFECTURES, PREFECTURES_LATIN, WARDS } from './address-names'
import { fold, foldSpacedOut } from './fold'
import { withoutAccents } from './look-alikes'

export type AddressKind = 'strong' | 'medium' | 'none'

const named = PREFECTURES.filter((name) => !/^(?:北海道|東京|京都|大阪)$/.test(name)).join('|')
const PREFECTURE_JA = new RegExp(`北海道|東京都(?!市)|(?:京都|大阪)府|(?:${named})県`)
const PREFECTURE_LATIN = new RegExp(`(?<![a-z])(?:${PREFECTURES_LATIN.join('|')})(?![a-z])`, 'g')
const POSTAL = /〒 ?\d{3}-?\d{4}/
/** Blocks, numbers and districts in forms that only Japan uses. */
const PARTS = /\d丁目|[一二三四五六七八九十]丁目|番地|郡[^ ]{1,8}[町村]|[,、 ](?:japan|日本)\.?$/
/** Minato-ku, Osaka-shi, Jimbo-cho; Korean writes -gu, -si and -do. */
const PARTS_LATIN = /(?<![a-z])[a-z]{2,}-(?:shi|ku|cho|machi)(?![a-z])/

/** Romanised prefectures that are also places elsewhere: Kochi in India, Nara in Mali, Saga in Norway. */
const ELSEWHERE_TOO = /^(?:kochi|nara|saga|mie|chiba|oita)$/

/**
 * `strong`: a prefecture (with its 都道府県, or romanised), a 〒 postal code, a block (丁目) or -ku; `medium`: a name that also
 * exists elsewhere.
 */
export function addressKind(address: string): AddressKind {
  const text = fold(address)
  if (PREFECTURE_JA.test(text) || POSTAL.test(text) || PARTS.test(text)) return 'strong'
  const latin = withoutAccents(text)
  if (PARTS_LATIN.test(latin)) return 'strong'
  const names = latin.match(PREFECTURE_LATIN) ?? []
  if (names.length === 0) return 'none'
  return names.every((name) => ELSEWHERE_TOO.test(name)) ? 'medium' : 'strong'
}

/** The fields of a record that hold an address; null where empty. */
export interface AddressFields {
  readonly zip: string | null
  readonly state: string | null
  readonly city: string | null
  readonly address: string | null
}

/** What the fields say together: each by what it may hold, and all of them as one free text. */
export function addressFieldsKind({ zip, state, city, address }: AddressFields): AddressKind {
  const all = [zip, state, city, address].filter((part) => part !== null).join(' ')
  if (all === '') return 'none'
  const together = addressKind(all)
  if (together === 'strong') return together
  const kinds = [
    together,
    state === null ? 'none' : regionKind(state, true),
    city === null ? 'none' : regionKind(city, false),
    address !== null && beginsWithCity(fold(address.slice(0, 200))) ? 'strong' : 'none',
    zip !== null && /^\d{3}-\d{4}$/.test(fold(zip)) ? 'medium' : 'none',
  ]
  return kinds.includes('strong') ? 'strong' : kinds.includes('medium') ? 'medium' : 'none'
}

/** A field for the state or the city: its tokens are place names, with or without 都道府県 or 市区. */
function regionKind(field: string, isState: boolean): AddressKind {
  const text = foldSpacedOut(field.slice(0, 200))
  if (PREFECTURE_JA.test(text)) return 'strong'
  const kinds = text.split(/[ ,/()、・;:|]/).map((token) => tokenKind(token, isState))
  return kinds.includes('strong') ? 'strong' : kinds.includes('medium') ? 'medium' : 'none'
}

/** ISO 3166-2: JP-01 to JP-47. */
const CODE = /^jp-(?:0[1-9]|[1-3]\d|4[0-7])$/

function tokenKind(token: string, isState: boolean): AddressKind {
  if (PREFECTURES.includes(token) || CODE.test(token)) return 'strong'
  if (CITIES.has(token) || beginsWithCity(token)) return 'strong'
  const latin = withoutAccents(token).replace(/[ -](?:city|shi|ku|prefecture|pref|ken|fu|to)\.?$/, '')
  if (CITIES_LATIN.has(latin)) return 'strong'
  if (!PREFECTURES_LATIN.includes(latin)) return 'none'
  return isState || !ELSEWHERE_TOO.test(latin) ? 'strong' : 'medium'
}

/** 大阪市北区, 港区芝1-2-3. 市川市 and 四日市市: the first 市 may belong to the name. */
function beginsWithCity(text: string): boolean {
  const [, ward = ''] = /^([^ 市区]{1,4})区/.exec(text) ?? []
  if (WARDS.has(ward)) return true
  for (let at = text.indexOf('市', 1); at > 0 && at <= 7; at = text.indexOf('市', at + 1)) {
    if (ALL_CITIES.has(text.slice(0, at))) return true
  }
  return false
}
