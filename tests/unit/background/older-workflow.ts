// The SLA workflow as an earlier version made it: its branch asks for an unknown first contact alone.
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { workflowBody } from '@/lib/hubspot/setup/sla-workflow-body'

const status = {
  filterType: 'PROPERTY',
  property: HANDOFF_PROPERTIES.status,
  operation: {
    operationType: 'ENUMERATION',
    operator: 'IS_ANY_OF',
    includeObjectsWithNoValueSet: false,
    values: ['handed_off', 'accepted'],
  },
}
const noContact = {
  filterType: 'PROPERTY',
  property: HANDOFF_PROPERTIES.firstContactAt,
  operation: { operationType: 'ALL_PROPERTY', operator: 'IS_UNKNOWN', includeObjectsWithNoValueSet: true },
}

/** As HubSpot keeps it, id 16000, revision 7, with a text that a person changed. */
export function olderFlow() {
  const { actions, ...body } = workflowBody(HANDOFF_PROPERTIES, '9000004')
  const [wait, branch, tell] = actions
  return {
    ...body,
    id: '16000',
    revisionId: '7',
    crmObjectCreationStatus: 'COMPLETE',
    createdAt: '2026-01-05T00:00:00Z',
    updatedAt: '2026-01-05T00:00:00Z',
    actions: [
      wait,
      {
        ...branch,
        listBranches: branch?.listBranches?.map((one) => ({
          ...one,
          filterBranch: {
            filterBranchType: 'OR',
            filterBranchOperator: 'OR',
            filters: [],
            filterBranches: [
              {
                filterBranchType: 'AND',
                filterBranchOperator: 'AND',
                filterBranches: [],
                filters: [status, noContact],
              },
            ],
          },
        })),
      },
      { ...tell, fields: { ...tell?.fields, subject: '期限を過ぎました' } },
    ],
  }
}
