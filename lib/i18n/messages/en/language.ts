// English: how it writes dates, lengths of time, lists and sentences, and what it says for a text that is not there.
import type { LanguageRecord } from '../../language-record'

export const language: LanguageRecord = {
  locale: 'en',
  dateTime: '{weekday} {day} {month}, {hour}:{minute} JST',
  date: '{day} {month} {year}',
  dayOfWeek: '{weekday} {day} {month} {year}',
  days: '{n} {n|day|days}',
  hours: '{n} h',
  minutes: '{n} min',
  seconds: '{n} s',
  underOneMinute: 'less than 1 min',
  sentenceEnd: '.',
  space: ' ',
  clauseBreak: '; ',
  columnBreak: ' | ',
  noText: 'not known to this version',
}
