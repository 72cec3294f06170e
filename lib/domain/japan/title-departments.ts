// The departments that a job title names, as far as they matter for who selects, controls or promotes a purchase.

/** Source: who does what when a Japanese company buys IT; other departments (production, research) have no lens. */
export type Department =
  | 'finance'
  | 'general_affairs'
  | 'human_resources'
  | 'it'
  | 'legal'
  | 'marketing'
  | 'planning'
  | 'procurement'
  | 'sales'
  | 'security'

/** What a department does when IT is bought. */
export type Lens = 'selects' | 'controls' | 'promotes' | 'uses' | 'vetoes'

const NAMES: readonly (readonly [Department, RegExp])[] = [
  ['finance', /経理|財務|会計|\bkeiri\b|\b(?:accounting|finance|financial|treasury)\b|\bcfo\b|最高財務/],
  ['general_affairs', /総務|\bgeneral affairs\b|\bga (?=manager|department|section|staff)|\bsou?mu\b/],
  [
    'human_resources',
    /(?<![個法求])人事|労務(?!士)|採用|\bhuman resources?\b|\bhr\b|\bchro\b|\brecruit(?:ing|ment)\b|\bjinji\b/,
  ],
  [
    'it',
    /情報システム|情シス|情報(?:部|課|室|企画|技術部|政策|化|推進|統括)|電算|電子計算|社内se|it(?:推進|企画|戦略|統括|管理|基盤|部|課|室|本部|担当)|dx|デジタル(?:戦略|推進|変革|化|企画|部|トランスフォーメーション)|(?:^|[ 社部])(?:基幹|業務|社内|全社)?システム(?:部|課|室|企画|管理|運用|統括|本部)|(?<![a-z])ict(?![a-z])|\binformation (?:systems?|technology)\b|(?<![a-z])it(?![a-z]|ソリューション|営業|コンサル|ビジネス|製品|機器| (?:solutions? )?(?:sales|consult|recruit|staffing))|\bmis\b|\bis (?=manager|department|director|division)|\bdigital transformation\b|\bcio\b|\bchief information officer\b|最高情報責任者|\bjoho ?shisutemu\b/,
  ],
  ['legal', /法務|\blegal\b|\bhoumu\b|\bhomu\b/],
  ['marketing', /マーケ|\bmarketing\b|\bcmo\b/],
  [
    'planning',
    /経営(?:企画|戦略)|事業(?:企画|戦略)|\b(?:corporate|business|strategic|management) planning\b|\bkeiei ?kikaku\b/,
  ],
  ['procurement', /購買|調達|\b(?:procurement|purchasing|sourcing)\b/],
  ['sales', /営業(?!所)|セールス|\bsales\b|\beigyo\b/],
  ['security', /セキュリティ|csirt|\bsecurity\b|\bciso\b/],
]

/** All departments named in a folded title, in alphabetical order. */
export function departmentsIn(text: string): Department[] {
  return NAMES.filter(([, pattern]) => pattern.test(text)).map(([id]) => id)
}

const LENS: Readonly<Record<Department, Lens>> = {
  finance: 'controls',
  general_affairs: 'controls',
  human_resources: 'controls',
  it: 'selects',
  legal: 'controls',
  marketing: 'uses',
  planning: 'promotes',
  procurement: 'controls',
  sales: 'uses',
  security: 'vetoes',
}

/** The more a department decides about the choice, the earlier it stands. */
const BY_WEIGHT: readonly Lens[] = ['selects', 'vetoes', 'controls', 'promotes', 'uses']

/**
 * What the departments of a title do when IT is bought: of several, what matters most; null where no known department is named. Source: surveys of
 * Japanese buyers; a starting point, not a law.
 */
export function lensOf(departments: readonly Department[]): Lens | null {
  const lenses = departments.map((department) => LENS[department])
  return BY_WEIGHT.find((lens) => lenses.includes(lens)) ?? null
}
