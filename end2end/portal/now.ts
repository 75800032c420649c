/** What time it is in the portal that a worker's stories visit. */

let ahead = 0;

/** The moment now, by the portal's clock. */
export function now(): Date {
  return new Date(Date.now() + ahead);
}

/** Lets the portal's clock go before this computer's, by milliseconds. */
export function setAhead(milliseconds: number): void {
  ahead = milliseconds;
}
