// English: what the criteria say; the words are kept beside each criterion.
export { criterionTexts } from '@/lib/domain/criteria/texts.en'
