// Somebody's post in one line: department and title, wherever the portal keeps them.
import type { Contact } from '../lead-snapshot'
import type { PostPart } from './mapped'

interface Posted {
  readonly jobTitle: string | null
  readonly post?: readonly PostPart[]
}

/** "情報システム部 課長"; the rank class only where no title is there. Null where nothing is known. Untrusted text. */
export function postText({ jobTitle, post = [] }: Posted): string | null {
  const partOf = (role: PostPart['role']) => post.find((part) => part.role === role)?.text
  const parts = [partOf('department'), jobTitle ?? partOf('rank')]
  return parts.filter((part) => part !== undefined && part !== null).join(' ') || null
}

/** The contact's own. */
export function ownPost({ jobTitle, mapped }: Pick<Contact, 'jobTitle' | 'mapped'>): string | null {
  return postText({ jobTitle, post: mapped?.post ?? [] })
}
