// The SLA workflow word for word: HubSpot takes no other grammar, and nobody sees what it was sent.
import { expect, it } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { workflowBody } from '@/lib/hubspot/setup/sla-workflow-body'

const NAMES = { ...HANDOFF_PROPERTIES, status: 'own_status', slaDueAt: 'own_due' }

const filter = (property: string, operation: object) => ({ filterType: 'PROPERTY', property, operation })
const isAnyOf = (property: string, ...values: string[]) =>
  filter(property, {
    operationType: 'ENUMERATION',
    operator: 'IS_ANY_OF',
    includeObjectsWithNoValueSet: false,
    values,
  })
const isUnknown = (property: string) =>
  filter(property, {
    operationType: 'ALL_PROPERTY',
    operator: 'IS_UNKNOWN',
    includeObjectsWithNoValueSet: true,
  })
const and = (...filters: object[]) => ({
  filterBranchType: 'AND',
  filterBranchOperator: 'AND',
  filterBranches: [],
  filters,
})
const or = (...filterBranches: object[]) => ({
  filterBranchType: 'OR',
  filterBranchOperator: 'OR',
  filters: [],
  filterBranches,
})
const OPEN = [isAnyOf('own_status', 'handed_off', 'accepted'), isUnknown('japan_first_contact_at')]

it('waits for each handoff’s due time, asks who was contacted, and tells the manager about the others', () => {
  expect(workflowBody(NAMES, '9000004')).toEqual({
    name: '[Japan handoff] First contact SLA',
    type: 'CONTACT_FLOW',
    flowType: 'WORKFLOW',
    objectTypeId: '0-1',
    isEnabled: false,
    startActionId: '1',
    timeWindows: [],
    blockedDates: [],
    customProperties: {},
    dataSources: [],
    suppressionListIds: [],
    canEnrollFromSalesforce: false,
    enrollmentCriteria: {
      type: 'LIST_BASED',
      shouldReEnroll: true,
      unEnrollObjectsNotMeetingCriteria: false,
      listFilterBranch: or(and(isAnyOf('own_status', 'handed_off'))),
      reEnrollmentTriggersFilterBranches: [
        and(
          filter('hs_name', {
            operationType: 'STRING',
            operator: 'IS_EQUAL_TO',
            includeObjectsWithNoValueSet: false,
            value: 'own_status',
          }),
          isAnyOf('hs_value', 'handed_off'),
        ),
      ],
    },
    actions: [
      {
        actionId: '1',
        type: 'SINGLE_CONNECTION',
        actionTypeVersion: 0,
        actionTypeId: '0-35',
        connection: { edgeType: 'STANDARD', nextActionId: '2' },
        fields: { date: { type: 'OBJECT_PROPERTY', propertyName: 'own_due' }, delta: '0', time_unit: 'DAYS' },
      },
      {
        actionId: '2',
        type: 'LIST_BRANCH',
        listBranches: [
          {
            branchName: 'No first contact',
            filterBranch: or(
              and(...OPEN, isUnknown('notes_last_contacted')),
              and(
                ...OPEN,
                filter('notes_last_contacted', {
                  operationType: 'COMPARATIVE_DATE',
                  operator: 'IS_BEFORE',
                  includeObjectsWithNoValueSet: false,
                  comparisonPropertyName: 'japan_handoff_at',
                }),
              ),
            ),
            connection: { edgeType: 'STANDARD', nextActionId: '3' },
          },
        ],
        defaultBranchName: 'Contacted or decided',
      },
      {
        actionId: '3',
        type: 'SINGLE_CONNECTION',
        actionTypeVersion: 0,
        actionTypeId: '0-9',
        fields: {
          user_ids: ['9000004'],
          delivery_method: 'APP',
          subject: expect.stringContaining('first contact is overdue'),
          body: expect.stringMatching(
            /\{\{ enrolled_object\.firstname \}\} \{\{ enrolled_object\.lastname \}\}$/,
          ),
        },
      },
    ],
  })
})
