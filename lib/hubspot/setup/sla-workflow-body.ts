// The SLA workflow as HubSpot's API takes it: who enrols, what it waits for, whom it asks about, whom it tells.
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import { LAST_CONTACTED } from '@/lib/domain/setup/workflow-part'

/** By this name it is found again: HubSpot has no other place for a mark of ours. */
export const WORKFLOW_NAME = '[Japan handoff] First contact SLA'

const isAnyOf = (property: string, values: readonly string[]) => ({
  filterType: 'PROPERTY',
  property,
  operation: {
    operationType: 'ENUMERATION',
    operator: 'IS_ANY_OF',
    includeObjectsWithNoValueSet: false,
    values,
  },
})

const unknownValue = (property: string) => ({
  filterType: 'PROPERTY',
  property,
  operation: { operationType: 'ALL_PROPERTY', operator: 'IS_UNKNOWN', includeObjectsWithNoValueSet: true },
})

const isBefore = (property: string, other: string) => ({
  filterType: 'PROPERTY',
  property,
  operation: {
    operationType: 'COMPARATIVE_DATE',
    operator: 'IS_BEFORE',
    includeObjectsWithNoValueSet: false,
    comparisonPropertyName: other,
  },
})

const allOf = (filters: readonly object[]) => ({
  filterBranchType: 'AND',
  filterBranchOperator: 'AND',
  filterBranches: [],
  filters,
})

/** HubSpot's grammar: OR of ANDs of filters. */
const oneOf = (...groups: readonly (readonly object[])[]) => ({
  filterBranchType: 'OR',
  filterBranchOperator: 'OR',
  filters: [],
  filterBranches: groups.map(allOf),
})

/** The two ways in which HubSpot's own date says that nobody was in touch since the handoff; either will do. */
export const notContactedSince = ({ handedOffAt }: HandoffProperties) => [
  unknownValue(LAST_CONTACTED),
  isBefore(LAST_CONTACTED, handedOffAt),
]

/** Whom the manager hears about: contacts with sales, with no first contact written, and none that HubSpot's own date could stand for. */
export const untouchedBranch = (names: HandoffProperties) =>
  oneOf(
    ...notContactedSince(names).map((filter) => [
      isAnyOf(names.status, ['handed_off', 'accepted']),
      unknownValue(names.firstContactAt),
      filter,
    ]),
  )

/** Who is handed off, and again at every new handoff. */
export function enrolment({ status }: HandoffProperties) {
  const again = [
    {
      filterType: 'PROPERTY',
      property: 'hs_name',
      operation: {
        operationType: 'STRING',
        operator: 'IS_EQUAL_TO',
        includeObjectsWithNoValueSet: false,
        value: status,
      },
    },
    isAnyOf('hs_value', ['handed_off']),
  ]
  return {
    type: 'LIST_BASED',
    shouldReEnroll: true,
    unEnrollObjectsNotMeetingCriteria: false,
    listFilterBranch: oneOf([isAnyOf(status, ['handed_off'])]),
    reEnrollmentTriggersFilterBranches: [allOf(again)],
  }
}

/** What the workflow waits for. */
export const dueDate = ({ slaDueAt }: HandoffProperties) => ({
  type: 'OBJECT_PROPERTY',
  propertyName: slaDueAt,
})

/**
 * A contact that is handed off waits for the due time, which has the Japanese holidays in it. If it then has no first contact, and nobody
 * was in touch by HubSpot's own date, the manager is told. Source: HubSpot's workflow API, beta; the last action has no connection.
 */
export function workflowBody(names: HandoffProperties, managerUserId: string) {
  return {
    name: WORKFLOW_NAME,
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
    enrollmentCriteria: enrolment(names),
    actions: [
      {
        actionId: '1',
        type: 'SINGLE_CONNECTION',
        actionTypeVersion: 0,
        actionTypeId: '0-35',
        connection: { edgeType: 'STANDARD', nextActionId: '2' },
        fields: { date: dueDate(names), delta: '0', time_unit: 'DAYS' },
      },
      {
        actionId: '2',
        type: 'LIST_BRANCH',
        listBranches: [
          {
            branchName: 'No first contact',
            filterBranch: untouchedBranch(names),
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
          user_ids: [managerUserId],
          delivery_method: 'APP',
          subject: 'Japan lead: first contact is overdue',
          body: 'Handed off to sales, and no first contact is logged at the due time: {{ enrolled_object.firstname }} {{ enrolled_object.lastname }}',
        },
      },
    ],
  }
}
