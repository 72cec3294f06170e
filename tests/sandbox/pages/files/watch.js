// What the page sees, kept for tests: its errors, every key, every hotkey, every foreign element.
window.__pageErrors = []
window.__hotkeys = []
window.__keys = []
window.__renders = 0
addEventListener('error', (event) => window.__pageErrors.push(String(event.message ?? event)))
addEventListener('unhandledrejection', (event) => window.__pageErrors.push(String(event.reason)))
addEventListener('securitypolicyviolation', (event) =>
  window.__pageErrors.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
)

const HOTKEYS = 'cgnetmqahjkrsx?/1234567890'
// Capture listeners on the window see a key before anything in the page can stop it.
addEventListener('keydown', (event) => window.__keys.push(event.key), true)
document.addEventListener(
  'keydown',
  (event) => {
    const target = event.composedPath()[0]
    const typing = target instanceof Element && target.matches('input, textarea, select, [contenteditable]')
    if (typing || event.metaKey || event.ctrlKey || event.altKey) return
    if (event.key.length !== 1 || !HOTKEYS.includes(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    window.__hotkeys.push(event.key)
  },
  true,
)
