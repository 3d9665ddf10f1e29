/** From this strength on, evidence could be said to nobody else. */
export const sure = 0.5
