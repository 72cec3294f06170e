// Phrases: what shows an evaluation, what shows another wish, and our own texts.
import type { ReactNode } from 'react'
import type { NegativeCategory, SignalCategory, SignalStrength } from '@/lib/domain/definition/definition'
import { Button } from '../../ui/button'
import { useWords } from '../../ui/language'
import { AddCategory } from './add-category'
import { categoryName } from './category-names'
import { type Bound, fieldsOf, useFields } from './edit'
import { ChoiceField, FieldSet, Notes } from './field'
import { Group } from './group'
import { ListField } from './list-field'

const STRENGTHS: readonly SignalStrength[] = ['strong', 'medium', 'weak']

export function SignalFields() {
  const { t } = useWords()
  const field = useFields()
  const strength = (value: SignalStrength) => ({ value, label: t(`field.strength.${value}`) })
  return (
    <>
      <Categories
        {...field('signals')}
        family="signal"
        newOne={(id): SignalCategory => ({ id, strength: 'medium', phrases: [] })}
        before={(one) => `${strength(one.strength).label} · `}
        more={(bound) => <ChoiceField {...bound('strength')} choices={STRENGTHS.map(strength)} />}
      />
      <Categories
        {...field('negatives')}
        family="wants"
        newOne={(id): NegativeCategory => ({ id, phrases: [] })}
      />
      <ListField {...field('boilerplate')} longest={5_000} blocks most={200} />
    </>
  )
}

interface Props<C> extends Bound<readonly C[]> {
  readonly family: 'signal' | 'wants'
  readonly newOne: (id: string) => C
  /** What a closed category says before the number of its phrases. */
  readonly before?: (category: C) => string
  /** What a category has besides its phrases; `field` binds to the category's values. */
  readonly more?: (field: <K extends keyof C & string>(key: K) => Bound<C[K]>) => ReactNode
}

/** A group for each category of phrases. */
function Categories<C extends NegativeCategory>(props: Props<C>) {
  const { path, value: categories, onChange, family, newOne, before, more } = props
  const words = useWords()
  const { t } = words
  return (
    <FieldSet path={path}>
      <div>
        {categories.map((category, at) => {
          const { id, phrases } = category
          const name = categoryName(family, id, words)
          const place = `${path}[${at}]`
          const field = fieldsOf(place, category, (key, value) =>
            onChange(categories.with(at, { ...category, [key]: value })),
          )
          return (
            <Group
              key={`${id} ${at}`}
              title={name}
              holds={`${before?.(category) ?? ''}${t('input.count', { n: phrases.length })}`}
              paths={[place]}
              inner
              startsOpen={phrases.length === 0}
            >
              <Notes path={`${place}.id`} />
              {more?.(field)}
              <ListField {...field('phrases')} label={t('field.signals.phrases', { name })} />
              <div>
                <Button kind="quiet" onClick={() => onChange(categories.toSpliced(at, 1))}>
                  {t('field.category.remove', { name })}
                </Button>
              </div>
            </Group>
          )
        })}
      </div>
      <AddCategory
        taken={categories.map(({ id }) => id)}
        onAdd={(id) => onChange([...categories, newOne(id)])}
      />
    </FieldSet>
  )
}
