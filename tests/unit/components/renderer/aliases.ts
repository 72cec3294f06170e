// Packages that import React get Preact here too: Vitest leaves them to Node, where Vite's aliases do not reach.
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { RENDERER } from '../../../build/renderer'

const PACKAGES = /^(react|react-dom)(?=\/|$)/
const ACT = join(import.meta.dirname, 'act.ts')

function standIn(specifier: string): string {
  if (specifier === 'react-dom/test-utils') return ACT
  return specifier.replace(PACKAGES, (name) => (name === 'react' ? RENDERER.react : RENDERER['react-dom']))
}

registerHooks({ resolve: (specifier, context, next) => next(standIn(specifier), context) })
