// Japanese: how it writes dates, lists and sentences, and what it says for a text that is not there.
import type { LanguageRecord } from '../../language-record'

export const language: LanguageRecord = {
  locale: 'ja',
  dateTime: '{month}月{day}日({weekday}) {hour}:{minute}',
  date: '{year}年{month}月{day}日',
  dayOfWeek: '{year}年{month}月{day}日({weekday})',
  shortDay: '{month}/{day}({weekday})',
  span: '{month}月{day}日({weekday}) {hour}:{minute}〜{end}',
  sentenceEnd: '。',
  space: '',
  clauseBreak: '。',
  columnBreak: ' ／ ',
  noText: 'このバージョンでは表示できない内容',
}
