// What people type into the field for a title instead of one: web and mail addresses, telephone numbers, sentences.

const MAIL = /[^\s(/,]+@[\w-]+(?:\.[\w-]+)+|(?<![^ ])@\w+/g
const PAGE =
  /[a-z]+:\/\/[^ ]*|(?<![a-z0-9.-])(?:www\.[^ ]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|biz|jp|io|example)(?:\/[^ ]*)?)(?![a-z0-9.])/g
/** Nine digits or more, as numbers are written; 代表 beside one means the main number, not a post. */
const PHONE = /\+?\d(?:[ ().-]{0,2}\d){8,}/g
const MAIN_NUMBER =
  /(?<![^ ():/])代表(?![^ ():/])|(?<![^ ():/])(?:tel|fax|phone|mobile|電話|携帯)(?![^ ():/.])/g

/** The folded text without addresses and telephone numbers. */
export function withoutContacts(text: string): string {
  const bare = (text.includes('@') ? text.replace(MAIL, ' ') : text).replace(PAGE, ' ')
  const silent = bare.replace(PHONE, ' ')
  return (silent === bare ? bare : silent.replace(MAIN_NUMBER, ' ')).replace(/ {2,}/g, ' ').trim()
}

const JAPANESE_SENTENCE =
  /。.|[^ ]。$|(?:です|ます|でした|ました|ません|ください|下さい)(?=$|[ 、。.!?がけのかよね])|(?:^|[、 ])(?:私|わたし|弊社|当社|上司|うち)(?:の|は|が|も)/
const ENGLISH_SENTENCE =
  /^(?:my|our|your|please|this|that|there)\b|\b(?:i|we|you|they|he|she) (?:am|are|is|was|were|will|would|want|wants|need|needs|have|has|like|work|report)\b|\bi'(?:m|d|ll|ve)\b/

/** True when a folded text is a sentence, which may name somebody other than its writer. Text in brackets is ignored. */
export function isSentence(text: string): boolean {
  const bare = text.replace(/\([^()]*\)/g, ' ').trim()
  return JAPANESE_SENTENCE.test(bare) || ENGLISH_SENTENCE.test(bare)
}
