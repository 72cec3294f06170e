// Leads at the borders of the decision role: who is seen at the company, in what order, at companies of any size.
import type { CriterionId } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { EMPTY, known } from '@/lib/domain/fact'
import type { Colleague, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { LeadChange } from '../../fixtures/lead'

const person = (
  id: string,
  name: string,
  jobTitle: string | null,
  more: Partial<Colleague> = {},
): Colleague => ({ id, name, jobTitle, country: null, buyingRoles: [], decisionRole: null, ...more })
const people = (...list: Colleague[]): Partial<LeadSnapshot> => ({ colleagues: known(list) })

/** Criterion, what the lead shows, how it differs from a ready one. */
export const ROLE_CASES: readonly (readonly [CriterionId, string, LeadChange])[] = [
  [
    'decision_role',
    'nobody with a name',
    { contact: { jobTitle: '主任' }, snapshot: people(person('1', '', '部長')) },
  ],
  [
    'decision_role',
    'a decider abroad',
    {
      contact: { jobTitle: '主任' },
      snapshot: people(person('1', 'Max Example', 'CEO', { country: 'Germany' })),
    },
  ],
  [
    'decision_role',
    'a decider of unknown place',
    { contact: { jobTitle: '主任' }, snapshot: people(person('1', 'Max Example', 'CEO', { country: ' ' })) },
  ],
  ['decision_role', 'the contact abroad', { contact: { country: 'Germany' }, snapshot: people() }],
  [
    'decision_role',
    'confirmed before titled',
    {
      contact: { jobTitle: '主任' },
      snapshot: people(
        person('1', '見本 花', '社長'),
        person('2', '見本 次郎', '課長', { buyingRoles: ['DECISION_MAKER'] }),
      ),
    },
  ],
  [
    'decision_role',
    'confirmed by us on a colleague',
    {
      contact: { jobTitle: '主任' },
      snapshot: people(person('1', '見本 花', null, { decisionRole: 'decision_maker' })),
    },
  ],
  [
    'decision_role',
    'a role that decides nothing',
    {
      contact: { jobTitle: '主任' },
      snapshot: people(person('1', '見本 花', null, { buyingRoles: ['END_USER', 'BLOCKER'] })),
    },
  ],
  [
    'decision_role',
    'several of one level',
    {
      contact: { jobTitle: '人事部長' },
      snapshot: people(
        person('3', 'い', '営業部長'),
        person('2', 'あ', '経理部長'),
        person('4', 'う', '経理部長'),
      ),
    },
  ],
  [
    'decision_role',
    'levels in any order',
    {
      contact: { jobTitle: '課長' },
      snapshot: people(
        person('1', 'a', '担当'),
        person('2', 'b', '取締役'),
        person('3', 'c', '部長'),
        person('4', 'd', null),
      ),
    },
  ],
  [
    'decision_role',
    'a 次長 of a small company',
    { contact: { jobTitle: '総務部 次長' }, company: { employees: 30 } },
  ],
  [
    'decision_role',
    'a 次長 at its border',
    {
      contact: { jobTitle: '総務部 次長' },
      company: { employees: DEFAULT_DEFINITION.decisionRole.smallCompanyEmployees },
    },
  ],
  [
    'decision_role',
    'a 次長 one beyond',
    {
      contact: { jobTitle: '総務部 次長' },
      company: { employees: DEFAULT_DEFINITION.decisionRole.smallCompanyEmployees + 1 },
    },
  ],
  ['decision_role', 'a 次長 of unknown size', { contact: { jobTitle: '総務部 次長' }, company: EMPTY }],
  ['decision_role', 'an unread title', { contact: { jobTitle: 'xyzzy' } }],
  ['decision_role', 'a department only', { contact: { jobTitle: '情報システム部' } }],
  ['decision_role', 'an auditor', { contact: { jobTitle: '監査役' } }],
  ['decision_role', 'no name at all', { contact: { firstName: null, lastName: null } }],
]
