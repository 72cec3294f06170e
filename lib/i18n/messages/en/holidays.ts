// English: the names of Japan's holidays, from beside the calendar.
export { holidayTexts } from '@/lib/domain/japan/holiday-texts.en'
