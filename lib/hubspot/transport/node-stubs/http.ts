// Stands in for Node's `http` and `https`: the official client imports them, and never calls them with our transport.
export const request = undefined
