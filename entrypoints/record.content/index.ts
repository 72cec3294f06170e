// The only code in HubSpot's page: the committed URL in, the dock out.
import { defineContentScript } from 'wxt/utils/define-content-script'
import { HUBSPOT_GLOBS, HUBSPOT_MATCHES, isRecordHost } from '@/lib/page/hosts'
import { watchLocation } from '@/lib/page/navigation'
import { isComposing, parseRecordUrl } from '@/lib/page/record-url'
import { createDock } from './dock'

export default defineContentScript({
  matches: [...HUBSPOT_MATCHES],
  includeGlobs: [...HUBSPOT_GLOBS],
  runAt: 'document_idle',
  allFrames: false,
  noScriptStartedPostMessage: true,
  main({ signal }) {
    if (!isRecordHost(location.hostname)) return
    const start = () => {
      const show = createDock(signal)
      const follow = (url: string) => show(parseRecordUrl(url), isComposing(url))
      watchLocation(follow, signal)
      follow(location.href)
    }
    if ((document as { prerendering?: boolean }).prerendering === true) {
      document.addEventListener('prerenderingchange', start, { once: true, signal })
    } else {
      start()
    }
  },
})
