// Bundles the judgement for Node and runs it on a file; nothing but the answer goes to standard output.
import { existsSync, readFileSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

// One bundle: a module of its own for each file would make every call a look-up.
const { output } = await build({
  root,
  configFile: false,
  logLevel: 'silent',
  publicDir: false,
  resolve: { alias: { '@': root } },
  ssr: { noExternal: true },
  build: { ssr: `${root}/tests/assess/command.ts`, write: false, minify: false },
})
const code = output.find(({ type }) => type === 'chunk').code
const { assessCommand } = await import(
  `data:text/javascript;base64,${Buffer.from(code, 'utf8').toString('base64')}`
)

/** From where the command was called; else from the project's folder. */
const fileAt = (path) => {
  const here = process.env.INIT_CWD === undefined ? resolve(path) : resolve(process.env.INIT_CWD, path)
  return existsSync(here) ? here : resolve(root, path)
}

const CHUNK = 64 * 1024
let waiting = []
let size = 0
const flush = () => {
  if (waiting.length === 0) return
  writeAll(Buffer.from(waiting.join(''), 'utf8'))
  waiting = []
  size = 0
}

/** Written at once, so that nothing is lost however the process ends; it waits for a slow reader. */
function writeAll(bytes) {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(1, bytes, done)
    } catch (error) {
      // Nobody reads on: `| head`.
      if (error.code === 'EPIPE') process.exit(0)
      if (error.code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

process.exitCode = assessCommand(process.argv.slice(2), {
  read: (path) => readFileSync(fileAt(path), 'utf8'),
  line: (line) => {
    waiting.push(`${line}\n`)
    size += line.length
    if (size > CHUNK) flush()
  },
  say: (text) => console.error(text),
  clock: Date.now(),
})
flush()
