// Writes docs/definition.schema.json from the shape that the extension reads: `node tests/build/generate-definition-schema.ts`.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { DESCRIPTIONS, UNIQUE } from './definition-descriptions.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const TARGET = `${ROOT}/docs/definition.schema.json`

type Schema = { [key: string]: unknown }

/** What the schema is made of: a definition in the latest format, and a part that comes again and again in it. */
export interface Shapes {
  readonly definition: z.ZodMiniType
  readonly recycleRule: z.ZodMiniType
  readonly format: number
}

/** The schema as an object, draft 2020-12. */
export function definitionSchema({ definition, recycleRule, format }: Shapes): Schema {
  const metadata = z.registry<{ id: string }>()
  metadata.add(recycleRule, { id: 'recycleRule' })
  const { $schema, $defs, ...inner } = z.toJSONSchema(definition, { metadata }) as Schema
  const file = {
    $schema,
    title: 'Japan MQL definition',
    description: DESCRIPTIONS[''],
    type: 'object',
    properties: {
      $schema: { type: 'string', description: DESCRIPTIONS.$schema },
      format: { const: format, description: DESCRIPTIONS.format },
      definition: inner,
    },
    required: ['format', 'definition'],
    additionalProperties: false,
    $defs,
  }
  for (const [path, description] of Object.entries(DESCRIPTIONS)) {
    if (path.startsWith('definition')) Object.assign(at(file, path), { description })
  }
  for (const path of UNIQUE) Object.assign(at(file, path), { uniqueItems: true })
  return withoutNoise(file) as Schema
}

/** The schema at a path of the file: `definition.sla.targets[].target`. */
function at(file: Schema, path: string): Schema {
  return path
    .replaceAll('[]', '.[]')
    .split('.')
    .reduce<Schema>((schema, step) => {
      const inside = step === '[]' ? schema.items : (schema.properties as Schema | undefined)?.[step]
      if (typeof inside !== 'object' || inside === null)
        throw new Error(`No ${path} in the shape: see ${step}.`)
      return inside as Schema
    }, file)
}

/** `format` beside an exact pattern adds nothing, and a validator may not know it. */
function withoutNoise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNoise)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key, one]) => !(key === 'format' && one === 'date'))
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutNoise(one)]))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { runnerImport } = await import('vite')
  const load = async <T>(path: string) => {
    const config = { configFile: false, logLevel: 'error', resolve: { alias: { '@': ROOT } } } as const
    return (await runnerImport<T>(`${ROOT}/${path}`, config)).module
  }
  const shapes = await load<Pick<Shapes, 'recycleRule'> & { readonly definitionShape: z.ZodMiniType }>(
    'lib/storage/definition-shape.ts',
  )
  const { LATEST_FORMAT: format } = await load<{ LATEST_FORMAT: number }>(
    'lib/storage/definition-migrations.ts',
  )
  const { definitionShape: definition, recycleRule } = shapes
  const schema = definitionSchema({ definition, recycleRule, format })
  writeFileSync(TARGET, `${JSON.stringify(schema, null, 2)}\n`)
}
