// The forms that companies, associations and authorities of Japan have in their names. One list of data, and how it is asked.
import { fold } from './fold'

const words = (list: string) => list.trim().split(/\s+/)

/** Commercial forms. */
const COMPANIES = words('株式会社 有限会社 合同会社 合資会社 合名会社 相互会社 特定目的会社 投資法人')

/** What stands before 法人. Not 日本法人, 海外法人 or 現地法人: these are no forms. */
const CORPORATIONS = words(`
  社団 財団 学校 準学校 医療 宗教 社会福祉 特定非営利活動 npo 中間 更生保護 農事組合 管理組合 職業訓練 認可 公益 特殊 大学共同利用機関
  独立行政 地方独立行政 国立研究開発 国立大学 公立大学 国立高等専門学校
  税理士 監査 弁護士 弁護士・外国法事務弁護士共同 外国法事務弁護士 司法書士 行政書士 社会保険労務士 社労士 弁理士 特許業務 土地家屋調査士 公認会計士`)

/** Cooperatives, chambers, public bodies. Not 協会, 機構 or 公司 alone: Chinese writes them, too. */
const BODIES = words(`
  協同組合 協業組合 企業組合 商工組合 信用組合 信用金庫 労働金庫 労働組合 共済組合 健康保険組合 森林組合 事業組合 振興組合 連合会 国民健康保険
  農協 漁協 生協 信金 信組 全農 商工会議所 商工会 経済団体連合会 経営者協会 観光協会 工業会 振興会 医師会 弁護士会
  公社 公団 公庫 事業団 振興財団 土地改良区 社会福祉協議会 教育委員会 振興機構 推進機構 開発機構 支援機構 専門学校 高等学校`)

/** Authorities. Ministries by name: 省 is a province in China. */
const AUTHORITIES = words(`
  都庁 道庁 府庁 県庁 市役所 区役所 町役場 村役場 町村役場 役場 県警 警視庁 消防本部 自衛隊 内閣府 内閣官房 デジタル庁 金融庁 国税庁 特許庁 文化庁 気象庁 消費者庁 観光庁 中小企業庁 資源エネルギー庁
  総務省 法務省 外務省 財務省 文部科学省 厚生労働省 農林水産省 経済産業省 国土交通省 環境省 防衛省 県立`)

/** Short forms in brackets, as NFKC leaves ㈱, ㈲, ㈳ and ㈶; and those of bank transfers. */
const SHORT = words('株 有 同 資 名 社 財 学 医 福 宗 独 特非 協 農協 生協 一社 公社 一財 公財')
const TRANSFER = /^(?:カ|ユ|ド)\)|\((?:カ|ユ|ド)\)?$/

const JAPANESE_FORM = new RegExp(
  [
    ...COMPANIES,
    `(?:${CORPORATIONS.join('|')})法人`,
    ...BODIES,
    ...AUTHORITIES,
    `\\((?:${SHORT.join('|')})\\)`,
  ].join('|'),
)
const JAPANESE_FORM_LATIN =
  /(?:(?<=[^\s,(][\s,(]{1,2})k\.? ?k\.?|(?:(?<=[^\s,(][\s,(]{1,2})|^)(?:k\. ?k\.|g\. ?k\.|y\. ?k\.))(?=$|[\s,.)])|(?<![a-z])(?:kabushiki|godo|goudou|yugen|yuugen|goshi|gomei) ?[kg]aisha(?![a-z])|(?<![a-z])hojin(?![a-z])/

/** 財團法人, 社團法人 in old characters are Taiwan's own forms today; folded they would look like Japan's. */
const TAIWANESE = /[財社]團法人|股份有限公司/

/** True when the name carries a form that exists in Japan only. `Co., Ltd.` alone is used all over Asia. */
export function hasJapaneseForm(name: string): boolean {
  const text = fold(name)
  if (JAPANESE_FORM_LATIN.test(text)) return true
  return (JAPANESE_FORM.test(text) || TRANSFER.test(text)) && !TAIWANESE.test(name)
}
