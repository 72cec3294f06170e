// What is mapped, within the editor: read here, changed in the section "Fields".
import { FIELD_ROLES } from '@/lib/domain/fields/fields'
import { useWords } from '../../ui/language'
import { SECTION_IDS } from '../../ui/section-ids'
import { fieldLines } from '../summary-fields'
import { useEdit } from './edit'
import { Notes } from './field'

/** What is wrong with a mapping keeps the draft from being published: it is said here as well. */
export function MappedFields() {
  const words = useWords()
  const { draft } = useEdit()
  return (
    <>
      <ul className="dots">
        {fieldLines(draft, words).map((line) => (
          <li key={line} className="user-text">
            {line}
          </li>
        ))}
      </ul>
      {FIELD_ROLES.map((role) => (
        <Notes key={role} path={`fields.${role}`} />
      ))}
      <div>
        <a className="link" href={`#${SECTION_IDS.fields}`}>
          {words.t('fields.change')}
        </a>
      </div>
    </>
  )
}
