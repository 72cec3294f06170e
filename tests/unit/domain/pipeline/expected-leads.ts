// What is expected of each lead of the pipeline, and of some of them when a part cannot be read.
import { rows } from './short'

/** Verdict, the criteria that do not pass, and the clock (times in UTC). */
export const LEADS_TOLD = rows(`
  ready | ready; all pass; not_applicable: sla.not_handed_off
  nearlyReady | not_ready; decision_role fail; not_applicable: sla.not_handed_off
  scoreOnly | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off
  wrongLevel | not_ready; decision_role fail; not_applicable: sla.not_handed_off
  notJapan | not_japan; japan_presence fail, japan_engagement fail, evaluation_signal fail, decision_role fail; not_applicable: sla.not_handed_off
  stale | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off
  handedOffOnTime | ready [handed_off]; all pass; on_track, due 06-11T08:00, 1800 min left
  atRisk | ready [handed_off]; all pass; at_risk, due 06-10T04:00, 120 min left
  breached | ready [handed_off]; all pass; breached, due 06-09T02:00, -1440 min left
  met | ready [handed_off]; all pass; met, due 06-05T02:00
  metLate | ready [handed_off]; all pass; met_late, due 06-03T02:00
  accepted | ready [accepted]; all pass; met, due 06-04T02:00
  rejected | ready [rejected]; all pass; met, due 06-04T02:00
  rejectedBefore | ready; all pass; not_applicable: sla.not_handed_off
  returned | ready [returned]; all pass; not_applicable, due 06-05T07:00
  noCompany | needs_review; icp_fit unknown; not_applicable: sla.not_handed_off
  responsible | ready; all pass; not_applicable: sla.not_handed_off
  proposerInIt | ready; all pass; not_applicable: sla.not_handed_off
  needsReview | needs_review; icp_fit unknown, decision_role unknown; not_applicable: sla.not_handed_off
  hostile | ready; all pass; not_applicable: sla.not_handed_off
  hugeText | ready; all pass; not_applicable: sla.not_handed_off
  rightToLeft | not_ready; japan_engagement fail, evaluation_signal fail, decision_role unknown; not_applicable: sla.not_handed_off
  emoji | ready; all pass; not_applicable: sla.not_handed_off
  survivor | not_ready; icp_fit fail, japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off
  pitch | not_ready; icp_fit fail, evaluation_signal fail; not_applicable: sla.not_handed_off
  customer | not_ready; evaluation_signal fail; not_applicable: sla.not_handed_off
  negated | not_ready; evaluation_signal fail; not_applicable: sla.not_handed_off
  autoReplyOnly | ready [handed_off]; all pass; breached, due 06-09T03:00, -1380 min left
  noHandoffTime | ready [handed_off]; all pass; not_applicable: sla.no_time
  loggedLate | ready [handed_off]; all pass; met, due 06-05T07:00
  touchedBefore | ready [handed_off]; all pass; on_track, due 06-11T05:00, 1620 min left
  blank | needs_review; icp_fit unknown, japan_presence unknown, japan_engagement fail, evaluation_signal fail, decision_role unknown; not_applicable: sla.not_handed_off
  paused | ready [handed_off]; all pass; paused, due 06-11T09:00, 5640 min left
`)

/** The same without a part, and which lines of the brief say something else then. */
export const UNREAD = rows(`
  ready without company | needs_review; icp_fit unknown (no_scope); not_applicable: sla.not_handed_off; brief: company etiquette
  ready without company still loading | needs_review so far; icp_fit unknown (loading); not_applicable: sla.not_handed_off; brief: company etiquette
  ready without no company | needs_review; icp_fit unknown; not_applicable: sla.not_handed_off; brief: company etiquette
  ready without colleagues | ready; all pass; not_applicable: sla.not_handed_off; brief: people
  ready without nobody else | ready; all pass; not_applicable: sla.not_handed_off; brief: people
  ready without handoff | ready; all pass; not_applicable: sla.unreadable; brief: nothing
  ready without events | ready; all pass; not_applicable: sla.not_handed_off; brief: history
  ready without forms | ready; all pass; not_applicable: sla.not_handed_off; brief: history
  ready without engagements: call | ready; all pass; not_applicable: sla.not_handed_off; brief: history
  ready without engagements: email | ready; all pass; not_applicable: sla.not_handed_off; brief: history
  ready without engagements: meeting | ready; all pass; not_applicable: sla.not_handed_off; brief: history
  ready without engagements: communication | ready; all pass; not_applicable: sla.not_handed_off; brief: history
  ready without engagements: note | ready; all pass; not_applicable: sla.not_handed_off; brief: signal history
  nearlyReady without company | not_ready; icp_fit unknown (no_scope), decision_role fail; not_applicable: sla.not_handed_off; brief: company etiquette
  nearlyReady without company still loading | not_ready so far; icp_fit unknown (loading), decision_role fail; not_applicable: sla.not_handed_off; brief: company etiquette
  nearlyReady without no company | not_ready; icp_fit unknown, decision_role fail; not_applicable: sla.not_handed_off; brief: company etiquette
  nearlyReady without colleagues | needs_review; decision_role unknown (no_scope); not_applicable: sla.not_handed_off; brief: people
  nearlyReady without nobody else | not_ready; decision_role fail; not_applicable: sla.not_handed_off; brief: people
  nearlyReady without handoff | not_ready; decision_role fail; not_applicable: sla.unreadable; brief: nothing
  nearlyReady without events | not_ready; decision_role fail; not_applicable: sla.not_handed_off; brief: history
  nearlyReady without forms | not_ready; decision_role fail; not_applicable: sla.not_handed_off; brief: history
  nearlyReady without engagements: call | not_ready; decision_role fail; not_applicable: sla.not_handed_off; brief: history
  nearlyReady without engagements: email | not_ready; decision_role fail; not_applicable: sla.not_handed_off; brief: history
  nearlyReady without engagements: meeting | not_ready; decision_role fail; not_applicable: sla.not_handed_off; brief: history
  nearlyReady without engagements: communication | not_ready; decision_role fail; not_applicable: sla.not_handed_off; brief: history
  nearlyReady without engagements: note | not_ready; decision_role fail; not_applicable: sla.not_handed_off; brief: history
  scoreOnly without company | not_ready; icp_fit unknown (no_scope), japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief: company etiquette
  scoreOnly without company still loading | not_ready so far; icp_fit unknown (loading), japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief: company etiquette
  scoreOnly without no company | not_ready; icp_fit unknown, japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief: company etiquette
  scoreOnly without colleagues | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief: nothing
  scoreOnly without nobody else | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief: nothing
  scoreOnly without handoff | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.unreadable; brief: nothing
  scoreOnly without events | needs_review; japan_engagement unknown (no_scope), evaluation_signal unknown (no_scope); not_applicable: sla.not_handed_off; brief: signal history
  scoreOnly without forms | not_ready; japan_engagement unknown (no_scope), evaluation_signal fail; not_applicable: sla.not_handed_off; brief: history
  scoreOnly without engagements: call | needs_review; japan_engagement unknown (no_scope), evaluation_signal unknown (no_scope); not_applicable: sla.not_handed_off; brief: signal history
  scoreOnly without engagements: email | needs_review; japan_engagement unknown (no_scope), evaluation_signal unknown (no_scope); not_applicable: sla.not_handed_off; brief: signal history
  scoreOnly without engagements: meeting | needs_review; japan_engagement unknown (no_scope), evaluation_signal unknown (no_scope); not_applicable: sla.not_handed_off; brief: signal history
  scoreOnly without engagements: communication | needs_review; japan_engagement unknown (no_scope), evaluation_signal unknown (no_scope); not_applicable: sla.not_handed_off; brief: signal history
  scoreOnly without engagements: note | not_ready; japan_engagement fail, evaluation_signal unknown (no_scope); not_applicable: sla.not_handed_off; brief: signal history
  notJapan without company | not_ready; icp_fit unknown (no_scope), japan_presence unknown (no_scope), japan_engagement fail, evaluation_signal fail, decision_role fail; not_applicable: sla.not_handed_off; brief: company etiquette
  notJapan without company still loading | not_ready so far; icp_fit unknown (loading), japan_presence unknown (loading), japan_engagement fail, evaluation_signal fail, decision_role fail; not_applicable: sla.not_handed_off; brief: company etiquette
  notJapan without no company | not_japan; icp_fit unknown, japan_presence fail, japan_engagement fail, evaluation_signal fail, decision_role fail; not_applicable: sla.not_handed_off; brief: company etiquette
  notJapan without colleagues | not_japan; japan_presence fail, japan_engagement fail, evaluation_signal fail, decision_role unknown (no_scope); not_applicable: sla.not_handed_off; brief: people
  notJapan without nobody else | not_japan; japan_presence fail, japan_engagement fail, evaluation_signal fail, decision_role fail; not_applicable: sla.not_handed_off; brief: nothing
  notJapan without handoff | not_japan; japan_presence fail, japan_engagement fail, evaluation_signal fail, decision_role fail; not_applicable: sla.unreadable; brief: nothing
  notJapan without events | not_japan; japan_presence fail, japan_engagement unknown (no_scope), evaluation_signal unknown (no_scope), decision_role fail; not_applicable: sla.not_handed_off; brief: signal history
  notJapan without forms | not_japan; japan_presence fail, japan_engagement unknown (no_scope), evaluation_signal fail, decision_role fail; not_applicable: sla.not_handed_off; brief: history
  notJapan without engagements: call | not_japan; japan_presence fail, japan_engagement unknown (no_scope), evaluation_signal unknown (no_scope), decision_role fail; not_applicable: sla.not_handed_off; brief: signal history
  notJapan without engagements: email | not_japan; japan_presence fail, japan_engagement unknown (no_scope), evaluation_signal unknown (no_scope), decision_role fail; not_applicable: sla.not_handed_off; brief: signal history
  notJapan without engagements: meeting | not_japan; japan_presence fail, japan_engagement unknown (no_scope), evaluation_signal unknown (no_scope), decision_role fail; not_applicable: sla.not_handed_off; brief: signal history
  notJapan without engagements: communication | not_japan; japan_presence fail, japan_engagement unknown (no_scope), evaluation_signal unknown (no_scope), decision_role fail; not_applicable: sla.not_handed_off; brief: signal history
  notJapan without engagements: note | not_japan; japan_presence fail, japan_engagement fail, evaluation_signal unknown (no_scope), decision_role fail; not_applicable: sla.not_handed_off; brief: signal history
  met without company | needs_review [handed_off]; icp_fit unknown (no_scope); met, due 06-05T02:00; brief: company reach etiquette
  met without company still loading | needs_review so far [handed_off]; icp_fit unknown (loading); met, due 06-05T02:00; brief: company reach etiquette
  met without no company | needs_review [handed_off]; icp_fit unknown; met, due 06-05T02:00; brief: company reach etiquette
  met without colleagues | ready [handed_off]; all pass; met, due 06-05T02:00; brief: nothing
  met without nobody else | ready [handed_off]; all pass; met, due 06-05T02:00; brief: nothing
  met without handoff | ready; all pass; not_applicable: sla.unreadable; brief: nothing
  met without events | ready [handed_off]; all pass; met, due 06-05T02:00; brief: history
  met without forms | ready [handed_off]; all pass; met, due 06-05T02:00; brief: history
  met without engagements: call | ready [handed_off]; all pass; met, due 06-05T02:00; brief: history questions
  met without engagements: email | ready [handed_off]; all pass; met, due 06-05T02:00; brief: history
  met without engagements: meeting | ready [handed_off]; all pass; met, due 06-05T02:00; brief: history
  met without engagements: communication | ready [handed_off]; all pass; met, due 06-05T02:00; brief: history
  met without engagements: note | ready [handed_off]; all pass; met, due 06-05T02:00; brief: history
`)
