// Stands in for the `form-data` package: the official client only asks whether a body is one; ours never are.
export default class NoFormData {}
