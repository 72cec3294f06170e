// Leads to a section of the page.

/** Scrolls to the section's heading and gives it the focus. `section`: its id. */
export function jumpTo(section: string): void {
  const heading = document.getElementById(`${section}-title`)
  heading?.scrollIntoView?.({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
