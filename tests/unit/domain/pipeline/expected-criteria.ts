// What each criterion should find, and by what: what counts as evidence, and in brackets what is only shown.
import { rows } from './short'

/** By criterion and case. */
export const CRITERIA = rows(`
  icp_fit, 800 employees | pass: icp_fit.fits(n=800) <- employees, industry
  icp_fit, exactly 50 | pass: icp_fit.fits(n=50) <- employees, industry
  icp_fit, exactly 10,000 | pass: icp_fit.fits(n=10000) <- employees, industry
  icp_fit, 49 | fail: icp_fit.too_small(n=49, min=50) <- employees, industry
  icp_fit, 10,001 | fail: icp_fit.too_large(n=10001, max=10000) <- employees, industry
  icp_fit, size empty | unknown: icp_fit.size_unknown <- industry
  icp_fit, no company | unknown: icp_fit.no_company <- nothing
  icp_fit, company loading | unknown: icp_fit.company_unreadable, blocked by loading <- nothing
  icp_fit, scope missing | unknown: icp_fit.company_unreadable, blocked by no_scope <- nothing
  japan_presence, company in Japan | pass: japan_presence.based <- company_form, country, domain, address, country, ip_country, phone [japanese_text, language]
  japan_presence, company unread, contact in Japan | pass: japan_presence.based <- address, country, domain, ip_country, phone [japanese_text, language]
  japan_engagement, a form in Japanese | pass: japan_engagement.seen(n=2) <- conversion, form_message
  japan_engagement, nothing | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, exactly 90 days ago | pass: japan_engagement.seen(n=1) <- form_message
  japan_engagement, a moment earlier | fail: japan_engagement.not_counted(days=90) <- nothing [form_message (stale)]
  japan_engagement, unknown age | fail: japan_engagement.not_counted(days=90) <- nothing [form_message (stale)]
  japan_engagement, meetings loading | unknown: japan_engagement.unreadable, blocked by loading <- nothing
  japan_engagement, a Japan event | pass: japan_engagement.seen(n=1) <- event_attended
  japan_engagement, a global event | fail: japan_engagement.not_counted(days=90) <- nothing [event_global]
  japan_engagement, a call answered | pass: japan_engagement.seen(n=1) <- call_answered
  japan_engagement, a call without an outcome | unknown: japan_engagement.call_unclear <- nothing [call_unclear]
  japan_engagement, a call that reached nobody | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, a call of theirs, answered | pass: japan_engagement.seen(n=1) <- call_answered
  japan_engagement, a call of theirs, missed | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, a message from them | pass: japan_engagement.seen(n=1) <- message
  japan_engagement, a message with nothing in it | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, a message of unknown direction | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, a meeting they booked, ahead | pass: japan_engagement.seen(n=1) <- meeting_booked
  japan_engagement, a meeting we booked, ahead | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, an auto-reply | fail: japan_engagement.none(days=90) <- nothing
  evaluation_signal, a quotation | pass: evaluation_signal.strong(n=2) <- signal_strong, signal_strong
  evaluation_signal, nothing | fail: evaluation_signal.none <- nothing
  evaluation_signal, one medium | fail: evaluation_signal.one_medium <- signal_medium
  evaluation_signal, two medium of two kinds | pass: evaluation_signal.two_medium <- signal_medium, signal_medium
  evaluation_signal, two medium of one kind | fail: evaluation_signal.one_medium <- signal_medium, signal_medium
  evaluation_signal, our own mail | fail: evaluation_signal.none <- nothing
  evaluation_signal, a note that reports the buyer | pass: evaluation_signal.strong(n=1) <- signal_strong
  evaluation_signal, a note that reports nothing | fail: evaluation_signal.none <- nothing
  evaluation_signal, a possible sign | unknown: evaluation_signal.possible(n=1) <- nothing [signal_possible]
  evaluation_signal, the buyer's mail | pass: evaluation_signal.strong(n=1) <- signal_strong
  evaluation_signal, an existing customer | fail: evaluation_signal.none <- nothing [customer, customer]
  evaluation_signal, emails unread | unknown: evaluation_signal.unreadable, blocked by no_scope <- nothing
  decision_role, 部長 | pass: decision_role.by_title(who="見本 太郎", level=level.5) <- title_lens
  decision_role, 主任 | fail: decision_role.none_high(n=1, level=level.2, wanted=level.5) <- nothing [title_lens]
  decision_role, 課長 who selects IT | pass: decision_role.it_selects(who="見本 太郎", level=level.3) <- title_lens
  decision_role, no title anywhere | unknown: decision_role.no_title(n=1) <- nothing
  decision_role, colleagues loading | unknown: decision_role.unreadable(n=1, level=level.2), blocked by loading <- nothing [title_ringi]
  decision_role, confirmed in HubSpot | pass: decision_role.confirmed(who="見本 太郎", role=role.budget_holder) <- confirmed_role
  decision_role, a champion | fail: decision_role.none_high(n=1, level=level.2, wanted=level.5) <- nothing [title_ringi]
  decision_role, confirmed by us | pass: decision_role.confirmed(who="見本 太郎", role=role.approver) <- confirmed_role
  japan_presence, nothing Japanese | fail: japan_presence.abroad <- country, country, phone
  japan_presence, company loading | unknown: japan_presence.unreadable, blocked by loading <- nothing
  icp_fit, beyond: an industry of the list | pass: icp_fit.fits(n=800) <- employees, industry
  icp_fit, beyond: another industry | fail: icp_fit.other_industry(industry=industry MINING) <- employees, industry
  icp_fit, beyond: no industry | unknown: icp_fit.industry_unknown <- employees
  icp_fit, beyond: another industry and no list | pass: icp_fit.fits(n=800) <- employees, industry
  icp_fit, beyond: no industry and no list | pass: icp_fit.fits(n=800) <- employees
  icp_fit, beyond: the contact's own industry | unknown: icp_fit.industry_unknown <- employees
  icp_fit, beyond: neither size nor industry | unknown: icp_fit.size_unknown <- nothing
  evaluation_signal, beyond: a pitch | fail: evaluation_signal.none <- nothing [negative]
  evaluation_signal, beyond: a student | fail: evaluation_signal.none <- nothing [negative]
  evaluation_signal, beyond: only a pitch | fail: evaluation_signal.none <- nothing [negative]
  evaluation_signal, beyond: a pitch beside a request | pass: evaluation_signal.strong(n=1) <- signal_strong [negative]
  evaluation_signal, beyond: negated | fail: evaluation_signal.none <- nothing [negative]
  evaluation_signal, beyond: negated, then asked | fail: evaluation_signal.none <- nothing [negative, before_refusal]
  evaluation_signal, beyond: the newest of two | pass: evaluation_signal.strong(n=2) <- signal_strong, signal_strong
  evaluation_signal, beyond: too old | fail: evaluation_signal.none <- nothing [signal_strong (stale)]
  evaluation_signal, beyond: registered for a Japan event | fail: evaluation_signal.one_medium <- event_registered
  evaluation_signal, beyond: registered, and a medium sign | pass: evaluation_signal.two_medium <- signal_medium, event_registered
  evaluation_signal, beyond: attended a Japan event | pass: evaluation_signal.strong(n=1) <- event_attended
  evaluation_signal, beyond: cancelled a Japan event | fail: evaluation_signal.none <- nothing
  evaluation_signal, beyond: a meeting report | pass: evaluation_signal.strong(n=1) <- signal_strong
  evaluation_signal, beyond: two meeting reports | pass: evaluation_signal.strong(n=2) <- signal_strong, signal_strong
  evaluation_signal, beyond: a medium sign in a report | fail: evaluation_signal.one_medium <- signal_medium
  evaluation_signal, beyond: a category of the portal | unknown: evaluation_signal.possible(n=1) <- nothing [signal_possible]
  evaluation_signal, beyond: a negative of the portal | fail: evaluation_signal.none <- nothing [negative]
  japan_engagement, beyond: a Japanese form | pass: japan_engagement.seen(n=1) <- form
  japan_engagement, beyond: a form without a name | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: a global form | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: an old form | fail: japan_engagement.not_counted(days=90) <- nothing [form (stale)]
  japan_engagement, beyond: a Japanese first page | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: a Japanese last page | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: another page | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: a mail opened | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: an event: registered | fail: japan_engagement.not_counted(days=90) <- nothing [event_not_attended]
  japan_engagement, beyond: an event: cancelled | fail: japan_engagement.not_counted(days=90) <- nothing [event_not_attended]
  japan_engagement, beyond: an event: no_show | fail: japan_engagement.not_counted(days=90) <- nothing [event_not_attended]
  japan_engagement, beyond: an event: unknown | fail: japan_engagement.not_counted(days=90) <- nothing [event_not_attended]
  japan_engagement, beyond: an old event | fail: japan_engagement.not_counted(days=90) <- nothing [event_attended (stale)]
  japan_engagement, beyond: a meeting: null | pass: japan_engagement.seen(n=1) <- meeting_held
  japan_engagement, beyond: a meeting: COMPLETED | pass: japan_engagement.seen(n=1) <- meeting_held
  japan_engagement, beyond: a meeting: CANCELED | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: a meeting: CANCELLED | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: a meeting: NO_SHOW | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: a meeting: RESCHEDULED | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: a meeting: RESCHEDULED_LATER | pass: japan_engagement.seen(n=1) <- meeting_held
  japan_engagement, beyond: a meeting: X_NO_SHOW | pass: japan_engagement.seen(n=1) <- meeting_held
  japan_engagement, beyond: a meeting just now | pass: japan_engagement.seen(n=1) <- meeting_held
  japan_engagement, beyond: a meeting to come | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: a meeting without a start | pass: japan_engagement.seen(n=1) <- meeting_held
  japan_engagement, beyond: an answer by mail | pass: japan_engagement.seen(n=1) <- reply
  japan_engagement, beyond: a word by mail | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: only quoted mail | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: an empty mail | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: our mail | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: a call to us | pass: japan_engagement.seen(n=1) <- call_answered
  japan_engagement, beyond: a call unanswered | fail: japan_engagement.none(days=90) <- nothing
  japan_engagement, beyond: a call without a state | unknown: japan_engagement.call_unclear <- nothing [call_unclear]
  japan_engagement, beyond: a message to us | fail: japan_engagement.none(days=90) <- nothing
  japan_presence, beyond: weak facts only | unknown: japan_presence.weak <- nothing [ip_country, language]
  decision_role, beyond: nobody with a name | pass: decision_role.by_title(who=decision_role.unnamed, level=level.5) <- title_ringi [title_ringi]
  decision_role, beyond: a decider abroad | fail: decision_role.none_high(n=1, level=level.2, wanted=level.5) <- nothing [title_ringi]
  decision_role, beyond: a decider of unknown place | pass: decision_role.by_title(who="Max Example", level=level.9) <- title_ringi [title_ringi]
  decision_role, beyond: the contact abroad | fail: decision_role.abroad(level=level.5) <- nothing [title_lens]
  decision_role, beyond: confirmed before titled | pass: decision_role.confirmed(who="見本 次郎", level=level.3, role=role.decision_maker) <- confirmed_role, title_ringi, title_ringi [title_ringi]
  decision_role, beyond: confirmed by us on a colleague | pass: decision_role.confirmed(who="見本 花", role=role.decision_maker) <- confirmed_role [title_ringi]
  decision_role, beyond: a role that decides nothing | fail: decision_role.none_high(n=2, level=level.2, wanted=level.5) <- nothing [title_ringi]
  decision_role, beyond: several of one level | pass: decision_role.by_title(who="見本 太郎", level=level.5) <- title_lens, title_lens, title_ringi, title_lens
  decision_role, beyond: levels in any order | pass: decision_role.by_title(who="b", level=level.8) <- title_ringi, title_ringi [title_ringi, title_ringi]
  decision_role, beyond: a 次長 of a small company | pass: decision_role.small_company(who="見本 太郎", level=level.4) <- title_lens
  decision_role, beyond: a 次長 at its border | pass: decision_role.small_company(who="見本 太郎", level=level.4) <- title_lens
  decision_role, beyond: a 次長 one beyond | fail: decision_role.none_high(n=1, level=level.4, wanted=level.5) <- nothing [title_lens]
  decision_role, beyond: a 次長 of unknown size | fail: decision_role.none_high(n=1, level=level.4, wanted=level.5) <- nothing [title_lens]
  decision_role, beyond: an unread title | unknown: decision_role.no_title(n=1) <- nothing [title_unread]
  decision_role, beyond: a department only | unknown: decision_role.no_title(n=1) <- nothing [title_department]
  decision_role, beyond: an auditor | fail: decision_role.none_high(n=1, level=level.0, wanted=level.5) <- nothing [title]
  decision_role, beyond: no name at all | pass: decision_role.by_title(who=decision_role.unnamed, level=level.5) <- title_lens
`)
