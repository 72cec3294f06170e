// English: the review's read-out in three lines, and the names of its measures.

export const reviewReadOut = {
  'measure.handed_off': 'Handed off',
  'measure.accepted': 'Accepted',
  'measure.rejected': 'Rejected',
  'measure.undecided': 'Undecided',
  'measure.silent': 'Untouched leads with sales',
  'measure.acceptance': 'Acceptance rate',
  'measure.sla_attainment': 'SLA attainment',
  'measure.ignored': 'Ignore rate',
  'measure.touch_median': 'Median time to first touch',
  'measure.touch_p90': 'Time to first touch (p90)',
  'measure.assigned_to_touch': 'Median time from assignment to first touch',
  'measure.conversion': 'Conversion',
  'measure.disagreement': 'Disagreement between rule and rep',
  'measure.unsupported': 'Handoffs without recorded evidence',
  'measure.role_coverage': 'Decision role seen',
  'measure.reject': 'Rejections for "{reason}"',
  'read.better.rate_above':
    'Better: {measure} is {value}%, {change} points above the average of {periods} earlier {periods|month|months} ({average}%).',
  'read.better.rate_below':
    'Better: {measure} is {value}%, {change} points below the average of {periods} earlier {periods|month|months} ({average}%).',
  'read.better.count_above':
    'Better: {measure}: {value}, {change}% above the average of {periods} earlier {periods|month|months} ({average}).',
  'read.better.count_below':
    'Better: {measure}: {value}, {change}% below the average of {periods} earlier {periods|month|months} ({average}).',
  'read.better.hours_above':
    'Better: {measure} is {value} business hours, {change}% above the average of {periods} earlier {periods|month|months} ({average}).',
  'read.better.hours_below':
    'Better: {measure} is {value} business hours, {change}% below the average of {periods} earlier {periods|month|months} ({average}).',
  'read.worse.rate_above':
    'Worse: {measure} is {value}%, {change} points above the average of {periods} earlier {periods|month|months} ({average}%).',
  'read.worse.rate_below':
    'Worse: {measure} is {value}%, {change} points below the average of {periods} earlier {periods|month|months} ({average}%).',
  'read.worse.count_above':
    'Worse: {measure}: {value}, {change}% above the average of {periods} earlier {periods|month|months} ({average}).',
  'read.worse.count_below':
    'Worse: {measure}: {value}, {change}% below the average of {periods} earlier {periods|month|months} ({average}).',
  'read.worse.hours_above':
    'Worse: {measure} is {value} business hours, {change}% above the average of {periods} earlier {periods|month|months} ({average}).',
  'read.worse.hours_below':
    'Worse: {measure} is {value} business hours, {change}% below the average of {periods} earlier {periods|month|months} ({average}).',
  'read.better.none': 'Nothing is clearly better than in the {periods} earlier {periods|month|months}.',
  'read.worse.none': 'Nothing is clearly worse than in the {periods} earlier {periods|month|months}.',
  'read.better.cannot_tell': 'What got better cannot be told: {why}',
  'read.worse.cannot_tell': 'What got worse cannot be told: {why}',
  'why.no_earlier': 'there is no earlier month to compare with.',
  'why.small_sample': 'there are too few handoffs.',
  'why.definition_changed': 'the definition changed in between.',
  'why.definition_unknown': 'it is not recorded by which definition the leads were judged.',
  'why.not_final': 'the handoffs are too recent.',
  'why.figure_off': 'the portal lacks a property that this figure needs.',
  'why.nothing_measured': 'there is nothing to measure.',
  'why.no_measure': 'no measure was chosen when it was decided.',
  'watch.no_handoffs': 'No lead was handed off in this month.',
  'watch.silent':
    'Watch: {n} {n|lead|leads} with sales {n|has|have} waited more than 5 business days without a touch.',
  'watch.ignored': 'Watch: {n} of {of} leads past due have neither a decision nor a touch.',
  'watch.rejections':
    'Watch: sales rejected {n} of {of} decided leads. The definition may need another look.',
  'watch.top_reason': 'Watch: "{reason}" is the most frequent reason, {n} of {of} rejections.',
  'watch.unsupported': 'Watch: {n} of {of} handoffs have no recorded evidence.',
  'watch.undecided': 'Watch: {n} of {of} handoffs are still undecided.',
  'watch.cannot_tell': 'Watch: for {n} of {of} handoffs HubSpot does not say what was decided.',
  'watch.nothing': 'Nothing stands out to watch.',
} as const
