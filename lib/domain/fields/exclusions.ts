// Properties that are suggested for nothing: leftovers, keys of other systems, our own. Data and one question.

import { HANDOFF_PROPERTIES } from '../handoff-properties'
import { isLegacyScore } from '../score'
import { GROUP } from '../setup/wanted'
import { isPlannedDate } from './hearing-dates'
import { labelText, nameText } from './label-text'
import type { PortalProperty } from './portal-properties'

/** What a label or description says of a property that nobody uses any more. */
const LEFTOVER =
  /(?<![復新])旧(?!姓|字|来|跡)|削除|使用禁止|使用不可|使用中止|使わ(?:ない|れて)|使っていない|使用し(?:ない|て(?:いない|おりません))|未使用|不使用|廃止|無効化|移行(?:前|元|用|済|時(?!期))|バックアップ|テスト|(?:の)?コピー(?!ライト)|複製|一時(?:的|保存|用)|ダミー|検証用|動作確認|重複|入力(?:禁止|不要|しない)|更新(?:停止|されて(?:いない|いません)|していない)|過去データ|以前の|アーカイブ|20\d\d ?年?度?(?:まで|以前)|統合済|移管済|捨て|ゴミ|^(?:不要|仮|没)|(?:^| )(?:仮|没|不要)(?: |$)|\b(?:old|test|copy|backup|bak|deprecated|obsolete|legacy|unused|dummy|sample|do not use|dont use|not used|no longer|retired|archived?|delete|deleted|zz+|xx+|tmp|duplicate|migrated|to be removed|sandbox)\b/

const CROSSED_OUT = /^\s*[×✕✖✗❌🚫⛔]/u

/** The same in an internal name, which stays when the label changes: alone it only weighs. */
const OLD_NAME =
  /\b(?:old|test|copy|backup|bak|bk|deprecated|obsolete|legacy|unused|dummy|zz+|kyu|tmp|del|delete|sakujo)\b/

/** Descriptions explain; only plain words about disuse count there. */
const OUT_OF_USE =
  /使用禁止|使用不可|使用中止|使わない|使用しない|使用していない|使っていない|未使用|不使用|削除(?:予定|候補|対象|して)|廃止|入力(?:禁止|しない|不要)|更新(?:停止|されて(?:いない|いません|おりません)|していない|は止|なし|しない)|凍結|時点の値|過去データ|まで(?:使用|利用|運用)(?!す)|参照のみ|触らない|\b(?:deprecated|do not use|don t use|no longer|not (?:used|updated|maintained)|unused|obsolete|frozen|stopped|before migration|read only archive|snapshot|replaced by)\b/
/** Where it came from: an old tool. A property in use may tell that too. */
const FROM_OLD =
  /旧(?:システム|ツール|フォーム|項目|ma|サイト|データ|crm|sfa)|移行(?:時|前|元|データ)|\b(?:legacy|old (?:tool|system|form|crm)|migrated from)\b/
const IN_USE =
  /必ず|(?:こちら|ここ)(?:に|を|へ)|稼働|現行|運用中|利用中|使用中|使って(?:いる|います|ください)|入力して|記入|変更不可|連携(?:あり|中)|移行前から|毎[日晩週時]|\b(?:live|current|in use|please use|updated (?:daily|nightly))\b/

/** Keys, codes, stamps and technical values. */
const TECHNICAL =
  /(?:コード|キー|フラグ番号|番号|日時|日付|年月日|登録日|更新日|作成日|url|件数|回数|金額|ハッシュ|レコード数)(?: |$)|(?:^| |[^a-z])(?:id|uuid|guid|hash|checksum|url|uri|token|json|payload)(?: |$)|最終同期|(?:同期|連携)(?:日|状態|エラー|フラグ|対象|id|結果|ステータス|エラー|キー|用)|名寄せ|インポート|取り?込み?(?:元|日|ファイル)|最終更新|エラー|\b(?:sync(?:ed)?|import(?:ed)?|record count|last (?:modified|updated|sync)|timestamp|cookie|gclid|fbclid|ip address)\b/

/** What they use or wish to do besides buying. */
const OTHER_THINGS =
  /導入(?:済み?|している|中の?)(?:システム|製品|ツール|サービス|ソフト)|システム利用|利用有無|出展(?:希望|予定|検討|意向)|研修(?! ?アンケート)|\bad campaign id\b/

const OURS: ReadonlySet<string> = new Set(Object.values(HANDOFF_PROPERTIES))
/** Groups that a team sorts its leftovers into, and what is about its customers, suppliers or itself. */
const OTHER_GROUP =
  /(?:^| )(?:unused|archived?|deprecated|backup|trash|test|gomi|haishi|kyu|recruit(?:ing|ment)?|hr recruiting|(?:customer )?support|help ?desk|service ?desk|tickets?|billing|payments?|invoices?|orders?|shipping|delivery|lease|customer success|cs|onboarding|partners?|dealers?|resellers?|vendors?|suppliers?|doctors?|patients?|students?|ads|advertising|renewals?|contracts? admin|maintenance)(?: |$)|採用|求人|廃止|未使用|サポート|請求|支払|入金|納品|配送|届け先|受注|発注|仕入|外注|保守|修理|障害|クレーム|解約|自社|弊社|与信|リース|経理/

/** What an older form or sheet held: read where it is still well filled. */
const OLD_GROUP = /(?:^| )(?:old|legacy|kyu)(?: |$)|旧/

export interface Exclusion {
  /** Suggested for nothing. */
  readonly barred: boolean
  /** An old name or a group of leftovers: suggested only where its content is well kept. */
  readonly doubtful: boolean
}

/** Whether a property can be suggested at all. A calculated one only as a score. */
export function exclusionOf(property: PortalProperty): Exclusion {
  const label = labelText(property.label)
  const name = nameText(property.name)
  const group = nameText(property.group)
  const description = labelText(property.description)
  const barred =
    property.archived ||
    property.hidden ||
    property.group === GROUP.name ||
    OURS.has(property.name) ||
    isLegacyScore(property.name) ||
    CROSSED_OUT.test(property.label) ||
    LEFTOVER.test(label) ||
    (TECHNICAL.test(label) && !isPlannedDate(property)) ||
    OTHER_THINGS.test(label) ||
    OUT_OF_USE.test(description) ||
    (FROM_OLD.test(description) && !IN_USE.test(description)) ||
    OTHER_GROUP.test(group)
  return { barred, doubtful: OLD_NAME.test(name) || OLD_GROUP.test(group) || /\bbk\b/.test(label) }
}
