/** A language in which the program speaks. */
export type Language = 'en' | 'sv'
