// The 25 invented companies of the pipeline: size, industry and address decide what the criteria say of their people.
import { CAST } from './cast.ts'
import type { Seeder } from './seeder.ts'

const JP = { country: 'Japan', hs_country_code: 'JP' }
const NIHON = { country: '日本', hs_country_code: 'JP' }

const COMPANIES = {
  asahikawa: [
    '株式会社あさひ川精機',
    'asahikawa-seiki.example.co.jp',
    820,
    'MACHINERY',
    {
      ...NIHON,
      state: '北海道',
      city: '旭川市',
      address: '工業団地3条2丁目1-15',
      zip: '078-8273',
      phone: '+81 166 00 0100',
    },
  ],
  minato: [
    'みなと物流株式会社',
    'minato-logi.example.co.jp',
    1450,
    'LOGISTICS_AND_SUPPLY_CHAIN',
    {
      ...NIHON,
      state: '神奈川県',
      city: '横浜市中区',
      address: '海岸通9-9',
      zip: '231-0002',
      phone: '+81 45 000 0110',
    },
  ],
  kisaragi: [
    '株式会社きさらぎソリューションズ',
    'kisaragi-sol.example.co.jp',
    260,
    'INFORMATION_TECHNOLOGY_AND_SERVICES',
    { ...NIHON, state: '東京都', city: '港区', address: '芝浦0-1-2', zip: '108-0023', phone: '03-0000-0120' },
  ],
  hanamizuki: [
    'はなみずき薬品工業株式会社',
    'hanamizuki-pharma.example.co.jp',
    2300,
    'PHARMACEUTICALS',
    {
      ...NIHON,
      state: '大阪府',
      city: '大阪市北区',
      address: '中之島0-3',
      zip: '530-0005',
      phone: '06-0000-0130',
    },
  ],
  alpenblick: [
    'Alpenblick Gastronomie GmbH',
    'alpenblick.example.at',
    140,
    'HOSPITALITY',
    { country: 'Austria', hs_country_code: 'AT', city: 'Salzburg', phone: '+43 662 000000' },
  ],
  tsubame: [
    'つばめ建設株式会社',
    'tsubame-kensetsu.example.co.jp',
    610,
    'CONSTRUCTION',
    { ...NIHON, state: '愛知県', city: '名古屋市中村区', phone: '052-000-0140' },
  ],
  setouchi: [
    '瀬戸内フーズ株式会社',
    'setouchi-foods.example.co.jp',
    540,
    'FOOD_PRODUCTION',
    { ...NIHON, state: '広島県', city: '福山市', phone: '084-000-0150' },
  ],
  koyo: [
    '光陽電子工業株式会社',
    'koyo-denshi.example.co.jp',
    3900,
    'ELECTRICAL_ELECTRONIC_MANUFACTURING',
    { ...JP, state: 'Kyoto', city: 'Kyoto', phone: '+81 75 000 0160' },
  ],
  yukishiro: [
    '雪城不動産株式会社',
    'yukishiro-re.example.co.jp',
    180,
    'REAL_ESTATE',
    { ...NIHON, state: '宮城県', city: '仙台市青葉区', phone: '022-000-0170' },
  ],
  mizuho: [
    'みずうみ信用組合',
    'mizuumi-shinkumi.example.or.jp',
    720,
    'BANKING',
    { ...NIHON, state: '滋賀県', city: '大津市', phone: '077-000-0180' },
  ],
  takasago: [
    '高砂台商事株式会社',
    'takasagodai.example.co.jp',
    95,
    'WHOLESALE',
    { ...NIHON, state: '兵庫県', city: '神戸市中央区', phone: '078-000-0190' },
  ],
  hoshino: [
    '株式会社星乃リテイル',
    'hoshino-retail.example.co.jp',
    5200,
    'RETAIL',
    { ...NIHON, state: '福岡県', city: '福岡市博多区', phone: '092-000-0200' },
  ],
  inaho: [
    'いなほ会計センター合同会社',
    'inaho-kaikei.example.co.jp',
    64,
    'ACCOUNTING',
    { ...NIHON, state: '新潟県', city: '長岡市', phone: '0258-00-0210' },
  ],
  kitsune: [
    'Kitsune Cloud K.K.',
    'kitsune-cloud.example.jp',
    120,
    'COMPUTER_SOFTWARE',
    { ...JP, state: 'Tokyo', city: 'Shibuya-ku', phone: '+81 3 0000 0220' },
  ],
  brightwater: [
    'Brightwater Industries plc',
    'brightwater.example.com',
    4800,
    'INDUSTRIAL_AUTOMATION',
    { country: 'United Kingdom', hs_country_code: 'GB', city: 'Leeds', phone: '+44 113 000 0000' },
  ],
  meridian: [
    'Meridian Payments Inc.',
    'meridian-pay.example.com',
    900,
    'FINANCIAL_SERVICES',
    { country: 'United States', hs_country_code: 'US', city: 'Denver', phone: '+1 303 555 0100' },
  ],
  akebono: [
    'あけぼの学園',
    'akebono-gakuen.example.ac.jp',
    310,
    'HIGHER_EDUCATION',
    { ...NIHON, state: '静岡県', city: '浜松市', phone: '053-000-0240' },
  ],
  sakuragawa: [
    '桜川市役所（架空）',
    'city-sakuragawa.example.lg.jp',
    640,
    'GOVERNMENT_ADMINISTRATION',
    { ...NIHON, state: '茨城県', city: '桜川', phone: '0296-00-0250' },
  ],
  komorebi: [
    'こもれびクリニックグループ',
    'komorebi-clinic.example.or.jp',
    230,
    'HOSPITAL_HEALTH_CARE',
    { ...NIHON, state: '長野県', city: '松本市', phone: '0263-00-0260' },
  ],
  daichi: [
    '大地エネルギー株式会社',
    'daichi-energy.example.co.jp',
    12500,
    'UTILITIES',
    { ...NIHON, state: '東京都', city: '千代田区', phone: '03-0000-0270' },
  ],
  tanpopo: [
    'たんぽぽデザイン有限会社',
    'tanpopo-design.example.jp',
    8,
    'MARKETING_AND_ADVERTISING',
    { ...NIHON, state: '東京都', city: '世田谷区', phone: '03-0000-0280' },
  ],
  kazehaya: [
    '風早自動車部品株式会社',
    'kazehaya-parts.example.co.jp',
    null,
    'AUTOMOTIVE',
    { ...NIHON, state: '愛媛県', city: '松山市', phone: '089-000-0290' },
  ],
  lotus: [
    'Lotus Bay Trading Pte. Ltd.',
    'lotusbay.example.sg',
    410,
    'IMPORT_AND_EXPORT',
    { country: 'Singapore', hs_country_code: 'SG', city: 'Singapore', phone: '+65 6000 0000' },
  ],
  nordlicht: [
    'Nordlicht Versicherung AG',
    'nordlicht.example.de',
    2100,
    'INSURANCE',
    { country: 'Germany', hs_country_code: 'DE', city: 'Hamburg', phone: '+49 40 000000' },
  ],
  uminoki: [
    '海の木ソフトウェア株式会社',
    'uminoki.example.co.jp',
    75,
    'COMPUTER_SOFTWARE',
    { ...NIHON, state: '沖縄県', city: '那覇市', phone: '098-000-0300' },
  ],
} as const

export type CompanyKey = keyof typeof COMPANIES
export type CompanyIds = Readonly<Record<CompanyKey, string>>

/** Makes the companies; the ids by key. */
export function seedCompanies(seeder: Seeder): CompanyIds {
  const made = Object.entries(COMPANIES).map(([key, [name, domain, employees, industry, where]]) => {
    const values = { name, domain, industry, website: `https://www.${domain}`, ...where }
    const size = employees === null ? {} : { numberofemployees: String(employees) }
    return [key, seeder.company({ ...values, ...size }, key === 'asahikawa' ? CAST.readyCompany : undefined)]
  })
  return Object.fromEntries(made) as Record<CompanyKey, string>
}

/** The mail domain of a company, for its people's addresses. */
export function domainOf(key: CompanyKey): string {
  return COMPANIES[key][1]
}
