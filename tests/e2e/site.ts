import { test as base, expect } from '@playwright/test';

export { expect };

/**
 * Every browser test also holds the site to this: nothing is asked of another machine, and neither page nor worker complains
 * (uncaught errors, console errors, violations of the content security policy).
 */
export const test = base.extend<{ complaints: string[]; expectedComplaints: RegExp[] }>({
  /** Complaints that a test provokes on purpose. */
  expectedComplaints: [[], { option: true }],

  complaints: [
    async ({ context, baseURL, expectedComplaints }, use) => {
      const complaints: string[] = [];
      const home = new URL(baseURL ?? '').hostname;

      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.hostname !== home) complaints.push(`request to another machine: ${url}`);
      });
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error()}`));
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(
            `content security policy: ${event.effectiveDirective} blocked ${event.blockedURI} in ${event.sourceFile}:${event.lineNumber}`,
          );
        });
      });

      await use(complaints);
      const unexpected = complaints.filter((complaint) => !expectedComplaints.some((expected) => expected.test(complaint)));
      expect(unexpected, 'the page asked another machine or complained').toEqual([]);
    },
    { auto: true },
  ],
});
