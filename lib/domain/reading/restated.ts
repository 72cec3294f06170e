// Reads mail that we sent: it counts only where it expressly restates what the buyer asked for.
import type { Sign } from './reading'
import type { SentenceReading } from './sentence-reading'

const RESTATES =
  /ご?(?:依頼|要望|希望|請求|所望|リクエスト|用命)(?:いただ|頂|の(?:あ|ござ|通り|とおり)?|下さ|くださ|を(?:いただ|頂|承)|が?あり)|お(?:問い?合わ?せ|尋ね|申し?込み|求め)(?:いただ|頂|の|くださ|下さ)|(?<![a-z])(?:as (?:you )?(?:requested|asked)|you (?:requested|asked (?:for|about|us)|wanted|enquired|inquired)|(?:per|following) your (?:request|enquiry|inquiry)|your request (?:for|of))(?![a-z])/

/** Medium signs: one for each sentence that refers to a request and names what was asked for. */
export function restatedIn(sentences: readonly SentenceReading[]): readonly Sign[] {
  return sentences
    .filter(
      ({ folded, findings }) =>
        RESTATES.test(folded) && findings.some(({ weight, negated }) => weight === 'strong' && !negated),
    )
    .map(({ said }) => ({ category: 'restated', band: 'medium', quote: said }))
}
