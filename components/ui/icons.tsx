// The few drawings in use, as inline SVG: no font, no file to fetch. Always beside words, so hidden from screen readers.

const PATHS = {
  pass: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  open: 'M8 2.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6Z',
  fail: 'M4.5 4.5 11.5 11.5M11.5 4.5 4.5 11.5',
  unknown: 'M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12.2v.1',
  not_applicable: 'M4 8h8',
  warn: 'M8 2.5 14 13.2H2ZM8 6.8v2.8M8 11.4v.1',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM8 5v3.2l2.2 1.4',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13 2.8v3h-3',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  list: 'M6 4h7M6 8h7M6 12h7M3 4v.1M3 8v.1M3 12v.1',
  plus: 'M8 3.5v9M3.5 8h9',
  chevron: 'M6 4l4 4-4 4',
  settings: 'M3 5h5M12 5h1M3 11h1M8 11h5M10 3.2v3.6M6 9.2v3.6',
  review: 'M3 13.2h10M4.8 11V8M8 11V3.5M11.2 11V6',
  lock: 'M4.5 7.5h7v6h-7zM6 7.5V5.3a2 2 0 0 1 4 0v2.2',
} as const

export type IconName = keyof typeof PATHS

/** One drawing in the colour of the text around it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
