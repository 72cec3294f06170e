// The hint from the record script to the page docked beside it: "look which record the tab shows now".

/** Posted after each navigation. It carries nothing and is believed in nothing: forged, it costs one look at the tab. */
export const RECORD_HINT = 'hikitsugi:look'
