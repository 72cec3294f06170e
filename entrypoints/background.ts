// Wiring of the background: registers listeners synchronously and composes lib/background.
import { defineBackground } from 'wxt/utils/define-background'

export default defineBackground(() => {})
