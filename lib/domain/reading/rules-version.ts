// Which rules judge here: named in every judgement, because two browsers with other rules may judge the same lead differently.
import { MODEL } from './model.data'

/**
 * Raise it with every change after which the same lead under the same definition may be judged differently: in reading, criteria, titles,
 * presence, clock or verdict. Not for wording, nor for what is only shown. A newly trained model needs no raise: it names itself.
 */
const EDITION = '2.0'

/** Enough to tell two models apart, short enough to be read out. */
const MODEL_DIGITS = 6

/** The edition of the rules and the first digits of what the model was made of, such as `2.0-4ac6a1`. */
export const RULES_VERSION: string = `${EDITION}-${MODEL.source.slice(0, MODEL_DIGITS)}`
