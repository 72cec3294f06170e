// English: the review's read-out in a few lines, and the names of its measures.

export const reviewReadOut = {
  'measure.handed_off': 'Handed off',
  'measure.accepted': 'Accepted',
  'measure.rejected': 'Rejected',
  'measure.undecided': 'Undecided',
  'measure.silent': 'Waiting without contact',
  'measure.acceptance': 'Acceptance rate',
  'measure.sla_attainment': 'SLA kept',
  'measure.ignored': 'Overdue, no decision, no contact',
  'measure.touch_median': 'Median time to first contact',
  'measure.touch_p90': 'Time to first contact (p90)',
  'measure.assigned_to_touch': 'Median time from assignment to first contact',
  'measure.conversion': 'Conversion',
  'measure.disagreement': 'Disagreement between definition and sales',
  'measure.unsupported': 'Handoffs without recorded evidence',
  'measure.role_coverage': 'Decision role known',
  'measure.reject': 'Rejections for "{reason}"',
  'read.better.rate_above':
    'Better: {measure} is {value}%, {change} points above {periods|the earlier month|the average of the earlier months} ({average}%).',
  'read.better.rate_below':
    'Better: {measure} is {value}%, {change} points below {periods|the earlier month|the average of the earlier months} ({average}%).',
  'read.better.count_above':
    'Better: {measure}: {value}, {change}% above {periods|the earlier month|the average of the earlier months} ({average}).',
  'read.better.count_below':
    'Better: {measure}: {value}, {change}% below {periods|the earlier month|the average of the earlier months} ({average}).',
  'read.better.hours_above':
    'Better: {measure} is {value} business hours, {change}% above {periods|the earlier month|the average of the earlier months} ({average}).',
  'read.better.hours_below':
    'Better: {measure} is {value} business hours, {change}% below {periods|the earlier month|the average of the earlier months} ({average}).',
  'read.worse.rate_above':
    'Worse: {measure} is {value}%, {change} points above {periods|the earlier month|the average of the earlier months} ({average}%).',
  'read.worse.rate_below':
    'Worse: {measure} is {value}%, {change} points below {periods|the earlier month|the average of the earlier months} ({average}%).',
  'read.worse.count_above':
    'Worse: {measure}: {value}, {change}% above {periods|the earlier month|the average of the earlier months} ({average}).',
  'read.worse.count_below':
    'Worse: {measure}: {value}, {change}% below {periods|the earlier month|the average of the earlier months} ({average}).',
  'read.worse.hours_above':
    'Worse: {measure} is {value} business hours, {change}% above {periods|the earlier month|the average of the earlier months} ({average}).',
  'read.worse.hours_below':
    'Worse: {measure} is {value} business hours, {change}% below {periods|the earlier month|the average of the earlier months} ({average}).',
  'read.better.none': 'Nothing is clearly better than in the {periods|earlier month|earlier months}.',
  'read.worse.none': 'Nothing is clearly worse than in the {periods|earlier month|earlier months}.',
  'read.cannot_tell': 'No comparison yet: {why}',
  'why.no_earlier': 'load an earlier month.',
  'why.small_sample': 'there are too few handoffs.',
  'why.definition_changed': 'the definition changed in between.',
  'why.definition_unknown': 'it is not recorded by which definition the leads were judged.',
  'why.not_final': 'the handoffs are too recent.',
  'why.figure_off': 'the portal lacks a property that this figure needs.',
  'why.nothing_measured': 'there is nothing to measure.',
  'why.no_measure': 'no measure was chosen when it was decided.',
  'watch.no_handoffs': 'No lead was handed off in this month.',
  'watch.silent':
    'Watch: {n} {n|lead|leads} with sales {n|has|have} waited more than 5 business days without contact.',
  'watch.ignored': 'Watch: {n} of {of} leads past due have neither a decision nor a contact.',
  'watch.rejections':
    'Watch: sales rejected {n} of {of} decided leads. The definition may need another look.',
  'watch.top_reason': 'Watch: "{reason}" is the most frequent reason, {n} of {of} rejections.',
  'watch.unsupported': 'Watch: {n} of {of} handoffs have no recorded evidence.',
  'watch.undecided': 'Watch: {n} of {of} handoffs are still undecided.',
  'watch.cannot_tell': 'Watch: for {n} of {of} handoffs HubSpot does not say what was decided.',
  'watch.nothing': 'Nothing stands out to watch.',
} as const
