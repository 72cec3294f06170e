// Builds the record app's views out of elements. Text is set as text.
const h = (tag, props, ...children) => {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(props ?? {})) {
    if (name in node && name !== 'list') node[name] = value
    else node.setAttribute(name, value)
  }
  node.append(...children.flat().filter((one) => one !== null && one !== undefined))
  return node
}

const ICONS = {
  calls: '☎',
  emails: '✉',
  meetings: '▦',
  communications: '◔',
  notes: '✎',
  forms: '☰',
  events: '★',
}
const KINDS = {
  calls: 'Logged call',
  emails: 'Email',
  meetings: 'Meeting',
  communications: 'Message',
  notes: 'Note',
  forms: 'Form submission',
  events: 'Marketing event',
}
const TYPES = { '0-1': 'Contacts', '0-2': 'Companies', '0-3': 'Deals' }

const initials = (name) => [...name.trim()].slice(0, 1).join('')
const when = (iso) => {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return String(iso)
  return at.toLocaleString('en-GB', { timeZone: 'Asia/Tokyo', dateStyle: 'medium', timeStyle: 'short' })
}

const shell = (portal, main) =>
  h(
    'div',
    { className: 'app' },
    h(
      'header',
      { className: 'top' },
      h('span', { className: 'brand' }, 'crm'),
      h(
        'nav',
        {},
        ...['Contacts', 'Companies', 'Deals', 'Inbox', 'Reports'].map((name, i) =>
          h(
            'a',
            {
              href: i === 0 ? `/contacts/${portal}/objects/0-1/views/all/list` : `/reports/${portal}`,
              className: i === 0 ? 'on' : '',
            },
            name,
          ),
        ),
      ),
      h('input', { type: 'search', placeholder: 'Search', ariaLabel: 'Search the CRM' }),
      h('span', { className: 'me' }, 'H'),
    ),
    main,
  )

const card = (title, ...children) => h('section', { className: 'card' }, h('h2', {}, title), ...children)

const linkedCard = (title, portal, typeId, records) =>
  card(
    `${title} (${records.length})`,
    ...records
      .slice(0, 8)
      .map((one) =>
        h(
          'div',
          { className: 'linked' },
          h('a', { href: `/contacts/${portal}/record/${typeId}/${one.id}` }, one.name),
          ...one.facts.map((fact) => h('p', {}, fact)),
        ),
      ),
    records.length === 0 ? h('p', { className: 'none' }, 'No associated records yet.') : null,
  )

const sidebar = (data, typeId) =>
  h(
    'aside',
    { className: 'left', 'data-test-id': 'left-sidebar' },
    h(
      'a',
      { className: 'back', href: `/contacts/${data.portal}/objects/0-1/views/all/list` },
      `‹ ${TYPES[typeId] ?? 'Records'}`,
    ),
    h(
      'div',
      { className: 'who' },
      h('span', { className: 'avatar' }, initials(data.name)),
      h(
        'div',
        {},
        h('h1', { 'data-selenium-test': 'record-title' }, data.name),
        h('p', {}, data.properties[2]?.value ?? ''),
      ),
    ),
    h(
      'div',
      { className: 'acts' },
      ...['Note', 'Email', 'Call', 'Log', 'Task', 'Meet'].map((one, i) =>
        h('button', { type: 'button' }, h('span', {}, '✎✉☎＋✓▦'[i]), one),
      ),
    ),
    card(
      `About this ${(TYPES[typeId] ?? 'record').toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')}`,
      h(
        'dl',
        {},
        ...data.properties.flatMap((one) => [h('dt', {}, one.label), h('dd', {}, one.value ?? '--')]),
      ),
      h('dl', {}, h('dt', {}, 'Owner'), h('dd', {}, data.owner ?? 'Unassigned')),
    ),
  )

const timeline = (data) =>
  h(
    'main',
    { className: 'middle', 'data-test-id': 'middle-pane' },
    h(
      'div',
      { className: 'tabs' },
      ...['Overview', 'Activities', 'Intelligence'].map((one, i) =>
        h('button', { type: 'button', className: i === 1 ? 'on' : '' }, one),
      ),
    ),
    h(
      'div',
      { className: 'filter' },
      h('input', { type: 'text', placeholder: 'Search activities', ariaLabel: 'Search activities' }),
    ),
    ...data.activity.map((one) =>
      h(
        'article',
        { className: 'card act' },
        h(
          'header',
          {},
          h('span', { className: 'icon' }, ICONS[one.kind]),
          h('b', {}, KINDS[one.kind]),
          h('time', {}, when(one.at)),
        ),
        one.title === null ? null : h('h3', {}, one.title),
        one.text === null ? null : h('p', {}, one.text),
      ),
    ),
    data.activity.length === 0 ? h('p', { className: 'none' }, 'No activity matches the filters.') : null,
  )

window.views = {
  record: (data, typeId) =>
    shell(
      data.portal,
      h(
        'div',
        { className: 'columns' },
        sidebar(data, typeId),
        timeline(data),
        h(
          'aside',
          { className: 'right', 'data-test-id': 'records-right-sidebar' },
          linkedCard('Companies', data.portal, '0-2', data.companies),
          linkedCard('Contacts', data.portal, '0-1', data.contacts),
          linkedCard('Deals', data.portal, '0-3', data.deals),
        ),
      ),
    ),
  index: (portal, contacts) =>
    shell(
      portal,
      h(
        'main',
        { className: 'index' },
        h('h1', {}, 'Contacts'),
        h(
          'table',
          {},
          h(
            'thead',
            {},
            h('tr', {}, ...['Name', 'Job title', 'Company', 'Email'].map((one) => h('th', {}, one))),
          ),
          h(
            'tbody',
            {},
            ...contacts.map((one) =>
              h(
                'tr',
                {},
                h('td', {}, h('a', { href: `/contacts/${portal}/record/0-1/${one.id}` }, one.name)),
                ...[one.title, one.company, one.email].map((value) => h('td', {}, value ?? '--')),
              ),
            ),
          ),
        ),
      ),
    ),
  message: (portal, text) => shell(portal, h('main', { className: 'index' }, h('h1', {}, text))),
}
