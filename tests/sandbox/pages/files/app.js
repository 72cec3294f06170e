// The record app: routes by history.pushState, loads late, and replaces the body's children as a root re-render does.
const RENDER_AFTER_MS = 300
let turn = 0

const parse = (path) => {
  const record = /^\/contacts\/(\d+)\/record\/(0-\d+)\/(\d+)/.exec(path)
  if (record !== null) return { portal: record[1], typeId: record[2], id: record[3] }
  const portal = /^\/contacts\/(\d+)/.exec(path)?.[1] ?? ''
  return { portal, typeId: null, id: null }
}

const fetchJson = async (path) => {
  const response = await fetch(path)
  return response.ok ? response.json() : null
}

const show = async () => {
  const mine = ++turn
  // Old contact addresses turn into new ones without a new entry in the history.
  const old = /^\/contacts\/(\d+)\/contact\/(\d+)(\/.*)?$/.exec(location.pathname)
  if (old !== null)
    history.replaceState(null, '', `/contacts/${old[1]}/record/0-1/${old[2]}${location.search}`)
  const { portal, typeId, id } = parse(location.pathname)
  const late = new Promise((done) => setTimeout(done, RENDER_AFTER_MS))
  const list = id === null && location.pathname.endsWith('/list')
  const data = await fetchJson(
    id === null ? `/crm-data/${portal}/contacts` : `/crm-data/${portal}/${typeId}/${id}`,
  ).catch(() => null)
  await late
  if (mine !== turn) return
  let view
  if (id !== null && data !== null) view = window.views.record({ ...data, portal }, typeId)
  else if (list && data !== null) view = window.views.index(portal, data.contacts)
  else view = window.views.message(portal, id === null ? 'Home' : 'This record could not be found')
  document.title = id !== null && data !== null ? `${data.name} | CRM` : 'CRM'
  // A root re-render: whatever stood in the body, foreign nodes too, is gone.
  document.body.replaceChildren(h('div', { id: 'root' }, view))
  window.__renders++
}

const go = (path) => {
  history.pushState({ from: location.pathname }, '', path)
  void show()
}
window.__go = go

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (
    link === null ||
    link.origin !== location.origin ||
    event.ctrlKey ||
    event.metaKey ||
    event.button !== 0
  )
    return
  event.preventDefault()
  go(link.pathname + link.search)
})
addEventListener('popstate', () => void show())
void show()
