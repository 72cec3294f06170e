// Words of Japanese job titles with their level. Data; how they are read is in title-japanese.ts.

/** 9 = representative ... 1 = staff, 0 = no buyer. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

export type Confidence = 'high' | 'medium' | 'low'

/** A rank: its level and, where the word alone says less than it seems, how sure that is. */
export interface Rank {
  readonly level: Level
  readonly confidence: Confidence
}

/** Heads of a unit whose size the word does not tell: a shop, a hospital, a school, a base. A pharmacy (薬局) is not a bureau (局). */
const UNIT_HEADS =
  '部門長 部署長 拠点長 店長 院長 病院長 支配人 総支配人 園長 館長 校長 学長 総長 支部長 事務長 駅長 施設長 署長 消防長 塾長 教育長 薬局長 郵便局長 医局長 研究科長 学科長 ブロック長 エリア長 地区長 部門責任者 部署責任者 事業責任者 事業部責任者 拠点責任者 工場責任者 店舗責任者 統括責任者 総責任者'

/** Heads of a small unit: a ward, a kitchen, the person responsible for something. */
const SMALL_UNIT_HEADS = '師長 婦長 科長 料理長 所属長 責任者'

/** Foremen. */
const FOREMEN = '班長 職長 組長 作業長 工長 直長'

/** Elected heads, owners of an office, and words for the head of a company. */
const HEADS_OF_ALL =
  '市長 町長 村長 区長 知事 組合長 代表弁護士 代表税理士 代表公認会計士 代表会計士 代表社労士 代表社会保険労務士 代表司法書士 代表行政書士 代表弁理士 代表医師 代表パートナー 代表組合員 個人事業主 自営業 オーナー 会社経営'

/** Choices of drop-downs that name no post. */
const CHOICES = '経営層 経営陣 経営幹部'

/** Japanese ranks by level. The longest rank that fits wins; a prefix 副 is read separately unless it makes a post of its own. */
const BY_LEVEL: readonly (readonly [Level, string])[] = [
  [
    0,
    '社外取締役 社外役員 社外監査役 監査役 監査等委員 相談役 顧問 学生 大学生 大学院生 院生 インターン インターン生 インターンシップ生 記者 アドバイザー 監事 評議員 名誉会長 名誉理事長 名誉院長 名誉教授 名誉顧問',
  ],
  [
    9,
    '代表取締役 代表社員 代表理事 代表執行役 代表者 代表 経営者 代表役員 社長 会長 理事長 頭取 会頭 総裁 プレジデント 最高経営責任者 創業者',
  ],
  [
    8,
    '副社長 副会長 副理事長 副頭取 専務取締役 常務取締役 専務理事 常務理事 専務 常務 取締役 執行役 マネージングディレクター 最高執行責任者 最高財務責任者 最高技術責任者 最高情報責任者 最高情報セキュリティ責任者 最高デジタル責任者',
  ],
  [7, '上席執行役員 常務執行役員 専務執行役員 執行役員 理事 役員 シニアバイスプレジデント'],
  [
    6,
    '事業本部長 統括本部長 本部長 事業部長 統括部長 局長 事務局長 支社長 工場長 センター長 バイスプレジデント カントリーマネージャー',
  ],
  [
    5,
    '社長室長 会長室長 役員室長 秘書室長 部長 室長 支店長 所長 研究所長 ゼネラルマネージャー ジェネラルマネージャー ディレクター',
  ],
  [4, '次長 担当部長'],
  [
    3,
    '課長 グループ長 チーム長 ユニット長 グループマネージャー マネージャー グループリーダー チームリーダー リーダー',
  ],
  [
    2,
    '担当課長 係長 主任 チーフ 主査 主事 スーパーバイザー アシスタントマネージャー サブマネージャー サブリーダー',
  ],
  [
    1,
    '担当者 担当 会社員 社員 職員 スタッフ 一般 メンバー エンジニア 技術者 研究員 プログラマー デザイナー アナリスト コーディネーター スペシャリスト アシスタント アソシエイト オペレーター 事務員 事務 秘書 ' +
      '係員 班員 作業員 店員 販売員 工員 技術員 専門員 看護師 助産師 保健師 薬剤師 保育士 介護士 介護福祉士 栄養士 技師 調理師 教員 教師 教諭 運転手 ドライバー アルバイト 嘱託 一般職 総合職 事務職 営業職 技術職 役職なし 役職無し 無役 社内se アカウントエグゼクティブ',
  ],
  [5, UNIT_HEADS],
  [4, '教頭'],
  [3, SMALL_UNIT_HEADS],
  [3, '管理職'],
  [2, FOREMEN],
  [9, HEADS_OF_ALL],
  [7, CHOICES],
]

function all(words: string, confidence: Confidence): Record<string, Confidence> {
  return Object.fromEntries(words.split(' ').map((word) => [word, confidence]))
}

/** The words that are less certain than their level: personal grades, heads of units of any size, "Director". */
const LESS_CERTAIN: Readonly<Record<string, Confidence>> = {
  担当部長: 'low',
  担当課長: 'low',
  ディレクター: 'medium',
  バイスプレジデント: 'medium',
  一般: 'medium',
  代表: 'medium',
  役員: 'medium',
  教頭: 'low',
  管理職: 'medium',
  役職なし: 'medium',
  役職無し: 'medium',
  ...all(`${UNIT_HEADS} ${SMALL_UNIT_HEADS} ${FOREMEN}`, 'low'),
  ...all(`${HEADS_OF_ALL} ${CHOICES}`, 'medium'),
}

/** Each Japanese rank; source: the usual order of posts in Japanese companies (役職), see readTitle. */
export const JAPANESE_RANKS: ReadonlyMap<string, Rank> = new Map(
  BY_LEVEL.flatMap(([level, words]) =>
    words
      .split(' ')
      .map((word): [string, Rank] => [word, { level, confidence: LESS_CERTAIN[word] ?? 'high' }]),
  ),
)

/** Posts after which a second post may follow in the same word: 取締役営業本部長, 執行役員CTO. */
export const CHAINS =
  /^(?:代表|取締役|代表取締役|専務|常務|専務取締役|常務取締役|副社長|社長|会長|副会長|執行役|(?:上席|常務|専務)?執行役員|理事|代表理事|専務理事|常務理事|代表執行役)$/

/** Words that end like a rank but are not one: heads of a committee, a flight, a club. The longest word wins, so they hide the rank. */
export const NO_RANKS =
  '部会長 分科会長 町内会長 自治会長 同窓会長 後援会長 生徒会長 機長 船長 工区長 学区長'.split(' ')

/** What makes ディレクター, マネージャー or オーナー an occupation when it stands in front: Webディレクター, ケアマネージャー, プロダクトオーナー. */
export const OCCUPATIONS: Readonly<Record<string, RegExp>> = {
  ディレクター:
    /(?:web|ウェブ|アート|クリエイティブ|制作|映像|番組|テレビ|tv|cm|動画|音楽|サウンド|ゲーム|フロア|アシスタント|編集|デザイン|コンテンツ|撮影|イベント|舞台|sns|サイト|キャスティング|テクニカル)$/,
  マネージャー: /ケア$/,
  オーナー: /(?:プロダクト|プロセス|システム|サービス|データ|アプリ|業務|プロジェクト)$/,
}

/** Occupations before which 主任 or チーフ is the rank: 主任看護師. Not 主任研究員: a grade. */
export const HAS_SENIORS =
  /(?:師|士|技術者|専門員|エンジニア|デザイナー|プログラマー|アナリスト|コーディネーター|オペレーター)$/

/** Grades, which name no post: their holder may head a department or nobody. */
export const GRADE =
  /(?:参事(?:役|官|補)?|参与|主幹|主席|首席|上席|主管|技監|審議官|調査役|企画官|理事補|(?<![^ (])[a-z]{1,2}-?\d{1,2}(?:級|等級|グレード)?|\d{1,2}(?:級|等級))(?:$|[ )])/
