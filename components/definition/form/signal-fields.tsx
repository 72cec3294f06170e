// Phrases: what shows an evaluation, what shows another wish, and what is ours.
import type { SignalCategory, SignalStrength } from '@/lib/domain/definition/definition'
import { useWords } from '../../ui/language'
import { AddCategory } from './add-category'
import { categoryName } from './category-names'
import { useEdit } from './edit'
import { ChoiceField, FieldSet, Notes } from './field'
import { Group } from './group'
import { ListField } from './list-field'

const STRENGTHS: readonly SignalStrength[] = ['strong', 'medium', 'weak']

export function SignalFields() {
  const { t } = useWords()
  const { draft, change } = useEdit()
  return (
    <>
      <Signals />
      <Negatives />
      <ListField
        label={t('field.boilerplate')}
        hint={t('field.boilerplate.hint')}
        path="boilerplate"
        longest={5_000}
        blocks
        most={200}
        value={draft.boilerplate}
        onChange={(boilerplate) => change({ boilerplate })}
      />
    </>
  )
}

function Signals() {
  const words = useWords()
  const { t } = words
  const { draft, change } = useEdit()
  const { signals } = draft
  const replace = (at: number, part: Partial<SignalCategory>) =>
    change({ signals: signals.map((one, index) => (index === at ? { ...one, ...part } : one)) })
  return (
    <FieldSet label={t('field.signals')} hint={t('field.signals.hint')} path="signals">
      <div>
        {signals.map(({ id, strength, phrases }, at) => {
          const name = categoryName('signal', id, words)
          return (
            <Group
              key={`${id} ${at}`}
              title={name}
              aside={`${t(`field.strength.${strength}`)} · ${t('input.count', { n: phrases.length })}`}
              paths={[`signals[${at}]`]}
              inner
              startsOpen={phrases.length === 0}
            >
              <Notes path={`signals[${at}].id`} />
              <ChoiceField
                label={t('field.signals.strength')}
                path={`signals[${at}].strength`}
                value={strength}
                choices={STRENGTHS.map((value) => ({ value, label: t(`field.strength.${value}`) }))}
                onChange={(value) => replace(at, { strength: value as SignalStrength })}
              />
              <ListField
                label={t('field.signals.phrases', { name })}
                path={`signals[${at}].phrases`}
                value={phrases}
                onChange={(next) => replace(at, { phrases: next })}
              />
              <Remove
                name={name}
                onRemove={() => change({ signals: signals.filter((_, index) => index !== at) })}
              />
            </Group>
          )
        })}
      </div>
      <AddCategory
        taken={signals.map(({ id }) => id)}
        onAdd={(id) => change({ signals: [...signals, { id, strength: 'medium', phrases: [] }] })}
      />
    </FieldSet>
  )
}

function Negatives() {
  const words = useWords()
  const { t } = words
  const { draft, change } = useEdit()
  const { negatives } = draft
  return (
    <FieldSet label={t('field.negatives')} hint={t('field.negatives.hint')} path="negatives">
      <div>
        {negatives.map(({ id, phrases }, at) => {
          const name = categoryName('wants', id, words)
          return (
            <Group
              key={`${id} ${at}`}
              title={name}
              aside={t('input.count', { n: phrases.length })}
              paths={[`negatives[${at}]`]}
              inner
              startsOpen={phrases.length === 0}
            >
              <Notes path={`negatives[${at}].id`} />
              <ListField
                label={t('field.signals.phrases', { name })}
                path={`negatives[${at}].phrases`}
                value={phrases}
                onChange={(next) =>
                  change({
                    negatives: negatives.map((one, index) =>
                      index === at ? { ...one, phrases: next } : one,
                    ),
                  })
                }
              />
              <Remove
                name={name}
                onRemove={() => change({ negatives: negatives.filter((_, index) => index !== at) })}
              />
            </Group>
          )
        })}
      </div>
      <AddCategory
        taken={negatives.map(({ id }) => id)}
        onAdd={(id) => change({ negatives: [...negatives, { id, phrases: [] }] })}
      />
    </FieldSet>
  )
}

function Remove({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { t } = useWords()
  return (
    <div>
      <button type="button" className="button" data-kind="quiet" onClick={onRemove}>
        {t('field.category.remove', { name })}
      </button>
    </div>
  )
}
