// Builds what only the bench needs: the domain as a module for Node, and the peer extension.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type InlineConfig } from 'vite'
import type { LeadReply } from '../../lib/messaging/protocol.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
export const OUT = `${ROOT}/.output/bench`

const common: InlineConfig = {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  resolve: { alias: { '@': ROOT } },
}

/** The product's pure part and its loader, importable by Node. */
export async function buildDomain(): Promise<typeof import('./domain-entry.ts')> {
  await build({
    ...common,
    ssr: { noExternal: true },
    build: {
      ssr: `${ROOT}/tests/bench/domain-entry.ts`,
      outDir: `${OUT}/domain`,
      rollupOptions: { output: { entryFileNames: 'domain.mjs' } },
    },
  })
  return import(pathToFileURL(`${OUT}/domain/domain.mjs`).href)
}

/** The process that scans a month outside a browser; returns its file. */
export async function buildScanChild(): Promise<string> {
  await build({
    ...common,
    ssr: { noExternal: true },
    build: {
      ssr: `${ROOT}/tests/bench/scan/child.ts`,
      outDir: `${OUT}/scan`,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  })
  return `${OUT}/scan/child.mjs`
}

/** The peer extension with one lead built in; returns its folder. */
export async function buildPeer(reply: LeadReply): Promise<string> {
  const dir = `${OUT}/peer`
  await build({
    ...common,
    define: { LEAD_REPLY: JSON.stringify(reply), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dir,
      emptyOutDir: true,
      minify: true,
      lib: {
        entry: `${ROOT}/tests/bench/peer/content.tsx`,
        formats: ['iife'],
        name: 'peer',
        fileName: () => 'content.js',
      },
    },
  })
  mkdirSync(dir, { recursive: true })
  const manifest = {
    manifest_version: 3,
    name: 'Peer: React in a shadow root',
    version: '1.0',
    content_scripts: [
      { matches: ['https://app.hubspot.com/*'], js: ['content.js'], run_at: 'document_idle' },
    ],
  }
  writeFileSync(`${dir}/manifest.json`, JSON.stringify(manifest))
  return dir
}
