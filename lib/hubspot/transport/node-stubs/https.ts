// Stands in for Node's `https`: the official client imports it, and never calls it with our transport.
export const request = undefined
