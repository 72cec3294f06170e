// Japanese: what the rejection reasons are called and lead to, from beside them.
export { reasonTexts } from '@/lib/domain/decision/reason-texts.ja'
