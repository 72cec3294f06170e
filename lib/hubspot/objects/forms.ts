// Forms: the names behind form ids, and the submissions that a contact carries.
import type { Instant } from '@/lib/domain/fact'
import { toInstant, toText } from '../mapping/parse'
import { form } from '../mapping/schemas'
import type { CallOptions } from '../transport/client'
import { byId, type PagedList, readList } from '../transport/pages'
import type { Transport } from '../transport/request'

export interface FormName {
  readonly id: string
  readonly name: string
}

/** The names of all forms, at most 10,000. @throws ScopeMissingError (`forms`) ... */
export async function readForms(transport: Transport, call: CallOptions = {}): Promise<PagedList<FormName>> {
  // The one list that HubSpot has no dated path for.
  const path = '/marketing/v3/forms'
  const get = async (query: object) =>
    (await transport.send({ ...call, method: 'GET', path, query: { ...query, formTypes: 'all' } })).json
  const { list, whole } = await readList(get, form, { most: 100, key: byId })
  return { list: list.map(({ id, name }) => ({ id, name: toText(name) ?? id })), whole }
}

const SUBMISSION = /^([0-9a-f-]{36}):{1,2}(\d{1,16})$/i

/** The submissions in `hs_calculated_form_submissions` (`<form>::<ms>;<form>:<ms>`), newest first; the unreadable are left out. */
export function parseSubmissions(value: string): { formId: string; at: Instant }[] {
  const found = value.split(';').flatMap((item) => {
    const [, formId, ms] = SUBMISSION.exec(item.trim()) ?? []
    const at = toInstant(ms)
    return formId === undefined || at === null ? [] : [{ formId: formId.toLowerCase(), at }]
  })
  return found.sort((a, b) => b.at - a.at)
}
