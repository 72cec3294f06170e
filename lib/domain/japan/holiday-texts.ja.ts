// Japanese: the names of Japan's national holidays.
import type { holidayTexts as en } from './holiday-texts.en'

export const holidayTexts: Readonly<Record<keyof typeof en, string>> = {
  'holiday.new_year': '元日',
  'holiday.coming_of_age': '成人の日',
  'holiday.foundation': '建国記念の日',
  'holiday.emperor': '天皇誕生日',
  'holiday.vernal_equinox': '春分の日',
  'holiday.showa': '昭和の日',
  'holiday.constitution': '憲法記念日',
  'holiday.greenery': 'みどりの日',
  'holiday.children': 'こどもの日',
  'holiday.marine': '海の日',
  'holiday.mountain': '山の日',
  'holiday.respect_for_the_aged': '敬老の日',
  'holiday.autumnal_equinox': '秋分の日',
  'holiday.sports': 'スポーツの日',
  'holiday.culture': '文化の日',
  'holiday.labour_thanksgiving': '勤労感謝の日',
  'holiday.citizens': '国民の休日',
  'holiday.substitute': '{name}の振替休日',
}
