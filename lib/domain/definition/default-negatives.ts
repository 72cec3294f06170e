// The built-in terms of senders who want something else. Ordinary wording needs no list: lib/domain/reading reads it.
import type { NegativeCategory } from './definition'
import { phraseList } from './phrase-list'

/** Words that leave no doubt, by kind of sender. A team adds those of the senders that its own forms attract. */
export const DEFAULT_NEGATIVES: readonly NegativeCategory[] = [
  {
    id: 'pitch',
    phrases: phraseList(
      'テレアポ代行 | 営業リスト | 被リンク | 相互リンク | backlink | guest post | link exchange',
    ),
  },
  {
    id: 'student',
    phrases: phraseList('卒論 | 卒業論文 | 修士論文 | 博士論文 | my thesis | my dissertation'),
  },
  { id: 'job_seeker', phrases: phraseList('履歴書 | 職務経歴書 | エントリーシート | my resume | my cv') },
  { id: 'press', phrases: phraseList('取材依頼 | 取材のお願い | press inquiry | media inquiry') },
  { id: 'unsubscribe', phrases: phraseList('配信停止 | unsubscribe') },
  { id: 'private', phrases: phraseList('個人利用 | personal use') },
  { id: 'research', phrases: phraseList('競合調査 | 市場調査 | competitor research | market research') },
  { id: 'support', phrases: phraseList('チケット番号 | ticket number') },
]
