// Whether somebody on their side was talked to in a call: its disposition says so, else its duration, else nobody knows.

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

// Portals write their own dispositions: what was not reached comes first, for 未接続 holds 接続.
const NOT_REACHED =
  /no answer|not? (?:reached|connected|available)|unreachable|busy|voice ?mail|left (?:a )?(?:live )?message|wrong number|gatekeeper|不在|未接続|話し?中|留守|応答(?:なし|無し)|つながらず|繋がらず|出ず|番号(?:違い|間違い|誤り)|間違い電話|受付(?:ブロック|拒否|止まり|突破できず)|折り返し(?:依頼|待ち)|伝言/i
const REACHED =
  /connected|answered|conversation|spoke|talked|reached|接続|通話|会話|応答|対応済|つながった|繋がった|本人|アポ|商談|担当者と/i

/**
 * True when the call connected, false when it did not, null where HubSpot does not tell. A call logged by hand is COMPLETED whatever
 * happened, so the status alone never says yes. Source: HubSpot's own dispositions; a portal may add others.
 * @param disposition the label; null when there is none or nobody knows it
 * @param durationMs null when HubSpot has none
 */
export function talked(
  disposition: string | null,
  durationMs: number | null,
  status: string | null,
): boolean | null {
  if (status !== null && NO_LINE.has(status)) return false
  if (disposition !== null) {
    if (NOT_REACHED.test(disposition)) return false
    if (REACHED.test(disposition)) return true
  }
  if (durationMs === null) return null
  if (durationMs >= CONVERSATION_MS) return true
  return durationMs <= 0 ? false : null
}
