// Japanese: what the rejection reasons are called and lead to; the words are kept beside the reasons.
export { reasonTexts } from '@/lib/domain/decision/reason-texts.ja'
