// Japanese: what the criteria and the rejection reasons say, from beside each of them.
export { criterionTexts } from '@/lib/domain/criteria/texts.ja'
export { reasonTexts } from '@/lib/domain/decision/reason-texts.ja'
