// The editor with the portal's own words, read when it opens.

import { Editor, type EditorProps } from './editor'
import { useVocabulary } from './use-vocabulary'

/** Fields are there at once; choices of the portal's own follow. */
export function Editing(props: Omit<EditorProps, 'vocabulary' | 'vocabularyState'>) {
  const words = useVocabulary(props.send, props.connection?.state === 'connected')
  const state = words === null ? 'reading' : words.vocabulary === null ? 'unknown' : 'known'
  return <Editor {...props} vocabulary={words?.vocabulary ?? null} vocabularyState={state} />
}
