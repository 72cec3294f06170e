// English: what ICP fit is called, says and asks for.

export const texts = {
  'criterion.icp_fit': 'ICP fit',
  'icp_fit.fits': '{n} employees: within the target size.',
  'icp_fit.too_small': '{n} employees: under the target of {min}.',
  'icp_fit.too_large': '{n} employees: over the target of {max}.',
  'icp_fit.other_industry': 'The industry “{industry}” is not in the definition.',
  'icp_fit.size_unknown': "The company's number of employees is empty.",
  'icp_fit.size_unclear': 'The size {n} reaches over the border of the target: which side it is on is open.',
  'icp_fit.industry_unknown': "The company's industry is empty.",
  'icp_fit.no_company': 'No company is associated with this contact.',
  'icp_fit.company_unreadable': 'The company could not be read.',
  'next.outside_icp': "Outside the target: keep it in nurture, or correct the company's data.",
  'next.fill_company': "Look up the company's size and industry, and enter them in HubSpot.",
  'ask.size': 'Roughly how many people work at your company?',
  'ready_with.outside_icp': 'Outside the target: no question to the person makes this lead ready.',
} as const
