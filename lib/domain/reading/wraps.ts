// Joins the lines that a mail program wrapped, so that a sentence is read whole wherever it was broken.

/** The number of columns from which a line may have been wrapped for its length; a Japanese character takes two. */
const WRAPS_FROM = 44
const LATIN_WRAPS_FROM = 54
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff01-\uff60]/
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/g
/** A line that ends like this does not go on in the next. */
const ENDS = /[。．.!?！？:：;；」』）)】\]♪☆★…ｗw>＞|｜]\s*$/
const POLITE_END =
  /(?:です|ます|ました|ません|でした|ください|下さい|ましょう|たい|いた|ですか|ますか|ません?か|でしょうか?|だろうか|かな|[すたい]よ?ね|とのこと)\s*$/
/** How the next line begins where a polite ending did not end the sentence: …ますが、…ので, いた|だけますか. No sentence begins like this. */
const CARRIES_ON =
  /^(?:[、。．！？!?」』）)ーぁぃぅぇぉっゃゅょんを]|が(?!ん)|の(?!ち)|と(?![りてもにこく])|けど|けれ|から|か(?=[。．！？!?、と])|し(?![かば])|ら(?!い)|ば|よ(?![ろり])|ね|に(?!て)|は(?![いじ])|も(?![しうちっ])|で(?:す|し|、)|だ[っけかきくい]|ま[しすせ]|た(?:め|ら|り|く)|こと|場合|旨|点|件|際)/
/** How a line begins that starts something new: a bullet, a number, a link, a phone number. */
const BEGINS =
  /^(?:[-=_*+・●○■□◆◇▼▲▶※→☑☐✓✔【［[〇◎①-⑳⓪❶-❿>＞|｜#＃~〜]|\(?\d{1,2}[.)）．、:：](?!\d)|（\d|[a-z][.)] |https?:|(?:tel|fax|mail|e-mail|url)\b)/i
/** Words that open a sentence or a mail, and do not come in the middle of a sentence. */
const OPENS =
  /^(?:お世話に|いつもお世話|よろしくお願い|宜しくお願い|何卒|こんにちは|こんばんは|おはよう|はじめまして|初めまして|突然の|ありがとうござい|以上[、で]|本日は|先日は|つきましては|それでは|(?:The|It|My|We|Our|Please|Thanks?|Kind|Best|Regards|Hello|Hi|Dear|This|There|If|Is|Are|Do|Does|Can|Could|Would|How|What|When|Where|Also|But|So|Looking)(?![A-Za-z]))/
const LABEL = /^(?![a-z]|\d{1,2}[:：]\d)[^\s。、,，]{1,16}[:：]/

/** The text with wrapped lines joined; line breaks that the sender made stay. */
export function joinWraps(text: string): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n')
  const joined: string[] = []
  let before = ''
  for (const line of lines) {
    const last = joined.length - 1
    if (last >= 0 && goesOn(before, line)) {
      const left = (joined[last] ?? '').trimEnd()
      const right = line.trim()
      const gap = JAPANESE.test(left.slice(-1)) || JAPANESE.test(right.charAt(0)) ? '' : ' '
      joined[last] = `${left}${gap}${right}`
    } else joined.push(line)
    before = line
  }
  return joined.join('\n')
}

function goesOn(line: string, next: string): boolean {
  const said = line.trim()
  const following = next.trim()
  if (said === '' || following === '') return false
  if (BEGINS.test(following) || LABEL.test(following) || OPENS.test(following)) return false
  if (ENDS.test(said)) return false
  const isJapanese = JAPANESE.test(said)
  // English below Japanese is a sentence of its own; only a word or two may belong to the Japanese one.
  if (isJapanese && !JAPANESE.test(following) && /[a-z]+ [a-z]+ [a-z]/i.test(following)) return false
  if (columns(said) < (isJapanese ? WRAPS_FROM : LATIN_WRAPS_FROM)) return false
  return !POLITE_END.test(said) || CARRIES_ON.test(following)
}

function columns(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0)
}
