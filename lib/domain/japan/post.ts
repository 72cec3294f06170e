// Reads a post whose department, title and rank class stand in properties of their own.
import { fold } from './fold'
import type { Department } from './title-departments'
import { readTitle, type TitleReading } from './titles'

/** What the portal's properties hold, as typed or chosen; null where empty. */
export interface PostFields {
  readonly departments: readonly (string | null)[]
  readonly title: string | null
  /** The choice of a pull-down: 部長クラス, Manager. */
  readonly rank: string | null
}

/** A field for the department may say less than a title: システム, IT・情報システム. */
const IT_FIELD =
  /^(?:社内)?(?:情報|システム|it)(?:[・/ ]?(?:システム|情報|it|セキュリティ|dx))*(?:部門|関連|系|部|課|室)?$/

/**
 * One reading of all fields. The title decides the level; the rank class where the title tells none, only a department, or less surely; the
 * field for the department where neither does (someone typed 営業部長 there). A rank word in the name of a department does not count
 * beside a title. Departments are those of every field.
 */
export function readPost({ departments: fields, title, rank }: PostFields): TitleReading {
  const places = fields.filter((field) => field !== null)
  const own = readTitle(title)
  const chosen = readTitle(rank)
  const placed = places.map(readTitle)
  const departments = new Set<Department>([own, chosen, ...placed].flatMap((one) => one.departments))
  if (places.some((field) => IT_FIELD.test(fold(field)))) departments.add('it')
  const inPlace = own.note === 'grade' ? undefined : placed.find(({ level }) => level !== null)
  const best = surest(own, chosen) ?? inPlace ?? own
  return { ...best, departments: [...departments].sort() }
}

/** The title's reading unless it has no level, or low confidence beside a rank class; null when neither tells a level. */
function surest(own: TitleReading, chosen: TitleReading): TitleReading | null {
  if (own.level !== null && (own.confidence !== 'low' || chosen.level === null)) return own
  return chosen.level === null ? null : chosen
}
