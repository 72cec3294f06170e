// English: the health check.
export { healthNotes } from '@/lib/domain/health/texts.en'

export const health = {
  'health.title': 'Health',
  'health.intro':
    'Looks for the five signs of an undefined handoff: in the definition, the properties, the SLA workflow, and last month’s handoffs. Nothing is written.',
  'health.check': 'Check the handoff',
  'health.checking': 'Reading the portal…',
  'health.connect': 'Connect to HubSpot first.',
  'health.done': 'Checked {at}.',
  'health.result': '{good} of {n} checks are OK.',
  'health.basis': 'Handoffs from {from} to {to}: {total}.',
  'health.basis.sample': 'Handoffs from {from} to {to}: the latest {read} of {total} were read.',
  'health.basis.none': 'Handoffs from {from} to {to} could not be read.',
  'health.list': 'The five signs',
  'health.few': 'Too few to judge by.',
  'health.action': 'What to do:',
  'health.open.section': 'Go to {section}',
  'health.problem.retry': 'Nothing was changed. Press the button to try again.',

  'health.state.good': 'OK',
  'health.state.warn': 'Needs attention',
  'health.state.bad': 'Missing',
  'health.state.unknown': 'Cannot tell',

  'health.sign.japan_criteria': 'Does a handoff need a Japan intent signal, not only a lead score?',
  'health.sign.sla': 'Is there a response SLA, and does HubSpot enforce it?',
  'health.sign.rejection_reason': 'When sales rejects a lead, is the reason recorded from a list?',
  'health.sign.decision_role': 'Is a decision role known when a lead is handed off?',
  'health.sign.context': 'Does what is known about a lead pass to sales with it?',
} as const
