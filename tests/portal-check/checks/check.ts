// The form of one group of checks.
import type { Finding } from '../finding'
import type { Session } from '../session'

export interface Check {
  readonly name: string
  readonly run: (session: Session) => Promise<readonly Finding[]>
}
