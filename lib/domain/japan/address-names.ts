// Names of prefectures and cities of Japan, in Japanese and romanised. Data.

const words = (list: string) => list.trim().split(/\s+/)

/** The 47 prefectures without 都道府県 (北海道 always keeps it). */
export const PREFECTURES: readonly string[] = words(
  `北海道 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 東京 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀
  京都 大阪 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄`,
)

export const PREFECTURES_LATIN: readonly string[] = words(
  `hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata toyama ishikawa fukui
  yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori shimane okayama hiroshima yamaguchi tokushima
  kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki kagoshima okinawa
  toukyou toukyo tokio oosaka ohsaka hyougo kouchi ooita ohita hokkaidou kyouto`,
)

/** The wards of Tokyo whose names no other ward has, without 区. 北 and 中央 are also wards of other cities. */
export const WARDS: ReadonlySet<string> = new Set(
  words(
    '千代田 港 新宿 文京 台東 墨田 江東 品川 目黒 大田 世田谷 渋谷 中野 杉並 豊島 荒川 板橋 練馬 足立 葛飾 江戸川',
  ),
)

/** Larger cities and the wards of Tokyo, without 市 or 区. */
export const CITIES: ReadonlySet<string> = new Set([
  ...PREFECTURES,
  ...words(
    `札幌 仙台 さいたま 千葉 横浜 川崎 相模原 新潟 静岡 浜松 名古屋 京都 大阪 堺 神戸 岡山 広島 北九州 福岡 熊本
    函館 旭川 釧路 帯広 苫小牧 青森 八戸 弘前 盛岡 秋田 山形 福島 郡山 いわき 水戸 つくば 日立 宇都宮 小山 前橋 高崎 太田 川越 川口 越谷 所沢 草加 春日部
    船橋 柏 市川 松戸 市原 浦安 八王子 町田 立川 武蔵野 三鷹 府中 調布 横須賀 藤沢 平塚 厚木 鎌倉 小田原 大和 長岡 上越 富山 高岡 金沢 福井 甲府 長野 松本 岐阜 大垣
    沼津 富士 豊橋 豊田 岡崎 一宮 春日井 刈谷 津 四日市 鈴鹿 大津 草津 宇治 豊中 吹田 高槻 枚方 茨木 八尾 寝屋川 東大阪 姫路 西宮 尼崎 明石 加古川 宝塚 奈良 和歌山
    鳥取 松江 出雲 倉敷 福山 呉 下関 山口 宇部 徳島 高松 松山 今治 高知 久留米 佐賀 長崎 佐世保 大分 別府 宮崎 都城 鹿児島 那覇`,
  ),
  ...WARDS,
])

/** Names that mean only these cities; short ones that mean something else elsewhere are left out. */
export const CITIES_LATIN: ReadonlySet<string> = new Set(
  words(
    `sapporo sendai yokohama kawasaki sagamihara hamamatsu nagoya kobe kitakyushu hakodate asahikawa morioka koriyama utsunomiya maebashi takasaki
    kawagoe kawaguchi funabashi kashiwa hachioji machida tachikawa yokosuka fujisawa hiratsuka atsugi nagaoka kanazawa kofu matsumoto numazu
    toyohashi toyota okazaki yokkaichi suzuka otsu toyonaka suita takatsuki hirakata higashiosaka himeji nishinomiya amagasaki akashi
    matsue kurashiki fukuyama shimonoseki takamatsu matsuyama kurume sasebo beppu miyakonojo naha
    chiyoda minato shinjuku bunkyo taito sumida koto shinagawa meguro setagaya shibuya nakano suginami toshima arakawa itabashi nerima adachi
    katsushika edogawa`,
  ),
)
