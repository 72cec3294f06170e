// The panel before its first answer: the same shape and heights, nobody's name.
import { useWords } from '../ui/language'
import { CollapseButton } from './lead-header'

/** Grey bars where the lead will be. */
export function Skeleton({ onCollapse }: { readonly onCollapse?: (() => void) | undefined }) {
  const { t } = useWords()
  return (
    <div className="skeleton" aria-busy="true">
      <header className="lead-header">
        <div>
          <h1 className="visually-hidden">{t('panel.loading')}</h1>
          <div className="bar" data-bar="name" />
          <div className="bar" data-bar="line" />
        </div>
        <CollapseButton onCollapse={onCollapse} />
      </header>
      <div className="bar" data-bar="verdict" />
      <div className="bar" data-bar="clock" />
      <div className="bar" data-bar="item" />
      <div className="bar" data-bar="item" />
      <div className="bar" data-bar="item" />
    </div>
  )
}
