// Whether somebody on their side was talked to in a call: by its disposition, else by its duration, else unknown.

/** A call of this length is a conversation; a greeting and a message on a machine are shorter. */
const CONVERSATION_MS = 30_000

/** Statuses with which a line never stood. */
const NO_LINE: ReadonlySet<string> = new Set([
  'BUSY',
  'CALLING_CRM_USER',
  'CANCELED',
  'CANCELLED',
  'CONNECTING',
  'FAILED',
  'MISSED',
  'NO_ANSWER',
  'QUEUED',
  'RINGING',
])

// Portals write their own dispositions: what was not reached comes first, for 未接続 holds 接続 and "not answered" holds "answered".
const NOT_REACHED: readonly RegExp[] = [
  /\b(?:no|not|never|nobody|none|unable|failed?|without)\b|n['’]t\b/i,
  /\b(?:un|dis)(?:answered|connected|reach(?:ed|able)|available)\b/i,
  /busy|voice ?mail|answering machine|left (?:a )?(?:live )?message|wrong (?:number|person)|gatekeeper/i,
  /不(?:在|通|出|応答)|未(?:接続|応答|通話|会話)|話し?中|留守|出ず|出ない|伝言/,
  /(?:応答|通話|接続|会話|アポ|話|本人|つなが|繋が)[^、。]{0,4}(?:ず|せず|ない|なし|無し?|失敗|不可|ません|NG)/,
  /(?:番号|人)(?:違い|間違い|誤り)|間違い電話|現在使われて|受付(?:ブロック|拒否|止まり|突破できず)|折り?返し(?:依頼|待ち)/,
]
const REACHED =
  /connected|answered|conversation|spoke|talked|reached|接続|通話|会話|応答|対応済|つながった|繋がった|本人|アポ|商談|担当者と/i

/**
 * True when the call connected, false when it did not, null where HubSpot does not tell. A call logged by hand is COMPLETED whatever
 * happened, so the status alone never says yes. Source: HubSpot's own dispositions; a portal may add others.
 * @param disposition the label; null when it is missing or unknown
 * @param durationMs null when HubSpot has none
 */
export function talked(
  disposition: string | null,
  durationMs: number | null,
  status: string | null,
): boolean | null {
  if (status !== null && NO_LINE.has(status)) return false
  if (disposition !== null) {
    if (NOT_REACHED.some((pattern) => pattern.test(disposition))) return false
    if (REACHED.test(disposition)) return true
  }
  if (durationMs === null) return null
  if (durationMs >= CONVERSATION_MS) return true
  return durationMs <= 0 ? false : null
}
