// No text says what was retired: one Japanese term for one thing, HubSpot's own words, and plain English sentences.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { WORDS } from '@/entrypoints/record.content/rail-text'
import { RAIL_WORDS } from '@/lib/background/rail-text'
import { LANGUAGES, type Language } from '@/lib/domain/settings'
import { textsOf } from '../all-words'

interface Retired {
  readonly term: RegExp
  /** What is said instead. */
  readonly say: string
  /** Keys that rightly hold it. */
  readonly but?: RegExp
}

const JAPANESE: readonly Retired[] = [
  { term: /判定基準「\{id\}」|定義/, say: '判定基準・判定項目', but: /^(privacy\.2|scope\.schema)$/ },
  {
    term: /決裁権限|決裁への関与|決裁に関わる役割|確認済みの役割|確定済み/,
    say: '決裁者の確認・決裁に関わる人',
  },
  { term: /日本向けコンテンツ|日本関連の接点|日本に関わる行動/, say: '日本に関する行動' },
  { term: /兆候/, say: 'シグナル', but: /^health\./ },
  { term: /承認/, say: '受け入れ', but: /^(ringi\.approves|role\.approver)$/ },
  { term: /対応済み|接触済(?!み)|期限内に接触済み|期限後に対応/, say: '期限内に接触・期限後に接触' },
  { term: /対象外/, say: '該当なし・期間外・ターゲット外・日本リード以外' },
  { term: /再育成|リサイクル/, say: '再引き渡し' },
  { term: /育成/, say: 'ナーチャリング' },
  { term: /放置|滞留/, say: '未接触' },
  { term: /判定と不一致|根拠との矛盾|根拠への異議/, say: '根拠と不一致' },
  { term: /語句/, say: 'フレーズ' },
  { term: /(?<!HubSpot|スーパー)管理者/, say: 'マネージャー、またはHubSpot管理者' },
  { term: /利用者/, say: 'あなた（HubSpotユーザー）' },
  { term: /ポータルの準備/, say: 'ポータルの初期設定' },
  { term: /発信記録|見えて(います|いません)|見張/, say: '記録・確認・監視' },
  { term: /拒否権|影響者/, say: '影響力のある人' },
  { term: /断られ|上書き/, say: '処理できませんでした・次として公開' },
  { term: /フィンガープリント|組み込み|holiday_jp/, say: '識別コード・標準（初期値）' },
  { term: /文節/, say: '節' },
  { term: /転換|無視率/, say: 'SQL化・期限超過・未対応の割合' },
  { term: /質問文|マナー|電話の前に|会社の形態/, say: '質問の例・連絡のしかた・連絡前の確認・法人格' },
  {
    term: /プロパティ(?!ー)|フォルダ(?!ー)|ブラウザ(?!ー)|ユーザ(?!ー)/,
    say: 'a long vowel, as HubSpot writes it',
  },
  { term: /長文テキスト|(?<!行)テキスト$/, say: '複数行テキスト・単行テキスト' },
  { term: /(\{(n|all|read|min|max)\}|[0-9])人/, say: '名' },
  { term: /～/, say: '〜' },
]

const ENGLISH: readonly Retired[] = [
  {
    term: /\bis none\b|\banew\b|\bis no (JSON|whole number|contact)\b/i,
    say: 'a plain sentence',
    but: /^(preview\.paste\.wrong)$/,
  },
  { term: /\bnobody (at|can|knows)\b/i, say: 'what is known, or could not be told' },
  {
    term: /\bignore rate\b|\bsilent ageing\b|waiting untouched/i,
    say: 'Overdue, no decision, no contact / Waiting without contact',
  },
  { term: /\bsaid no\b|\basks? to wait$/i, say: 'HubSpot refused the request / HubSpot limit reached' },
  { term: /\b(fewest|most) employees\b/i, say: 'Minimum / Maximum employees' },
  { term: /\bmend(s|ed)?\b/i, say: 'fix' },
  { term: /\bacts? (by|that) |touch(es)? Japan/i, say: 'Japan-related actions' },
  { term: /never decides|never hands a lead off/i, say: 'For information only' },
  { term: /accepting is no contact|contact is owed|outbound contact is logged/i, say: 'what to do' },
  { term: /plain [0-9{].*clock|plain clock|holiday_jp/i, say: 'Counting nights and weekends' },
  {
    term: /somebody else was faster|did not take it\b|did not give it\b/i,
    say: 'who decided; HubSpot did not accept',
  },
  { term: /sent by itself|is sent in a moment/i, say: 'sent automatically' },
  {
    term: /^is created$|^there$|everything is there|nothing is left to do/i,
    say: 'Will be created / Exists / All set',
  },
  { term: /\brecipe\b|switch(ed)? (it )?o(n|ff)\b/i, say: 'steps / turn on' },
  { term: /one a line\b|another content than|be of japan\b/i, say: 'One per line' },
  {
    term: /a wish to unsubscribe|texts that are no intent|days that evidence counts/i,
    say: 'an unsubscribe request',
  },
  { term: /(?<!\{)\bkinds?\b/i, say: 'category', but: /^(features\.unknown\.hint)$/ },
  {
    term: /^clicked$|\bread (this month|again)\b|go on reading|read-out/i,
    say: 'When / Load this month / Reload / Summary',
  },
  {
    term: /cannot be told:|so it has no knob|fold the other|^kept\.$|keeping…/i,
    say: 'No comparison yet / Hide other settings / Saved',
  },
  { term: /nobody knows when/i, say: 'date unknown' },
]

const RETIRED: Readonly<Record<Language, readonly Retired[]>> = { en: ENGLISH, ja: JAPANESE }

/** Every text of a language with its key: the pages', the rail's, and the browser's own list of extensions. */
function allTexts(language: Language): [key: string, text: string][] {
  const { short, over, steps, due } = RAIL_WORDS[language]
  const browser: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
  )
  return [
    ...Object.entries<string>(textsOf(language)),
    ...Object.entries(WORDS[language]).map(([key, text]): [string, string] => [`record.${key}`, text]),
    ...Object.entries(short).map(([key, lines]): [string, string] => [`rail.${key}`, lines.join('\n')]),
    ['rail.left', [over, steps(2), due('8 May')].join('\n')],
    ...Object.entries(browser).map(([key, { message }]): [string, string] => [`_locales.${key}`, message]),
  ]
}

function found(language: Language, retired: readonly Retired[]): string[] {
  return allTexts(language).flatMap(([key, text]) =>
    retired
      .filter(({ term, but }) => term.test(text) && but?.test(key) !== true)
      .map(({ term, say }) => `${key}: ${text.match(term)?.[0]} (say ${say})`),
  )
}

it.each(LANGUAGES)('no text in %s holds a retired term', (language) => {
  expect(found(language, RETIRED[language])).toEqual([])
})

/** Japanese letters and the marks that stand close to them. */
const JA = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー々、。「」（）：]'
const LATIN = '[A-Za-z0-9{}%]'

it('Japanese puts no space between itself and Latin letters, numbers or counters', () => {
  const spaced = new RegExp(`${JA} +${LATIN}|${LATIN} +${JA}|${JA} +${JA}`, 'u')
  expect(found('ja', [{ term: spaced, say: 'without the space', but: SPACED }])).toEqual([])
})

/** A space that parts two sentences of HubSpot's and ours, a name of a person, a shortcut. */
const SPACED = /^(row\.refused\.required|workflow\.refused|guide\.2)$/

it('Japanese tells the next step politely, not in the plain style', () => {
  const plain = /[うくすつぬぶむるたい]。/
  const polite = /(ます|です|ません|ました|ください|でしょうか)。/
  const next = allTexts('ja').filter(([key, text]) => /^(next|ask|sender)\./.test(key) && plain.test(text))
  expect(next.filter(([, text]) => text.replace(new RegExp(polite, 'g'), '').match(plain))).toEqual([])
})

it('an exception still holds what it excepts', () => {
  for (const language of LANGUAGES)
    for (const { term, but } of RETIRED[language].filter(({ but }) => but !== undefined))
      expect(
        allTexts(language).some(([key, text]) => but?.test(key) === true && term.test(text)),
        `${term} ${but}`,
      ).toBe(true)
})
