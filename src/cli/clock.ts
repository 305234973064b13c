/** The day in UTC by this machine's clock: the only look at it that a report depends on. */
export const today = (): string => new Date().toISOString().slice(0, 10);
