// Messages about this browser's account: settings, and the connection to HubSpot.
import * as z from 'zod/mini'
import type { Instant } from '@/lib/domain/fact'
import type { OwnerChoice, PortalSource } from '@/lib/domain/portal'
import type { FeatureState } from '@/lib/domain/scopes'
import { DOCK_SIDES, LANGUAGES, type SettingsView } from '@/lib/domain/settings'
import { id, type Message, nothing, reply, text } from './message'
import type { LoadProblem } from './protocol-problem'

/** The connection as the options page shows it. The token itself never leaves the background. */
export interface ConnectionView {
  /** `ended`: company policy allows another portal only; the connection is gone, `portalId` says which it was. */
  readonly state: 'not_connected' | 'connected' | 'token_refused' | 'ended'
  readonly portalId: string | null
  readonly portalFrom: PortalSource
  readonly uiDomain: string | null
  readonly region: string | null
  readonly timeZone: string | null
  readonly accountType: string | null
  readonly features: readonly FeatureState[]
  /** Scopes the token has and the product never needs: worth removing. */
  readonly surplusScopes: readonly string[]
  readonly owners: readonly OwnerChoice[]
  /** Lists of names of which HubSpot has more than was read. */
  readonly cut: readonly ('owners' | 'forms')[]
  readonly connectedAt: Instant | null
  /** HubSpot's clock minus this machine's, in ms; 0 when nothing has told it yet. */
  readonly clockOffsetMs: number
}

export type ConnectProblem =
  | LoadProblem
  | { readonly kind: 'token_shape' }
  /** HubSpot does not tell whose token it is: the person must. */
  | { readonly kind: 'portal_untold' }
  | { readonly kind: 'portal_shape' }
  /** Another Connect or Disconnect was pressed meanwhile: that one holds. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'portal_not_allowed'; readonly tokenPortalId: string; readonly allowedPortalId: string }

export type ConnectReply =
  | { readonly ok: true; readonly connection: ConnectionView }
  | { readonly ok: false; readonly problem: ConnectProblem }

const settingsChange = z.strictObject({
  language: z.exactOptional(z.enum(['auto', ...LANGUAGES])),
  theme: z.exactOptional(z.enum(['system', 'light', 'dark'])),
  dock: z.exactOptional(z.enum(DOCK_SIDES)),
  ownerId: z.exactOptional(z.nullable(id)),
  keepToken: z.exactOptional(z.boolean()),
  remindNames: z.exactOptional(z.boolean()),
  toldEdition: z.optional(z.number()),
})

export const accountMessages = {
  'settings.read': { from: ['page'], request: nothing, reply: reply<SettingsView>() },
  'settings.write': { from: ['page'], request: settingsChange, reply: reply<SettingsView>() },
  'connection.read': { from: ['page'], request: nothing, reply: reply<ConnectionView>() },
  'connection.connect': {
    from: ['page'],
    /** `portal`: number or address, as typed; null: HubSpot says. */
    request: z.strictObject({
      token: text(4_096),
      keepToken: z.boolean(),
      portal: z.nullable(text(8_192)),
    }),
    reply: reply<ConnectReply>(),
  },
  'connection.disconnect': { from: ['page'], request: nothing, reply: reply<void>() },
  'options.open': { from: ['page'], request: nothing, reply: reply<void>() },
} as const satisfies Record<string, Message>
