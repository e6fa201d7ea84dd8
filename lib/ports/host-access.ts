/** Which servers the browser lets this extension ask. The therapist grants each host on an extension page. */
export interface HostAccess {
  /** @param hostPattern e.g. "https://calendar.google.com/*" */
  has(hostPattern: string): Promise<boolean>;
  /** Revokes the permission for a granted host, unless the manifest requires it. */
  giveUp(hostPattern: string): Promise<void>;
}
