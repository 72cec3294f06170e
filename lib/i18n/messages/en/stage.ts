// English: where a lead stands, from beside the domain's code.
export { stageTexts } from '@/lib/domain/stage-texts.en'
