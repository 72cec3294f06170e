// Dates that a buyer plans for: when something new is to start, or when what they have ends. Data and one question.
import { labelText, nameText } from './label-text'
import type { PortalProperty } from './portal-properties'

const START =
  '(?:導入|利用|ご利用|使用|稼働|採用|購入|発注|調達|切り?替え?|移行|乗り?換え?|入れ?替え?|更改|リプレイス|リプレース|委託|開始|運用|開業|開店|開院|開校|移転|オープン|竣工|着工|サービス|プロジェクト|設置|リリース|展開|機器更新|システム更新)'
const PLANNED = new RegExp(
  `${START}[^ ]{0,5}(?:予定|希望|目標|見込み?|目安|計画|期限)(?:の?(?:年月日|期日|日|年月|月|bi))?(?= |$)|(?:予定|希望|目標)${START}(?:日|年月|月)|納期(?:の)?ご?希望日?|(?:ご?希望|目標)(?:納期|開始日|時期|稼働日|納入日)|(?:選定|決定|決裁|稟議|承認|意思決定)(?:の)?(?:予定|期限|目標|見込み?)(?:日|月)?(?= |$)`,
)
const ENDS =
  /(?:リース|レンタル|現行|現有|現在|他社|既存(?:システム|機|サービス|契約)|利用中|現契約|保守期限|ライセンス).{0,10}(?:満了|終了|期限|切れ|更新|アップ)(?:予定)?(?:日|月|年月|時期)?(?= |$)|(?:リプレイス|更改|入れ?替え?)(?:期限|時期|日)/
const ENGLISH =
  /\b(?:go ?live|kick ?off|cut ?over|roll ?out|need(?:ed)? by|(?:target|planned|expected|desired|preferred|requested|projected|estimated|intended) (?:start|launch|purchase|implementation|introduction|decision|adoption|deployment|delivery|switch|migration|onboarding|rollout|live)|(?:purchase|implementation|decision|adoption|deployment|project start|migration|introduction) (?:date|deadline|target|by))\b|\b(?:incumbent|competitor|lease|current|existing|vendor|licen[cs]e)(?: \w+){0,2} (?:end|ends|expiry|expires|expiration|renewal)\b|\bcontract (?:end|expiry|renewal) date (?:competitor|incumbent|current)\b/
/** What happened already, and what is ours to do. */
const OTHER =
  /登録|作成|取得|最終|前回|初回|直近|次回|来場|参加|受講|申込|資料請求|問い?合わ?せ|商談|訪問|面談|架電|アポ|失注|受注|成約|入社|生年|創業|設立|支払|請求|入金|送付|配信|セミナー|展示会|イベント|見積|再(?:架電|アプローチ|連絡)|連絡(?:予定|希望)|自社|弊社|当社|解約|トライアル|デモ|サポート|採用(?:面接|内定)|面接|\b(?:created?|modified|last|next|first|recent|became|closed?|birth|founded|hire|joined|event|seminar|webinar|demo|trial|visit|call|follow|callback|invoice|payment|shipping)\b/

/** True where a date is when a purchase is to start working or what it replaces runs out. */
export function isPlannedDate(property: PortalProperty): boolean {
  if (!property.type.startsWith('date')) return false
  const label = labelText(property.label)
  if (OTHER.test(label)) return false
  return [label, nameText(property.name)].some(
    (text) => PLANNED.test(text) || ENDS.test(text) || ENGLISH.test(text),
  )
}
