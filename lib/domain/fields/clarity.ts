// How clearly a label names a role: what is left of it when the role's words and all that changes nothing are taken away.
import { labelText } from './label-text'
import type { PortalProperty } from './portal-properties'

/** Modifiers that leave a label about the lead and the lead's company. */
const NEUTRAL_WORDS =
  /貴社|御社|お?客様?|顧客|先方|相手先?|本人|ご?自身|会社|企業|法人|勤務先?|所属先?|在籍|現在|現職|現行|現|最新|最終|直近|初回|本業|主力|主たる|主な?|主要|メイン|正式|名刺|展示会|セミナー|来場時?|フォーム|アンケート|ヒアリング|登録|問い?合わ?せ|リード|コンタクト|見込み?|エンドユーザー|日本語?|英語?|和文|英文|漢字|国内|東京|全体|総|全|合計|名称?|欄|様|さま|必須|任意|入力|選択|区分|自由|フリー|記[入述載]|原文|情報|項目|データ|テキスト|表記|マスタ|詳細|内容|全文|など|等|について|こと|手動|自動|スキャン|ソース|単体|連結|版|新|用|回答|複数|単一|式|設問|営業|ウェブ|サイト|インサイドセールス|マーケ|取得|連携|購入リスト|確認|伺っ?|聞い|いただい|頂い|した|た(?= |$)|企業db|ご担当|案内|お|ご|御|の|を|が|は|に|で|と|か|へ|も|元|及び|または|・|ー|〜/g
const NEUTRAL_TOKENS =
  /\b(?:the|a|an|of|in|at|on|for|to|and|or|your|you|contact|customer|client|lead|prospect|person|company|current|now|cust|main|primary|latest|last|first|full|raw|free|text|txt|name|nm|info|details?|value|label|new|input|select|list|field|code|kanji|local|native|original|official|jp|ja|jpn|japan|japanese|en|eng|english|tokyo|apac|sfdc|sf|salesforce|sansan|eight|usonar|lbc|tdb|tsr|forcas|kintone|crm|ma|mql|sql|hs|hubspot|web|hp|lp|form|card|meishi|event|booth|badge|survey|enq|webinar|is|isr|bdr|sdr|by|from|v|ver|no|flg|flag|band|range|num|mei|ny|nyo|naiyou?|suu?|nin|kgyo?|kigyou?|kaisha|khs|go|o|sama|kubun|kbn|cd|c|x|n|p|f|q|s|d)\b|[\p{N}]+|\b[a-z]\d{0,2}\b/gu

/** Labels of many properties begin with the same word where a tool or a team marks its own. */
const SHARED_BY = 3
const LEADING = /^[\s\p{S}\p{P}]*([\p{L}\p{N}]{1,12})[\s]*[_＿:：｜|/／.．・\-‐–—]/u

const leadOf = (label: string): string => labelText(LEADING.exec(label.slice(0, 60))?.[1] ?? '')

/**
 * The words that so many labels of a portal begin with that they name a source, not a subject. Where the same labels stand
 * without the word as well (TAN_BSH beside BSH), it marks another person.
 */
export function sourcesOf(properties: readonly PortalProperty[]): ReadonlySet<string> {
  const labels = new Set(properties.map(({ label }) => labelText(label)))
  const counts = new Map<string, { all: number; doubles: number }>()
  for (const { label } of properties) {
    const lead = leadOf(label)
    if (lead === '') continue
    const count = counts.get(lead) ?? { all: 0, doubles: 0 }
    counts.set(lead, count)
    count.all++
    if (labels.has(labelText(label).slice(lead.length).trim())) count.doubles++
  }
  const isSource = ({ all, doubles }: { all: number; doubles: number }) => all >= SHARED_BY && doubles < 2
  return new Set([...counts].flatMap(([lead, count]) => (isSource(count) ? [lead] : [])))
}

/**
 * What a label says besides the role: '' where nothing is left. Each of `words` matches words of the role itself; what stands
 * in brackets explains and is left out unless nothing else is there.
 */
export function restOf(label: string, words: readonly RegExp[], sources: ReadonlySet<string>): string {
  const whole = label.slice(0, 160)
  const outside = whole.replace(/[(（[［【「『<＜].{0,40}?[)）\]］】」』>＞]/g, ' ')
  const text = labelText(outside) === '' ? whole : outside
  const lead = leadOf(text)
  const body = lead !== '' && sources.has(lead) ? labelText(text).slice(lead.length) : labelText(text)
  return words
    .reduce((text, pattern) => text.replace(pattern, ' '), body)
    .replace(NEUTRAL_WORDS, ' ')
    .replace(NEUTRAL_TOKENS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
