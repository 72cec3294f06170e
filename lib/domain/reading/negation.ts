// Tells whether what is mentioned is wanted: negation within the clause, and double negation that states a requirement.

/** What may come between a Japanese term and its negation: at most 16 characters of the same clause. */
const LINK = '[^。、!?\\n]{0,16}?'
const NOT_WANTED = [
  '不要',
  'わけでは(?:ない|なく|ありません|ございません)',
  '(?:入って|含まれて|含んで|取れて|確保できて|ついて)(?:い|お)?(?:り)?(?:ません|ない)',
  '必要(?:は|も|が)?(?:ない|無い|なし|なく|ありません|ございません|あるとは)',
  '必要と(?:して|は)',
  '(?:要|い)(?:りません|らない)',
  '(?<!で|でも)(?:結構|けっこう)です',
  '間に合ってい?(?:ます|る)',
  '見送',
  '見合わせ',
  '(?:予定|計画|つもり|考え|意向|興味|関心|希望|要望)(?:は|も|が|には)?(?:全く|特に|まだ|今のところ|現時点で(?:は)?|現在)?(?:ない|無い|なし|なく|ありません|ございません|ござい?ません|しておりません|していません)',
  '(?:検討|希望|予定|計画|想定|依頼|要望|利用|使用|導入|考慮|期待)(?:は|を)?(?:して(?:い|お)?(?:り)?(?:ません|ない|ず)|し(?:ません|ない(?!と)))',
  '検討(?:の)?(?:対象)?外',
  '考えて(?:い|お)?(?:り)?(?:ません|ない)',
  '求めて(?:い|お)?(?:り)?(?:ません|ない)',
  '探して(?:い|お)?(?:り)?(?:ません|ない)',
  '(?:では|じゃ|で)(?:ない(?!か)|なく|ありません|ございません)',
  '(?:な|無)し(?:で(?!は)|の(?!場合)|です|。|$|、)',
  '(?:は|が|も)(?:特に|まだ|現在|今のところ)?(?:ありません|ございません|ないです|ない(?=。|$|ため|ので)|無い)',
  '(?:を|は)?(?:お断り|辞退|キャンセル|中止|取り下げ|取りやめ|ご遠慮|断念)',
  '対象外',
  '無関係|(?:関係|縁)(?:は|が|も)?(?:ない|無い|なく|ありません|ございません)',
  '(?:を)?やめ(?:た|まし|る)',
].join('|')
/** 導入を検討 + していません: the phrase ends before the verb, which carries the negation. */
const NOT_DONE = '^(?:は|を|の)?(?:して(?:い|お)?(?:り)?|し)(?:ません|ない(?!と))'
const NEGATED_AFTER = new RegExp(`^${LINK}(?:${NOT_WANTED})|${NOT_DONE}`)
/** One negation holds for a whole list: 見積、デモは不要です. */
const LIST_THEN =
  /^(?:書|り|もり)?[、・及や](?=[^。!?\n]{1,20}(?:は|も|が)?(?:不要|必要ありません|必要ない|結構です|いりません))/

/** Something is missing and that is a problem, or it is "not unneeded": both state a requirement. */
const REQUIREMENT = new RegExp(
  [
    `^${LINK}(?:が|も|は|の)?(?:ない|なけれ|なく|なかっ|無い|無けれ|なし|無し|対応していない|していない)[^。\\n]{0,14}(?:困|必須|厳し|難し|でき(?:ない|ません)|え(?:ない|ません)|れ(?:ない|ません)|進み?ません|通(?:ら|り)|不便|ネック|課題|不安|不満|なら(?:ない|ず)|なりません|いけ(?:ない|ません)|だめ|ダメ|ng|問題)`,
    `^${LINK}(?:不要|なし|ない)(?:では|という(?:わけ|こと)では|とは(?:言|い)|わけでは)`,
    `^${LINK}(?:(?:ない|不要な|ません)わけでは(?:ない|ありません)|なくはない|欠かせ(?:ない|ません)|外せ(?:ない|ません)|かかせない)`,
  ].join('|'),
)
/** ないでしょうか, ありませんか, いただけませんか: a question or a polite request. */
const ASKED =
  /^[^。、\n]{0,24}?(?:ません(?:か|でしょうか)|ない(?:か|です(?:か)|の?でしょうか|もの(?:か|でしょうか))|ありませんか|ございませんか)/
/** It was planned and came to nothing, and was not taken up again later in the sentence. */
const ENDED =
  /^[^。!?\n]{0,30}?(?:中止(?:に|と)(?:な|し)|取りやめ(?:に|と)な|白紙(?:に|と)(?:な|戻)|立ち消え|頓挫|お蔵入り|凍結(?:さ|に|で|と)|(?:cancel|キャンセル)(?:に|と)(?:な|し)|流れ(?:た|て|まし))(?![^。!?\n]*(?:再開|復活し|再検討|改めて))/

const CLAUSE_END =
  /[.;!?\n。]|,? (?:but|however|yet|although|instead we|instead,? please)(?= )|, (?:and )?(?:we|please|i|could|can|so|only) /
const NOT =
  "(?:no|not|never|neither|nor|without|don'?t|doesn'?t|didn'?t|won'?t|wouldn'?t|isn'?t|aren'?t|haven'?t|cannot|can'?t|no longer|instead of|rather than|cancel(?:l?ed|ling)?|declined?|drop(?:ped)?|stop(?:ped)?|ruled out|out of)"
const NEGATED_BEFORE = new RegExp(`(?<![a-z])${NOT}(?: [\\w'’/-]+){0,7} ?$`)
const STILL_WANTED =
  /(?:not only|why don'?t (?:we|you|i)|no later|no doubt|not just|don'?t hesitate|don'?t forget|not sure (?:if|whether|how|about)|why not|(?:don'?t|doesn'?t|isn'?t|aren'?t|do|can'?t|won'?t) (?:you|there|your|it)|is there no|are there no|(?:can'?t|cannot|can not|could not|couldn'?t|won'?t|not|unable to|impossible to|never)(?: [\w'’-]+){0,8} (?:without|unless|until)|if (?:there (?:is|are)|you (?:have|offer|provide)) no|nothing (?:but|except)|not (?:yet )?(?:received|have received|got)|have(?:n'?t| not)(?: yet)? (?:received|seen|got)|no (?:longer )?(?:wait|delay|hurry))(?: [\w'’/-]+){0,7} ?$/
/** "Without X we cannot …": X is a requirement. */
const CANNOT =
  /(?<![a-z])(?:can'?t|cannot|can not|couldn'?t|won'?t|unable|impossible|not possible|difficult|hard|no way)(?![a-z])/
const NEGATED_AFTER_EN =
  /^(?:s|es)?(?: [\w'’/-]+){0,4}? (?:(?:is|are|was|were|will be|has been|have been)(?: \w+)? (?:not|no longer)|isn'?t|aren'?t|wasn'?t|won'?t be|not|no longer|unnecessary|(?:is|are|was|were|has been) (?:cancel+ed|postponed|declined|rejected|off the table|out of scope|unnecessary))(?: \w+)?(?: (?:needed|required|necessary|planned|wanted|relevant|of interest|on our|part of|at this|for us)|$|(?=[.,;!?\n]))/

/**
 * True when the term at `at` in a folded text is mentioned but not wanted; `at` and `length` are in UTF-16 code units. A negation holds within
 * its clause: in Japanese for what comes before it (…は不要), in English for what comes after it (no plan for …) or directly before it
 * (… is not needed). Something missing that is needed is a requirement, not a negation.
 */
export function isNegated(text: string, at: number, length: number): boolean {
  const after = restOfSentence(text, at + length)
  const latin = /[a-z]/.test(text[at + length - 1] ?? '')
  if (!latin || /^[^a-z]{0,4}[\u3040-\u30ff]/.test(after)) {
    if (REQUIREMENT.test(after) || ASKED.test(after)) return false
    if (NEGATED_AFTER.test(after) || LIST_THEN.test(after) || ENDED.test(after)) return true
  }
  if (!latin) return false
  const before =
    text
      .slice(Math.max(0, at - 90), at)
      .split(CLAUSE_END)
      .at(-1) ?? ''
  if (/(?<![a-z])without(?: [\w'’/-]+){0,5} ?$/.test(before) && CANNOT.test(after)) return false
  if (NEGATED_BEFORE.test(before)) return !STILL_WANTED.test(before)
  return NEGATED_AFTER_EN.test(after)
}

function restOfSentence(text: string, from: number): string {
  const rest = text.slice(from, from + 70)
  const end = rest.search(/[。!?\n]|\. |\.$/)
  // With the mark that ends the sentence: some patterns look for it.
  return end === -1 ? rest : rest.slice(0, end + 1)
}
