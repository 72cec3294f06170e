// The target of a class in words: "next business day", "4 business hours".
import type { SlaTarget } from '@/lib/domain/sla/target'
import type { Translator } from '@/lib/i18n/translate'

export function targetText({ clock, target }: SlaTarget, { t }: Translator): string {
  if (clock === 'business_days' && target === 1) return t('fields.target.next_day')
  return t(`fields.target.${clock}`, { n: target })
}
