// A company's name on one line, or broken beside its legal form, never within 株式会社.
import { displayText } from '@/lib/domain/display-text'
import { langOf } from '../ui/user-text'

const FORM = /((?:株式|有限|合同|合資|合名|相互)会社|(?:社団|財団|医療|学校|独立行政)法人)/

/** Untrusted text of bounded length. */
export function CompanyName({ name }: { readonly name: string }) {
  const shown = displayText(name, 80)
  return (
    <bdi className="user-text company-name" lang={langOf(shown)}>
      {shown.split(FORM).map((part, index) =>
        FORM.test(part) ? (
          <span key={index} className="nowrap">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </bdi>
  )
}
