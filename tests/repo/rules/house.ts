// Rules that hold for every text file: its length, its first line, what it must not mention, tests left switched off.

export const LONGEST = 300

/** Says files of over 300 lines. */
export function lengthProblems(path: string, text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n').length
  return lines > LONGEST ? [`${path} has ${lines} lines: ${LONGEST} at most`] : []
}

/** Says files whose first line does not say what they are for. */
export function purposeProblems(path: string, text: string): string[] {
  // A test may have to name its environment before anything else.
  const [first = ''] = text.replace(/^\/\/ @vitest-environment .*\n/, '').split('\n')
  const purpose = /\.css$/.test(path) ? /^\/\* .{15,}/ : /\.sh$/.test(path) ? /^#/ : /^\/\/ .{15,}/
  return purpose.test(first) ? [] : [`${path} does not say on its first line what it is for`]
}

const MACHINE = [
  /(^|[\s'"`(=])\/(work|home|Users|root|tmp)\/[\w.-]/,
  /\b[A-Z]:\\\\?Users\b/,
  /\b(localhost|127\.0\.0\.1):\d{2,5}\/(npm|repository|artifactory|simple)\b/,
  /\bshared\/reference\b/,
]

/** Says what belongs to one machine, not to the product: absolute paths, a registry of somebody's own. */
export function machineProblems(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, at) => {
    const hit = MACHINE.map((pattern) => pattern.exec(line)?.[0].trim()).find((one) => one !== undefined)
    return hit === undefined ? [] : [`${path}:${at + 1} names this machine: ${hit}`]
  })
}

/** Says tests that are switched off, or that switch all others off. */
export function switchedOffProblems(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, at) => {
    const hit =
      /\b(describe|it|test|suite|bench)(\.\w+)*\.(only|skip|todo|fails|skipIf|runIf)\b|\b(xit|xdescribe|fit|fdescribe)\(/.exec(
        line,
      )
    return hit === null ? [] : [`${path}:${at + 1} ${hit[0]}: every test runs`]
  })
}

interface Lockfile {
  readonly packages?: Readonly<Record<string, { readonly resolved?: string; readonly version?: string }>>
}

interface PackageJson {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** Says where the lockfile ties the project to one registry, and packages whose version is not exact. */
export function packageProblems(lockfile: Lockfile, manifest: PackageJson): string[] {
  const tied = Object.entries(lockfile.packages ?? {}).flatMap(([name, { resolved }]) =>
    resolved === undefined ? [] : [`package-lock.json: ${name} is resolved to ${resolved}`],
  )
  const all = { ...manifest.dependencies, ...manifest.devDependencies }
  const loose = Object.entries(all).flatMap(([name, version]) =>
    /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)
      ? []
      : [`package.json: ${name} ${version} is not an exact version`],
  )
  return [...tied, ...loose]
}
