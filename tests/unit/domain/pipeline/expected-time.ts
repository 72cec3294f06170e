// What is expected of the pipeline's leads with another clock, and at another moment.
import { rows } from './short'

/** A due time that is written on the contact holds, whatever the clock; `paused` has none written. */
export const CLOCKS_TOLD = rows(`
  handedOffOnTime with 8 business hours | at_risk, due 06-11T08:00, 1800 min left
  handedOffOnTime with 48 elapsed hours | on_track, due 06-11T08:00, 1800 min left
  handedOffOnTime with 5 business days over a closure | on_track, due 06-11T08:00, 1800 min left
  handedOffOnTime with a target by source | at_risk, due 06-11T08:00, 1800 min left
  handedOffOnTime with no working day | on_track, due 06-11T08:00, 1800 min left
  atRisk with 8 business hours | at_risk, due 06-10T04:00, 120 min left
  atRisk with 48 elapsed hours | at_risk, due 06-10T04:00, 120 min left
  atRisk with 5 business days over a closure | on_track, due 06-10T04:00, 120 min left
  atRisk with a target by source | at_risk, due 06-10T04:00, 120 min left
  atRisk with no working day | at_risk, due 06-10T04:00, 120 min left
  breached with 8 business hours | breached, due 06-09T02:00, -1440 min left
  breached with 48 elapsed hours | breached, due 06-09T02:00, -1440 min left
  breached with 5 business days over a closure | breached, due 06-09T02:00, -1440 min left
  breached with a target by source | breached, due 06-09T02:00, -1440 min left
  breached with no working day | breached, due 06-09T02:00, -1440 min left
  met with 8 business hours | met, due 06-05T02:00
  met with 48 elapsed hours | met, due 06-05T02:00
  met with 5 business days over a closure | met, due 06-05T02:00
  met with a target by source | met, due 06-05T02:00
  met with no working day | met, due 06-05T02:00
  metLate with 8 business hours | met_late, due 06-03T02:00
  metLate with 48 elapsed hours | met_late, due 06-03T02:00
  metLate with 5 business days over a closure | met_late, due 06-03T02:00
  metLate with a target by source | met_late, due 06-03T02:00
  metLate with no working day | met_late, due 06-03T02:00
  paused with 8 business hours | paused, due 06-11T09:00, 5640 min left
  paused with 48 elapsed hours | paused, due 06-14T00:00, 5640 min left
  paused with 5 business days over a closure | paused, due 06-12T09:00, 5640 min left
  paused with a target by source | paused, due 06-14T00:00, 5640 min left
  paused with no working day | paused, due 06-11T09:00, 5640 min left
`)

/** Moments in Japan; at the end, when to call (UTC). */
export const MOMENTS_TOLD = rows(`
  ready at 2026-06-10 06:30 | ready; all pass; not_applicable: sla.not_handed_off; brief.call.closed(at=2026-06-10 00:30)
  ready at 2026-06-10 12:15 | ready; all pass; not_applicable: sla.not_handed_off; brief.call.avoid(at=2026-06-10 04:00)
  ready at 2026-06-10 18:00 | ready; all pass; not_applicable: sla.not_handed_off; brief.call.closed(at=2026-06-11 00:30)
  ready at 2026-06-12 17:45 | ready; all pass; not_applicable: sla.not_handed_off; brief.call.avoid(at=2026-06-15 00:30)
  ready at 2026-06-13 11:00 | ready; all pass; not_applicable: sla.not_handed_off; brief.call.closed(at=2026-06-15 00:30)
  ready at 2026-08-14 10:00 | ready; all pass; not_applicable: sla.not_handed_off; brief.call.good(at=2026-08-14 03:00)
  ready at 2026-10-30 10:00 | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief.call.good(at=2026-10-30 03:00)
  ready at 2026-12-29 09:00 | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief.call.closed(at=2027-01-04 00:30)
  ready at 2027-05-01 10:00 | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief.call.closed(at=2027-05-06 00:30)
  ready at 2028-01-04 09:30 | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief.call.good(at=2028-01-04 03:00)
  responsible at 2026-06-10 06:30 | ready; all pass; not_applicable: sla.not_handed_off; brief.address.write(line="Brightwater Industries plc Director, Japan Operations Priya Raman様")
  responsible at 2026-06-10 12:15 | ready; all pass; not_applicable: sla.not_handed_off; brief.address.write(line="Brightwater Industries plc Director, Japan Operations Priya Raman様")
  responsible at 2026-06-10 18:00 | ready; all pass; not_applicable: sla.not_handed_off; brief.address.write(line="Brightwater Industries plc Director, Japan Operations Priya Raman様")
  responsible at 2026-06-12 17:45 | ready; all pass; not_applicable: sla.not_handed_off; brief.address.write(line="Brightwater Industries plc Director, Japan Operations Priya Raman様")
  responsible at 2026-06-13 11:00 | ready; all pass; not_applicable: sla.not_handed_off; brief.address.write(line="Brightwater Industries plc Director, Japan Operations Priya Raman様")
  responsible at 2026-08-14 10:00 | ready; all pass; not_applicable: sla.not_handed_off; brief.address.write(line="Brightwater Industries plc Director, Japan Operations Priya Raman様")
  responsible at 2026-10-30 10:00 | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief.address.write(line="Brightwater Industries plc Director, Japan Operations Priya Raman様")
  responsible at 2026-12-29 09:00 | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief.address.write(line="Brightwater Industries plc Director, Japan Operations Priya Raman様")
  responsible at 2027-05-01 10:00 | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief.address.write(line="Brightwater Industries plc Director, Japan Operations Priya Raman様")
  responsible at 2028-01-04 09:30 | not_ready; japan_engagement fail, evaluation_signal fail; not_applicable: sla.not_handed_off; brief.address.write(line="Brightwater Industries plc Director, Japan Operations Priya Raman様")
  breached at 2026-06-10 06:30 | ready [handed_off]; all pass; breached, due 06-09T02:00, -1170 min left; brief.call.closed(at=2026-06-10 00:30)
  breached at 2026-06-10 12:15 | ready [handed_off]; all pass; breached, due 06-09T02:00, -1515 min left; brief.call.avoid(at=2026-06-10 04:00)
  breached at 2026-06-10 18:00 | ready [handed_off]; all pass; breached, due 06-09T02:00, -1860 min left; brief.call.closed(at=2026-06-11 00:30)
  breached at 2026-06-12 17:45 | ready [handed_off]; all pass; breached, due 06-09T02:00, -4725 min left; brief.call.avoid(at=2026-06-15 00:30)
  breached at 2026-06-13 11:00 | ready [handed_off]; all pass; breached, due 06-09T02:00, -5760 min left; brief.call.closed(at=2026-06-15 00:30)
  breached at 2026-08-14 10:00 | ready [handed_off]; all pass; breached, due 06-09T02:00, -94980 min left; brief.call.good(at=2026-08-14 03:00)
  breached at 2026-10-30 10:00 | not_ready [handed_off]; japan_engagement fail, evaluation_signal fail; breached, due 06-09T02:00, -205860 min left; brief.call.good(at=2026-10-30 03:00)
  breached at 2026-12-29 09:00 | not_ready [handed_off]; japan_engagement fail, evaluation_signal fail; breached, due 06-09T02:00, -292200 min left; brief.call.closed(at=2027-01-04 00:30)
  breached at 2027-05-01 10:00 | not_ready [handed_off]; japan_engagement fail, evaluation_signal fail; breached, due 06-09T02:00, -469380 min left; brief.call.closed(at=2027-05-06 00:30)
  breached at 2028-01-04 09:30 | not_ready [handed_off]; japan_engagement fail, evaluation_signal fail; breached, due 06-09T02:00, -826470 min left; brief.call.good(at=2028-01-04 03:00)
`)
