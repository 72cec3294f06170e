// The legal forms in the names of Japanese companies, associations and authorities: the data, and how a name is checked.
import { ALL_CITIES } from './address-cities'
import { PREFECTURES, WARDS } from './address-names'
import { foldPhrase } from './fold'
import { withoutAccents } from './look-alikes'

const words = (list: string) => list.trim().split(/\s+/)

/** Commercial forms. */
const COMPANIES = words(
  '株式会社 有限会社 合同会社 合資会社 合名会社 相互会社 特定目的会社 投資法人 有限責任組合',
)

/** What stands before 法人. Not 日本法人, 海外法人 or 現地法人, which are not legal forms. */
const CORPORATIONS = words(`
  社団 財団 学校 準学校 医療 宗教 社会福祉 特定非営利活動 npo 中間 更生保護 農事組合 管理組合 職業訓練 認可 公益 特殊 大学共同利用機関
  独立行政 地方独立行政 国立研究開発 国立大学 公立大学 国立高等専門学校
  税理士 監査 弁護士 弁護士・外国法事務弁護士共同 外国法事務弁護士 司法書士 行政書士 社会保険労務士 社労士 弁理士 特許業務 土地家屋調査士 公認会計士`)

/** Cooperatives, chambers, public bodies. Not 協会, 機構 or 公司 alone: Chinese uses them too. */
const BODIES = words(`
  協同組合 企業団 広域連合 事務組合 消防組合 水道組合 管理組合 協業組合 企業組合 商工組合 信用組合 信用金庫 労働金庫 労働組合 共済組合 健康保険組合 森林組合 事業組合 振興組合 連合会 国民健康保険
  農協 漁協 生協 信金 信組 全農 商工会議所 商工会 経済団体連合会 経営者協会 観光協会 工業会 振興会 医師会 弁護士会
  公社 公団 公庫 事業団 振興財団 土地改良区 社会福祉協議会 教育委員会 振興機構 推進機構 開発機構 支援機構 年金機構 専門学校 高等学校`)

/** Authorities. Ministries are listed by name, because 省 is a province in China. */
const AUTHORITIES = words(`
  都庁 道庁 府庁 県庁 市役所 区役所 町役場 村役場 町村役場 役場 県警 警視庁 警察署 消防署 税務署 裁判所 検察庁 公安委員会 県議会 市議会 都議会 府議会 道議会 区議会 町議会 村議会 消防本部 自衛隊 内閣府 内閣官房 デジタル庁 金融庁 国税庁 特許庁 文化庁 気象庁 消費者庁 観光庁 中小企業庁 資源エネルギー庁 こども家庭庁 復興庁 林野庁 水産庁 海上保安庁 防衛装備庁 出入国在留管理庁
  総務省 法務省 外務省 財務省 文部科学省 厚生労働省 農林水産省 経済産業省 国土交通省 環境省 防衛省 県立 府立 東京都立 北海道立 市立病院 町立病院 市立図書館 国保病院`)

/** Short forms in brackets, as NFKC leaves ㈱, ㈲, ㈳ and ㈶. */
const SHORT = words('株 有 同 資 名 社 財 学 医 福 宗 独 特非 協 農協 生協 一社 公社 一財 公財')

/** The short forms of bank transfers, in a name that is all in katakana: カ)ミホン, ミホン(カ, イ)ミホンカイ. Source: the Zengin system. */
const TRANSFER = words(`
  カ ユ メ シ ド ソ イ イシヤ イザイ ザイ シヤ シャ シユウ シュウ ガク フク トクヒ ドク チドク ベン ギヨ ギョ シホウ ゼイ ロウム ダイ ノウ カンリ ホゴ`)
const TRANSFER_FORM = new RegExp(`^(?:${TRANSFER.join('|')})\\)|\\((?:${TRANSFER.join('|')})(?:\\)|$)`)
const COMMON_TRANSFER = /^(?:カ|ユ|ド)\)|\((?:カ|ユ|ド)\)?$/
const KANA_ONLY = /^[\u30a1-\u30fc0-9a-z ().・-]+$/

/** JA みほん: an agricultural cooperative. */
const FARMERS = /(?<![a-z])ja(?= ?[\u3041-\u30fa\u4e00-\u9fff])/

const COMMERCIAL = new RegExp([...COMPANIES, `\\((?:${SHORT.join('|')})\\)`].join('|'))
const OTHER = new RegExp([`(?:${CORPORATIONS.join('|')})法人`, ...BODIES, ...AUTHORITIES].join('|'))
const JAPANESE_FORM_LATIN =
  /(?:(?<=[^\s,(][\s,(]{1,2})k\.? ?k\.?|(?:(?<=[^\s,(][\s,(]{1,2})|^)(?:k\. ?k\.|g\. ?k\.|y\. ?k\.))(?=$|[\s,.)])|(?<![a-z])(?:kabushiki|godo|goudou|yugen|yuugen|goshi|gomei|sogo)[ -]?[kg]aisha(?![a-z])|(?<![a-z])hou?jin(?![a-z])/

/** 會 outside 會社, 團 and 醫療: names of Taiwan in today's spelling; folded they would look like Japan's. */
const TAIWANESE = /[財社]團法人|股份有限公司|醫療|會(?!社)/

/** True when the name carries a form that exists in Japan only. `Co., Ltd.` alone is used all over Asia. */
export function hasJapaneseForm(name: string): boolean {
  const text = foldPhrase(name)
  if (JAPANESE_FORM_LATIN.test(withoutAccents(text))) return true
  if (COMMERCIAL.test(text)) return !/股份/.test(name)
  if (COMMON_TRANSFER.test(text) || (KANA_ONLY.test(text) && TRANSFER_FORM.test(text))) return true
  return (OTHER.test(text) || FARMERS.test(text) || isMunicipality(text)) && !TAIWANESE.test(name)
}

/** 千葉県, 横浜市, 港区 総務課: the name of a prefecture, city or ward names the authority itself. */
function isMunicipality(text: string): boolean {
  const [, place = '', kind = ''] = /^(.{1,7}?)([都府県市区])(?:$|(?=[^ ]{0,10}[局部課]$))/.exec(text) ?? []
  if (kind === '市') return ALL_CITIES.has(place)
  if (kind === '区') return WARDS.has(place)
  return PREFECTURES.includes(place) || text === '北海道'
}
