// English: HubSpot's names for where a contact came from.
export const origins = {
  'origin.none': 'No source',
  'origin.ORGANIC_SEARCH': 'Organic search',
  'origin.PAID_SEARCH': 'Paid search',
  'origin.EMAIL_MARKETING': 'Email marketing',
  'origin.SOCIAL_MEDIA': 'Organic social',
  'origin.PAID_SOCIAL': 'Paid social',
  'origin.REFERRALS': 'Referrals',
  'origin.OTHER_CAMPAIGNS': 'Other campaigns',
  'origin.DIRECT_TRAFFIC': 'Direct traffic',
  'origin.OFFLINE': 'Offline sources',
  'origin.AI_REFERRALS': 'AI referrals',
} as const
