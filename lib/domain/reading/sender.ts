// Tells whether a word names what the sender wants, or only the subject of the product that they want to buy.

const THING_JA =
  /^[^。\n]{0,25}?(?:ツール|システム|機能|サービス|ソフト|管理|効率化|自動化|プラットフォーム|業務|受付)/
const THING_EN =
  /^(?: [\w-]+){0,3} (?:tool|software|system|feature|function|link|platform|management|tracking|portal|automation)s?(?![a-z])/
const BUYS_JA =
  /検討(?:し|を進め)て(?:い|お)|検討中|見積[^。\n]{0,12}(?:お願い|ください|下さい|いただ|頂|希望|依頼)|導入したい|比較して|デモ[^。\n]{0,10}(?:希望|お願い)/
const BUYS_EN =
  /(?<![a-z])(?:we|i)(?:'re| are| am|'m)(?: [a-z]+)? (?:evaluating|looking for|considering|comparing|searching)|(?<![a-z])we (?:need|want|require)|(?:send|give|provide)(?: us| me)? (?:a |your )?(?:quot|pric)/

/**
 * True when the words of a folded text that end at `end` are only the subject of a product that the sender is looking for:
 * 求人に応募した方を管理するツールの導入を検討, "a job application tracking tool". For that a product must be named after them, and the text must
 * say that the sender wants to buy.
 */
export function isSubject(text: string, end: number): boolean {
  const after = text.slice(end, end + 60)
  return (THING_JA.test(after) && BUYS_JA.test(text)) || (THING_EN.test(after) && BUYS_EN.test(text))
}
