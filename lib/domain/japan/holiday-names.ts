// What a Japanese holiday is called in the reader's language.
import { type Message, msg } from '../message'

const KEYS = {
  元日: 'holiday.new_year',
  成人の日: 'holiday.coming_of_age',
  建国記念の日: 'holiday.foundation',
  天皇誕生日: 'holiday.emperor',
  春分の日: 'holiday.vernal_equinox',
  昭和の日: 'holiday.showa',
  憲法記念日: 'holiday.constitution',
  みどりの日: 'holiday.greenery',
  こどもの日: 'holiday.children',
  海の日: 'holiday.marine',
  山の日: 'holiday.mountain',
  敬老の日: 'holiday.respect_for_the_aged',
  秋分の日: 'holiday.autumnal_equinox',
  スポーツの日: 'holiday.sports',
  文化の日: 'holiday.culture',
  勤労感謝の日: 'holiday.labour_thanksgiving',
  休日: 'holiday.citizens',
} as const

const SUBSTITUTE = ' 振替休日'

/** The name of a holiday by the name in the holiday data; a name that is not known stays as it is. */
export function holidayName(name: string): Message | string {
  if (name.endsWith(SUBSTITUTE)) {
    return msg('holiday.substitute', { name: holidayName(name.slice(0, -SUBSTITUTE.length)) })
  }
  const key = Object.entries(KEYS).find(([known]) => known === name)?.[1]
  return key === undefined ? name : msg(key)
}
