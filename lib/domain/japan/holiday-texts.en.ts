// English: the names of Japan's national holidays.

export const holidayTexts = {
  'holiday.new_year': 'New Year’s Day (元日)',
  'holiday.coming_of_age': 'Coming of Age Day (成人の日)',
  'holiday.foundation': 'National Foundation Day (建国記念の日)',
  'holiday.emperor': 'The Emperor’s Birthday (天皇誕生日)',
  'holiday.vernal_equinox': 'Vernal Equinox Day (春分の日)',
  'holiday.showa': 'Showa Day (昭和の日)',
  'holiday.constitution': 'Constitution Day (憲法記念日)',
  'holiday.greenery': 'Greenery Day (みどりの日)',
  'holiday.children': 'Children’s Day (こどもの日)',
  'holiday.marine': 'Marine Day (海の日)',
  'holiday.mountain': 'Mountain Day (山の日)',
  'holiday.respect_for_the_aged': 'Respect for the Aged Day (敬老の日)',
  'holiday.autumnal_equinox': 'Autumnal Equinox Day (秋分の日)',
  'holiday.sports': 'Sports Day (スポーツの日)',
  'holiday.culture': 'Culture Day (文化の日)',
  'holiday.labour_thanksgiving': 'Labour Thanksgiving Day (勤労感謝の日)',
  'holiday.citizens': 'National holiday (国民の休日)',
  'holiday.substitute': '{name}, observed (振替休日)',
} as const
