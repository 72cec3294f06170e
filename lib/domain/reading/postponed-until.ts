// Finds the time that a postponement names, in its own words.

const MONTH = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月'
const PART = `(?:${MONTH}|(?:上|下)(?:半)?期|第[1-4一二三四]四半期|[春夏秋冬]|初め|早々|前半|後半|末)`
const YEAR = '(?:再?来期|再来年度?|来年度?|翌期|翌年度?|次年度|(?:20\\d\\d|令和\\d{1,2})年度?)'
const SPAN = '(?:半年後?|(?:\\d{1,3}|[一二三数]|何)(?:年|ヶ月|か月|カ月|ヵ月)(?:後|ほど|くらい|先)?)'
const EVENT = '(?:年明け|期末|年度末|(?:来|今)[春夏秋冬]|(?:お盆|gw|連休|決算|繁忙期|年末)(?:明け|後|が明け))'
const TIME_JA = new RegExp(
  `(?:${YEAR}(?:の?${PART})?|${EVENT}|${MONTH}|(?:上|下)(?:半)?期|第[1-4一二三四]四半期|${SPAN})` +
    '(?:以降|以後|頃|ごろ|まで|から|になったら|に入ったら)?',
)
const TIME_EN =
  /(?<![a-z])(?:(?:early |late |mid-?)?next (?:fiscal year|financial year|budget (?:cycle|year)|year|quarter|spring|summer|autumn|fall|winter|month|april|january)|(?:in|until|till|after|around|from|by) (?:q[1-4](?: \d{4})?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|20\d\d|fy ?\d{2,4})|(?:in|after) (?:a few|few|two|three|six|\d+) (?:months|weeks|years)|q[1-4]|fy ?\d{2,4}|later (?:this|in the) year|after the (?:holidays|audit|migration|merger|new year))(?![a-z])/

/** The words for the time in a folded sentence; null when it names no time. */
export function timeNamed(folded: string): string | null {
  return (TIME_JA.exec(folded) ?? TIME_EN.exec(folded))?.[0] ?? null
}
