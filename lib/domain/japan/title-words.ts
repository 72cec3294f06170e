// Words of Japanese, English and romanised job titles with their level. Data; how they are read is in titles.ts.

/** 9 = representative ... 1 = staff, 0 = no buyer. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

export type Confidence = 'high' | 'medium' | 'low'

/** A rank: its level and, where the word alone says less than it seems, how sure that is. */
export interface Rank {
  readonly level: Level
  readonly confidence: Confidence
}

/** Heads of a unit whose size the word does not tell: a shop, a hospital, a base. */
const UNIT_HEADS = '部門長 拠点長 店長 院長 支配人 園長 館長 校長 支部長'

/** Japanese ranks by level. The longest rank that fits wins; a prefix 副 is read apart where it is not a post of its own. */
const BY_LEVEL: readonly (readonly [Level, string])[] = [
  [
    0,
    '社外取締役 社外役員 社外監査役 監査役 監査等委員 相談役 顧問 学生 大学生 大学院生 院生 インターン インターン生 インターンシップ生 記者 アドバイザー',
  ],
  [
    9,
    '代表取締役 代表社員 代表理事 代表執行役 代表者 代表 経営者 社長 会長 理事長 頭取 プレジデント 最高経営責任者 創業者',
  ],
  [
    8,
    '副社長 副会長 副理事長 副頭取 専務取締役 常務取締役 専務理事 常務理事 専務 常務 取締役 執行役 マネージングディレクター 最高執行責任者 最高財務責任者 最高技術責任者 最高情報責任者 最高情報セキュリティ責任者 最高デジタル責任者',
  ],
  [7, '上席執行役員 常務執行役員 専務執行役員 執行役員 理事 役員 シニアバイスプレジデント'],
  [
    6,
    '事業本部長 統括本部長 本部長 事業部長 統括部長 局長 支社長 工場長 センター長 バイスプレジデント カントリーマネージャー',
  ],
  [
    5,
    '社長室長 会長室長 役員室長 秘書室長 部長 室長 支店長 所長 ゼネラルマネージャー ジェネラルマネージャー ディレクター',
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
    '担当者 担当 会社員 社員 職員 スタッフ 一般 メンバー エンジニア 技術者 研究員 プログラマー デザイナー アナリスト コーディネーター スペシャリスト アシスタント アソシエイト オペレーター 事務員 事務 秘書',
  ],
  [5, UNIT_HEADS],
]

/** The words that are less certain than their level: personal grades, heads of units of any size, "Director". */
const LESS_CERTAIN: Readonly<Record<string, Confidence>> = {
  担当部長: 'low',
  担当課長: 'low',
  ディレクター: 'medium',
  バイスプレジデント: 'medium',
  一般: 'medium',
  代表: 'medium',
  役員: 'medium',
  ...Object.fromEntries(UNIT_HEADS.split(' ').map((word) => [word, 'low' as const])),
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

/** Latin ranks, the more specific before the more general: what one pattern took is gone for the next. */
export const LATIN_RANKS: readonly (readonly [RegExp, Level, Confidence?])[] = [
  [
    /\b(?:outside|non-?executive|independent) (?:\w+ )?director\b|\b(?:external|outside|statutory) auditor\b/g,
    0,
  ],
  [/\b(?:student|intern|journalist|reporter|advis[eo]r|auditor)\b(?=$| (?:at|to|of|for|in)\b| ?[(\-@])/g, 0],
  [/^press$/g, 0],
  [/\bshagai torishimariyaku\b|\bkansayaku\b/g, 0],
  [
    /\b(?:representative director|daihyo ?torishimariyaku|daihyo)\b|\bceo\b|\bchief executive(?: officer)?\b/g,
    9,
  ],
  [/\b(?:co-?)?founder\b|\bowner\b/g, 9, 'medium'],
  [
    /\bexecutive vice president\b|\bevp\b|\bvice chair(?:man|woman|person)?\b|\bfuku-? ?(?:shacho|kaicho)\b/g,
    8,
  ],
  [/\bsenior vice president\b|\bsvp\b/g, 7, 'medium'],
  [/\bvice president\b|\bvp\b/g, 6, 'medium'],
  [/\bpresident\b|\bchair(?:man|woman|person)\b|\bshacho\b|\bkaicho\b/g, 9],
  [/\bc(?:[ofti]|is|d|m|hr|p|r|s|l|c|a)o\b|\bchief \w+(?: \w+){0,2} officer\b/g, 8],
  [
    /\bboard (?:director|member)\b|\bdirector of the board\b|\bmember of the board\b|\bmanaging director\b|\btorishimariyaku\b|\bsenmu\b|\bjomu\b/g,
    8,
  ],
  [/\b(?:executive|operating|corporate) officer\b|\bshikko ?yakuin\b/g, 7],
  [
    /\bdivision(?:al)? (?:director|head|manager|general manager)\b|\bcountry (?:manager|head|director)\b|\bhonbucho\b|\bshi ?shacho\b|\bjigyo ?bucho\b|\bjigyo ?honbucho\b/g,
    6,
  ],
  [
    /\bgeneral manager\b(?=.*\b(?:division|japan|country)\b)|(?<=\b(?:division|japan|country) )general manager\b|\bgm\b(?=.*\bjapan\b)/g,
    6,
  ],
  [/\b(?:section|team|group) (?:head|chief|leader|lead)\b|\bkacho\b/g, 3],
  [/\b(?:department|dept\.?) (?:head|manager|director)\b|\bhead of department\b/g, 5],
  [/\bhead\b/g, 6, 'medium'],
  [
    /\bgeneral manager\b|\bgm\b|\bbucho\b|\bshitsucho\b|\bshitencho\b|\b(?:branch|plant|factory) manager\b|\bcountry lead\b/g,
    5,
  ],
  [/\bdirector\b/g, 5, 'medium'],
  [/\bjicho\b/g, 4],
  [/\bsub-?(?:manager|leader)\b|\bkakaricho\b|\bshunin\b|\bsupervisor\b|\bsenior staff\b/g, 2],
  [/\bmanager\b|\bleader\b/g, 3],
  [/\bchief\b(?! of staff)/g, 2],
  [
    /\b(?:staff|associate|specialist|coordinator|tantosha|tanto|engineer|developer|analyst|assistant|administrator|clerk|operator|secretary|designer|programmer|researcher)\b|\b(?:sales|service) (?:representative|rep)\b|\b(?:account|sales) executive\b/g,
    1,
  ],
]
