export const poolFormats = ['csv', 'parquet'] as const
export type PoolFormat = (typeof poolFormats)[number]
