// English: how it writes dates, lists and sentences, and what it says for a text that is not there.
import type { LanguageRecord } from '../../language-record'

export const language: LanguageRecord = {
  locale: 'en',
  dateTime: '{weekday} {day} {month}, {hour}:{minute} JST',
  date: '{day} {month} {year}',
  dayOfWeek: '{weekday} {day} {month} {year}',
  shortDay: '{weekday} {day} {month}',
  span: '{weekday} {day} {month}, {hour}:{minute}–{end} JST',
  sentenceEnd: '.',
  space: ' ',
  clauseBreak: '; ',
  columnBreak: ' | ',
  noText: 'not known to this version',
}
