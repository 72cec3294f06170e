// English: what the criteria say, from beside each of them.
export { criterionTexts } from '@/lib/domain/criteria/texts.en'
