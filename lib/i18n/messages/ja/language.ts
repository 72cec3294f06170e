// Japanese: how it writes dates, lengths of time, lists and sentences, and what it says for a text that is not there.
import type { LanguageRecord } from '../../language-record'

export const language: LanguageRecord = {
  locale: 'ja',
  dateTime: '{month}月{day}日({weekday}) {hour}:{minute}',
  date: '{year}年{month}月{day}日',
  dayOfWeek: '{year}年{month}月{day}日({weekday})',
  days: '{n}日',
  hours: '{n}時間',
  minutes: '{n}分',
  seconds: '{n}秒',
  underOneMinute: '1分未満',
  sentenceEnd: '。',
  space: '',
  clauseBreak: '。',
  columnBreak: ' ／ ',
  noText: 'このバージョンでは表示できない内容',
}
