// Exhibitions and seminars that stand in the portal's own properties: who took part, and who only signed up or got a paper.
import type { Definition } from '../definition/definition'
import type { DatedFieldText } from '../fields/mapped'
import { fold } from '../japan/fold'
import { isJapanEvent } from '../japan/names'
import { type LeadSnapshot, mappedIn } from '../lead-snapshot'

const EVENT =
  /展示会|展(?=$|[^\u3040-\u9fff])|expo|エキスポ|week|ウィーク|フェア|fair|セミナー|seminar|ウェビナー|webinar|カンファレンス|conference|フォーラム|forum|サミット|summit|days?(?![a-z])|show(?![a-z])|ショー|大会|説明会|勉強会|相談会|体験会|来場|ブース|booth|名刺交換/
/** A paper about an event, an advertisement for it, or a seat that was never taken. */
const NOT_THERE =
  /申込|申し込み|登録|予約|欠席|不参加|キャンセル|招待|案内|資料|ホワイトペーパー|white ?paper|ダウンロード|download|(?<![a-z])dl(?![a-z])|広告|メルマガ|newsletter|アーカイブ|録画/

export interface NamedEvent extends DatedFieldText {
  /** The person took part in a Japan event. */
  readonly attended: boolean
}

/** The events and campaigns of the mapped properties. */
export function namedEvents(snapshot: LeadSnapshot, definition: Definition): NamedEvent[] {
  return mappedIn(snapshot).flatMap(({ events }) =>
    events.map((event) => {
      const name = fold(event.text)
      const attended = EVENT.test(name) && !NOT_THERE.test(name) && isJapanEvent(event.text, definition)
      return { ...event, attended }
    }),
  )
}
