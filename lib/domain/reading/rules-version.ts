// The version of the rules, named in every judgement: with different rules, two browsers may judge the same lead differently.
import { MODEL } from './model.data'

/**
 * Raise it with every change after which the same lead under the same definition may be judged differently: in reading, criteria, titles,
 * presence, clock or verdict. Leave it for changes of wording or of what is only shown, and for a newly trained model, which names itself.
 */
const EDITION = '2.1'

/** Enough to tell two models apart, short enough to be read out. */
const MODEL_DIGITS = 6

/** The edition of the rules and the first digits of the model's fingerprint, such as `2.1-4ac6a1`. */
export const RULES_VERSION: string = `${EDITION}-${MODEL.source.slice(0, MODEL_DIGITS)}`
