// Labels and internal names of properties as words to be searched: one spelling, no decoration, a single space between words.

import { fold } from '../japan/fold'
import { rememberTexts } from '../remember'
import { readTokens } from './tokens'

/** Labels are short; a longer one is somebody's accident. */
const LONGEST = 160

/** A label or description: folded, without markup; everything but letters and numbers separates words. */
export const labelText = rememberTexts(4_000, (label) =>
  words(spread(label.slice(0, LONGEST * 2).replace(/<[^<>]{0,80}>/g, ' '))),
)

const BRANDS =
  /^(?:HubSpot|LinkedIn|YouTube|BowNow|ZoomInfo|FormRun|SalesForce|PowerPoint|eDM|eMail|JavaScript)$/

/** Engineers label as they name: contactMessage. */
const spread = (label: string) =>
  label.replace(/[A-Za-z\d]*[a-z][A-Z][A-Za-z\d]*/g, (word) =>
    BRANDS.test(word) ? word : word.replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2 '),
  )

/** An internal name: as a label, with camelCase and trailing `__c` taken apart. */
export const nameText = rememberTexts(4_000, (name) =>
  words(
    name
      .slice(0, LONGEST)
      .replace(/__c$/, '')
      .replace(/([a-z\d])(?=[A-Z])/g, '$1 '),
  ),
)

function words(text: string): string {
  return readTokens(
    fold(text)
      .slice(0, LONGEST)
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim(),
  )
}

/** Words that stand in labels and tell nothing of what is in the property. */
const TELLS_NOTHING =
  /項目|フィールド|カスタム|プロパティー?|フリー|自由|テキスト|その他|予備|拡張|追加|新規|情報|値|入力|コンタクト|\b(?:property|prop|field|fld|custom|free|text|string|other|aux|extra|col|column|attr(?:ibute)?|udf|cf|item|value|contact|new|f|x|c|p|n)\b|\b[b-df-hj-np-tv-z]{2,6}\b|\b(?:kubun|kbn|kb|cd|nm|mei)\b|\b(?=[a-z]*\d)[a-z\d]{1,40}\b|\d+|\b[a-z]\b/g

/** True for "項目12", "cf_a81f" or an empty label: what is in it says more than the label does. */
export function isMute(text: string): boolean {
  return text.replace(TELLS_NOTHING, '').trim() === ''
}
