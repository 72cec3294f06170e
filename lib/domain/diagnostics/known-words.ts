// The words that may stand in a kept message: those of engines, of browsers and of our own errors. None of them is anybody's name.

/** Classes of errors that browsers and we ourselves throw. */
export const ERROR_CLASSES: ReadonlySet<string> = new Set(
  `Error AggregateError EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError
  AbortError ConstraintError DataCloneError DataError EncodingError InvalidAccessError InvalidStateError
  NetworkError NotAllowedError NotFoundError NotReadableError NotSupportedError OperationError QuotaExceededError
  ReadOnlyError SecurityError TimeoutError TransactionInactiveError UnknownError VersionError RefusedRequest`.split(
    /\s+/,
  ),
)

/** In the writing in which they stand within a sentence. */
export const WORDS: ReadonlySet<string> = new Set(
  `a access account action add after again all allocation already an and another answer answered any api are argument
  arguments array as ask async at available await back backing background be because been before being big bind blocked boolean bound
  browser buffer but by call called calling can cannot change changed channel circular class clone cloned close closed
  closing code column come compare component connect connected connecting connection constructor contact contacts contain
  content context convert converting copy could create created criterion cross cyclic data database date decision
  decode default defined definition delete deleted dependency depth descriptor destroyed did died disconnected disk do
  document does domain dynamically editor element empty end ended error errors establish every exceeded exceeds execute exist
  existing exists exited expected expression extension failed failure fetch fetching field file for forgotten form
  format found frame free from full function generator get give given go had handle handler has have host iframe implemented import
  imported in index infinite initialization initialized input instance instanceof interface internal invalid invalidated invocation is it
  iterable iterator its json key lacks large later lead length lexical list listen load loaded loading longer lost
  malformed many maximum memory merged message method missing mode module modified month moved must name named needs
  network new no node non not nothing null number object of offline on one only open opened opening operation options or
  order other out outside own owner page panel parse parsed parsing part permission pipe plan port portal private problem
  promise promises properties property prototype proxy put quota range reached read readable reading receiving reconciliation
  record recursion redeclaration redefine refused register reject rejected removed report request required resolve resource
  response result return returned review row rules running runtime same scope script search send sent serialize server
  service set setting setup shape should shutdown size snapshot some source space specified stack started starting state
  status stopped storage store stored string structure structured such suitable support supported switched symbol sync
  system tab table target terminated text than that the them then there this time timed title to token too took transaction
  transfer transferable tree true try type undefined unexpected unhandled unknown unreadable unreachable unsupported
  until update updated upgrade url usage use used user valid value values variable version versions view wait was when
  where which while window with without word work worker workflow writable write written wrong yet
  HubSpot JSON IDBCursor IDBDatabase IDBFactory IDBIndex IDBObjectStore IDBTransaction Hikitsugi en ja`.split(
    /\s+/,
  ),
)
