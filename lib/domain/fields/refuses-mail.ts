// Whether a property says that somebody wants no mail: its label tells which way its values are meant.
import { fold } from '../japan/fold'
import { labelText } from './label-text'

/** The property holds consent: "yes" allows mail. */
const CONSENT =
  /許可|許諾|承諾|同意|希望|受け取|受取|受信(?!拒)|配信(?:可| ?ok)|(?:配信|送信|送付)$|可否|\b(?:mail|mailing|marketing) ok\b|opt[ _-]?in|consent|subscri(?!.*(?:un|停止))|購読|メルマガ|メールマガジン|ニュースレター|newsletter|案内メール|メール案内|permission|allow/
/** The property holds the refusal: "yes" forbids it. */
const REFUSAL =
  /停止|拒否|不可(?!否)|不要|禁止|解除|除外|断り|無用|辞退|中止|希望しない|opt(?:ed)?[ _-]?out|unsub|do not|don t|dnc|dne|\bng\b|\bstop\b|\bno (?:e ?mails?|mails?|newsletters?|e?dm|marketing)\b|refus|exclude|block|suppress/
const YES = /^(?:true|yes|y|1|on|はい|有|有り|あり|済|済み|○|〇|◯|✓|✔|レ|該当|対象|する)$/
const NO = /^(?:false|no|n|0|off|いいえ|無|無し|なし|未|×|✕|x|非該当|対象外|しない)$/
const SAYS_REFUSED =
  /停止|拒否|不可|不要|禁止|解除|ng|希望(?:しない|せず|なし)|受け?取ら(?:ない|ず)|withdrawn|revoked|denied|送(?:信|付|ら)?(?:し)?ない|opt(?:ed)?[ _-]?out|unsubscribed?|do not|don't|refus/
const SAYS_NOT =
  /(?:停止|拒否|解除|禁止)(?:し(?:て)?(?:い)?ない|なし|無し?|されていない|前)|not (?:opted|unsubscribed)/

/** True when the value, in words, says that mail is refused. `label`: the property's; its polarity turns a plain yes or no. */
export function refusesMail(value: string, label: string): boolean {
  const [said, name] = [fold(value).trim(), labelText(label)]
  const isYes = YES.test(said)
  if (isYes || NO.test(said)) {
    const isRefusal = REFUSAL.test(name) || !CONSENT.test(name)
    return isRefusal === isYes
  }
  return SAYS_REFUSED.test(said) && !SAYS_NOT.test(said)
}
