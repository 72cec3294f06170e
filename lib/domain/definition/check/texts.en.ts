// English: what a definition says that contradicts itself, can never pass, or was probably not meant.

export const definitionChecks = {
  'check.too_large':
    'The definition is too large for a file (1 MB), so no other browser could read it. Shorten the lists.',
  'check.required.none': 'Nothing is required, so every lead would pass. Require at least one criterion.',
  'check.icp.min_over_max':
    'The smallest company ({min} employees) is larger than the largest ({max}). No company fits.',
  'check.window.short': 'In {days} {days|day|days} few buyers do enough to pass. 90 days is usual.',
  'check.score.threshold': 'With a threshold of 0 or less, nearly every scored lead is at or over it.',
  'check.score.legacy':
    'HubSpot no longer updates this score (since 31 August 2025). Choose another score property.',
  'check.signals.none':
    'No text can pass the evaluation signal. Add a strong phrase, or medium phrases in two categories.',
  'check.category.same_id': 'Two categories are called “{id}”. Give one of them another name.',
  'check.phrases.two_strengths':
    '{n} {n|phrase is|phrases are} strong as well, in “{category}”: “{phrase}”. The strong one decides.',
  'check.phrases.also_negative':
    '{n} {n|phrase is|phrases are} a signal as well, in “{category}”: “{phrase}”. A text with it is never intent.',
  'check.phrases.never_found':
    '{n} {n|phrase|phrases} can never be found: “{phrase}”. A phrase begins with a word, not with “…”.',
  'check.phrases.too_broad':
    '{n} {n|phrase stands|phrases stand} in ordinary texts that want nothing: “{phrase}”. Use longer ones, or every lead reads alike.',
  'check.names.too_broad':
    '{n} {n|entry fits|entries fit} nearly everything: “{phrase}”. Use a longer part of the name or address.',
  'check.engagement.no_names':
    'No event, form or page is named. Only Japanese names and messages, meetings, replies and calls can pass.',
  'check.role.it_level': 'In IT a higher level is asked for than elsewhere, so this rule changes nothing.',
  'check.sla.target.days': 'Business days are whole days, 1 to {max}. For less than a day, use hours.',
  'check.sla.target.hours': 'The target must be more than 0 and at most {max} hours.',
  'check.sla.hours': 'The day must open before it closes.',
  'check.sla.weekdays': 'No weekday is open, so the clock would never run. Choose at least one.',
  'check.sla.all_closed': 'The closures leave a whole year without a business day. Remove some.',
  'check.sla.source.no_match': 'This target names no source and no form, so it never applies.',
  'check.sla.source.shadowed': 'Target {n} already holds for all of these, so this one never applies.',
  'check.sla.at_risk': 'The share after which a lead is at risk must be over 0, and at most 1 (100 %).',
  'check.rejection.no_details':
    'This reason asks for a detail but offers none, so nobody could use it. Offer one, or do not require it.',
  'check.rejection.other_note': '“Other” says nothing by itself. It must ask for a note.',
  'check.rejection.recycle_detail': 'This detail is not offered, so its rule never applies.',
  'check.properties.same_name':
    'Two things would be written to the property {name}. Map each to a property of its own.',
  'check.fields.twice': '“{label}” ({name}) is mapped twice. One property holds one thing.',
  'check.fields.ours': 'The property {name} holds the handoff itself. Map one of the portal’s own.',
  'check.fields.no_signs': 'No answer of “{label}” counts as a sign, so it changes nothing.',
  'check.fields.no_targets': 'No option of “{label}” has a target, so it changes nothing.',
  'check.fields.target':
    'A target of “{label}” is not one that a clock can run on: whole days, or hours over 0.',
} as const
