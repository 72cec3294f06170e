// Reads the Japanese ranks of one post: a rank stands at the end of its word, and the text around it can change it.
import { departmentsIn } from './title-departments'
import { MODIFIER } from './title-text'
import {
  CHAINS,
  HAS_SENIORS,
  JAPANESE_RANKS,
  type Level,
  NO_RANKS,
  OCCUPATIONS,
  type Rank,
} from './title-words'

/** No rank is longer than this, with everything that modifies it. */
const LONGEST_POST = 60

/** A word before a rank that changes it: 副 支店長, 代理 部長, 社外 取締役; also what prepareTitle separated from brackets and dots. */
const IN_FRONT = /^(?:副|代理|代行|暫定|次期|社外|独立社外|非常勤|非業務執行)$/

/** Every rank of a prepared post. Former ranks do not count: from 元 or 前 to 現 or the end. */
export function japaneseRanks(part: string): Rank[] {
  const ranks: Rank[] = []
  let former = false
  let before = ''
  const add = (rank: Rank | null) => {
    if (rank !== null) ranks.push(rank)
  }
  for (const word of part.split(' ')) {
    if (/^[元前旧]$/.test(word)) former = true
    else if (/^現/.test(word)) former = false
    // 元情報システム部 部長: the rank that 元 refers to is still to come.
    if (FORMER.test(word)) former ||= !LAST_POST.test(word.slice(-LONGEST_POST))
    else if (!former) add(japaneseRank(word, before))
    before = word
  }
  return ranks
}

const RANK = [...JAPANESE_RANKS.keys(), ...NO_RANKS].sort((a, b) => b.length - a.length).join('|')
const LAST_POST = new RegExp(`(社外|監査)?(副|サブ|次期)?(${RANK})((?:${MODIFIER})*)$`)
const FIRST_POST = new RegExp(`^(${RANK})`)
const HONORIFIC = /(?<=.)(?:様|さま|さん|先生|殿|氏)$/
/** 元部長, 前営業部長: what follows is a rank or a department; 元町, 前橋, 旧軽井沢 and 前田 are names. */
const FORMER = new RegExp(
  `^(?:元|前|旧)(?:${RANK}|副|[専常]務|営業|情報|情シス|システム|デジタル|総務|人事|経理|財務|法務|購買|調達|経営|事業|製造|開発|企画|マーケ|技術|品質|管理|広報|本社|弊社|当社|日本|株式会社|it|dx|[a-z])`,
)

/** 最高人事責任者: a chief officer of any kind. */
const CHIEF_OFFICER = /最高[^ ]{1,12}責任者$/

function japaneseRank(word: string, previous: string): Rank | null {
  const text = word.replace(HONORIFIC, '')
  const start = Math.max(0, text.length - LONGEST_POST)
  const last = LAST_POST.exec(text.slice(start))
  if (last === null) return chainedBeforeLatin(text, previous)
  const [, board, deputy, name = '', modifiers = ''] = last
  const before = text.slice(0, start + last.index)
  const known = rankNamed(name, before === '' ? previous : before)
  if (known === null) return null
  if (known.level < 8 && CHIEF_OFFICER.test(text)) return { level: 8, confidence: 'high' }
  const front = before === '' && IN_FRONT.test(previous) ? previous : ''
  const rank = modified(known, { name, board, deputy, modifiers, before, front })
  const first = rank.level >= 3 || /^担当者?$/.test(name) ? chained(before, rank.level < 3) : null
  return first !== null && first.level > rank.level ? first : rank
}

/** The rank of a name, or the occupation that the words before make of it; null for a word that only ends like a rank. */
function rankNamed(name: string, before: string): Rank | null {
  const rank = JAPANESE_RANKS.get(name)
  if (rank === undefined) return null
  if (OCCUPATIONS[name]?.test(before)) return { level: 1, confidence: 'medium' }
  // 主任看護師: the rank stands in front of the occupation.
  return HAS_SENIORS.test(name) && /(?:主任|チーフ)[^ ]*$/.test(before)
    ? { level: 2, confidence: 'high' }
    : rank
}

interface Around {
  readonly name: string
  readonly board: string | undefined
  readonly deputy: string | undefined
  readonly modifiers: string
  readonly before: string
  /** The word before it, where that changes the rank. */
  readonly front: string
}

const OUTSIDE = /社外|監査等委員|非常勤|非業務執行|独立/
const LOWERS = /代理|代行|補佐|候補|見習|心得|事務取扱|acting|deputy|interim|assistant/
const UNCERTAIN = /クラス|レベル|ランク|級|職|相当|待遇|格|以上|候補|見習|心得/

/** A rank changed by the text around it: outside the board, deputy, acting, of a grade. */
function modified(rank: Rank, { name, board, deputy, modifiers, before, front }: Around): Rank {
  const outside =
    board !== undefined ||
    OUTSIDE.test(modifiers) ||
    /(?:社外|非常勤|非業務執行|監査等委員(?:である)?)$/.test(before + front)
  if (rank.level >= 7 && outside) return { level: 0, confidence: 'high' }
  let { level, confidence }: { level: number; confidence: Rank['confidence'] } = rank
  // 副社長室長 heads the deputy president's office: the 副 is not theirs.
  if (deputy !== undefined && !/.室長$/.test(name)) level -= 1
  if (LOWERS.test(modifiers) || /^(?:副|代理|代行|暫定|次期)$/.test(front)) level -= 1
  // 部付部長: the grade without a team, as 担当部長.
  if (/[部課室局長]付$/.test(before) && rank.level >= 3 && rank.level <= 6) {
    level -= 1
    confidence = 'low'
  }
  const uncertain = UNCERTAIN.test(modifiers) || /(?:専任|専門)$/.test(before)
  const lowered = Math.max(level, Math.min(rank.level, 1)) as Level
  if (uncertain && confidence === 'high') confidence = 'medium'
  // Level 1 with low confidence is a department without a post.
  return { level: lowered, confidence: lowered === 1 && confidence === 'low' ? 'medium' : confidence }
}

/** 取締役営業本部長: a post in front of another one in the same word. 取締役営業担当: in front of staff only if a department stands between. */
function chained(before: string, isStaff: boolean): Rank | null {
  const first = FIRST_POST.exec(before)?.[1]
  if (first === undefined || !CHAINS.test(first)) return null
  const between = before.slice(first.length)
  if (isStaff && departmentsIn(between).length === 0) return null
  return /^(?:室|付|秘書|会|直轄|直属|報酬)/.test(between) ? null : (JAPANESE_RANKS.get(first) ?? null)
}

/** 執行役員cto: the Latin rank is read separately; the Japanese one stands in front of it. */
function chainedBeforeLatin(text: string, previous: string): Rank | null {
  const latin = /[a-z]/.exec(text)?.index
  return latin === undefined || latin === 0 ? null : japaneseRank(text.slice(0, latin), previous)
}
