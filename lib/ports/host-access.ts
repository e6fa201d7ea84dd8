/** Which servers the browser lets this extension ask. Granted by her, host by host, in a page of ours. */
export interface HostAccess {
  /** @param hostPattern e.g. "https://calendar.google.com/*" */
  has(hostPattern: string): Promise<boolean>;
  /** Gives a granted host back; one that the extension can't do without stays. */
  giveUp(hostPattern: string): Promise<void>;
}
