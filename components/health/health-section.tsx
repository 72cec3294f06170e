// The section "Health check": the five signs that a handoff is undefined, looked for in the live portal.
import type { HealthGateway } from './health-gateway'

interface Props {
  readonly gateway: HealthGateway
  readonly connected: boolean
}

/** Nothing is asked of HubSpot before the button is pressed. */
export function HealthSection(_props: Props) {
  return null
}
