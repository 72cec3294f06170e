// The hint from the record script to the page docked beside it: "look which record the tab shows now".

/** Posted after each navigation. It carries no data and is never trusted: a forged one costs one look at the tab. */
export const RECORD_HINT = 'hikitsugi:look'
