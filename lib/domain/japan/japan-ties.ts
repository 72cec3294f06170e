// What ties a person anywhere to Japan: a job title or a request.
import { fold } from './fold'

const WITHOUT_JAPAN =
  /(?<![a-z])(?:ex|excl\.?|excluding|except|non|not|no|outside)[- ]*(?:of |in |for )?japan(?![a-z])|日本(?:を)?(?:除|以外)/

/** True when a job title ties the person to Japan. `APAC` or `Asia` alone do not, nor do a teacher of Japanese or "Asia ex Japan". */
export function titleNamesJapan(title: string): boolean {
  const text = fold(title)
  return (
    /(?<![a-z])japan(?![a-z])|日本(?!語|人|食|酒|橋|海|画|史|文学|文化|料理|刀|庭園|茶|舞踊|髪|犬)|ジャパン|(?<![a-z])japanese (?:market|business|sales|accounts?|customers?|clients?|operations?|subsidiary|entity|branch|office)(?![a-z])|(?:[,(/-] ?|\bfor )jp\)?$/.test(
      text,
    ) && !WITHOUT_JAPAN.test(text)
  )
}

const THING =
  'office|subsidiary|roll-?out|launch|branch|entity|market|expansion|operations?|team|headquarters|site|factory|plant'
const ASKED = new RegExp(
  [
    `(?<![a-z])japan(?:ese)?(?:'s)? (?:[\\w-]+ ){0,2}(?:${THING})(?:s|es)?(?![a-z])`,
    `(?<![a-z])(?:${THING}|rolling out|roll out|launching|expand(?:ing)?|deploy(?:ing|ment)?|implement(?:ing|ation)?|responsible|introduc(?:e|ing)|open(?:ing)?)(?: [\\w-]+){0,4} (?:in|to|into|for) japan(?![a-z])`,
    '日本(?:の|における)?(?:拠点|法人|支社|支店|オフィス|市場|事務所|事業|子会社|工場)',
    '日本(?:国内)?(?:で|に|へ|での|への|における)[^。、!?\\n]{0,10}(?:展開|導入|進出|開設|利用|使用|立ち上げ|設立)',
  ].join('|'),
  'g',
)

/** Where a folded text asks about a Japan office or a roll-out in Japan: place and length of each mention. */
export function asksAboutJapan(text: string): { readonly at: number; readonly length: number }[] {
  return Array.from(text.matchAll(ASKED), ({ index, 0: found }) => ({ at: index, length: found.length }))
}
