export const contactStatuses = ['current', 'unconfirmed', 'gone'] as const

export type ContactStatus = (typeof contactStatuses)[number]

export const contactSorts = ['name', 'company', 'place', 'connected', 'touch'] as const

export type ContactSort = (typeof contactSorts)[number]
