// The texts that the rail fills in by itself as time passes: the background sends them, so that HubSpot's page loads no dictionary.
import type { Language } from '@/lib/domain/settings'
import { rail as en } from './messages/en/rail'
import { stageTexts as enStages } from './messages/en/stage'
import { rail as ja } from './messages/ja/rail'
import { stageTexts as jaStages } from './messages/ja/stage'

/** By the keys of the stages' sentences and of the rail's short words. */
export const RAIL_TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...enStages, ...en },
  ja: { ...jaStages, ...ja },
}
