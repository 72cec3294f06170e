// What each engine runs: every lead judged, and every text of it read, one line of JSON a lead.
import { assess } from '@/lib/domain/assess'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { readWhole } from '@/lib/domain/reading/text-reading'
import { textsOf } from '@/lib/domain/reading/texts'
import { engineLeads, NOW } from './leads'

/** The whole assessments, and the model's scores behind them: a difference may not hide in a band. */
export function judgeAll(): string {
  return engineLeads()
    .map((lead) => {
      const scores = textsOf(lead).map(({ text, voice }) => {
        const whole = readWhole(text, voice === 'report')
        return [...whole.scores, ...whole.sentences.flatMap((one) => [...one.scores])]
      })
      return JSON.stringify({ assessment: assess(lead, DEFAULT_DEFINITION, NOW), scores })
    })
    .join('\n')
}
