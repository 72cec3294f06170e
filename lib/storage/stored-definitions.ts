// A portal's definitions as the database holds them.

import type { PortalFileProblem, TakenUp } from '@/lib/domain/definition/portal-file'
import type { DefinitionOrigin, PortalVersions } from '@/lib/domain/definition/stored-definition'
import type { Instant } from '@/lib/domain/fact'
import { objectOf } from './valid-fields'

/** As stored. `definition` is checked when it is read: an older version of the extension may have written it. */
export interface KeptDefinition {
  readonly version: string
  readonly definition: unknown
  readonly origin: Exclude<DefinitionOrigin, 'built_in' | 'policy'>
  readonly keptAt: Instant
}

/**
 * Everything of one portal. `current`: the version in force; null: the built-in one. `takenUp`: what this browser took up by itself,
 * until somebody has seen it; `notTakenUp`: why it did not take up the version with this fingerprint.
 */
export interface PortalDefinitions {
  readonly current: string | null
  readonly kept: readonly KeptDefinition[]
  readonly draft: unknown
  readonly versions: PortalVersions | null
  readonly takenUp: TakenUp | null
  readonly notTakenUp: NotTakenUp | null
}

export interface NotTakenUp {
  readonly version: string
  readonly fingerprint: string | null
  readonly problem: PortalFileProblem
}

/** What can be read of what is stored, row by row; `unread`: rows that only another version of the extension understands. */
export function readable(stored: unknown): PortalDefinitions & { readonly unread: readonly unknown[] } {
  const { current, kept, draft, versions, takenUp, notTakenUp } = objectOf(stored)
  const rows: readonly unknown[] = Array.isArray(kept) ? kept : []
  return {
    current: typeof current === 'string' ? current : null,
    kept: rows.filter(isKept),
    draft: draft ?? null,
    versions: isVersions(versions) ? versions : null,
    takenUp: isTakenUp(takenUp) ? takenUp : null,
    notTakenUp: isNotTakenUp(notTakenUp) ? notTakenUp : null,
    unread: rows.filter((row) => !isKept(row)),
  }
}

function isKept(row: unknown): row is KeptDefinition {
  const { version, definition, origin, keptAt } = objectOf(row)
  const known = origin === 'published' || origin === 'imported' || origin === 'portal'
  return typeof version === 'string' && definition !== undefined && known && Number.isFinite(keptAt)
}

function isVersions(stored: unknown): stored is PortalVersions {
  const { versions, latest, checkedAt } = objectOf(stored)
  const all: unknown[] = Array.isArray(versions) ? versions : [null]
  return Number.isFinite(checkedAt) && [...all, ...(latest === null ? [] : [latest])].every(isNamed)
}

function isTakenUp(stored: unknown): stored is TakenUp {
  const { version, by } = objectOf(stored)
  return typeof version === 'string' && (by === null || typeof by === 'string')
}

function isNotTakenUp(stored: unknown): stored is NotTakenUp {
  const { kind, problem } = objectOf(objectOf(stored).problem)
  const { kind: why, path, expected } = objectOf(problem)
  const told = [why, path, expected].every((part) => typeof part === 'string')
  return isNamed(stored) && typeof kind === 'string' && (kind !== 'unreadable' || told)
}

function isNamed(stored: unknown): boolean {
  const { version, fingerprint } = objectOf(stored)
  return typeof version === 'string' && (fingerprint === null || typeof fingerprint === 'string')
}
