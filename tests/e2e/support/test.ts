import { expect as baseExpect, test as baseTest } from '@playwright/test';

/** Slow machines load a screen in several seconds; nothing here waits for longer than it must. */
export const expect = baseExpect.configure({ timeout: 20_000 });

interface Watch {
  /** Whatever the browser complained about; every test ends by finding this empty. */
  readonly complaints: string[];
}

/** Every test watches the browser: no error, no warning, no failed request, none to anybody else. */
export const test = baseTest.extend<Watch>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      // Hints are for a first shop and would stand before what a test is after; their own tests call them.
      await context.addInitScript(() => {
        try {
          if (localStorage.getItem('shopkeeper.hints') === null)
            localStorage.setItem('shopkeeper.hints', '{"done":[],"off":true,"asked":false}');
        } catch {
          // a browser that keeps nothing shows none before it knows
        }
      });
      context.on('console', (message) => {
        // these tests look at what the host sends; `offline.spec.ts` has its own
        if (message.text().includes('Service Worker registration blocked')) return;
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(error.error().message));
      context.on('request', (request) => {
        const isOwn = /^(data|blob):/.test(request.url()) || request.url().startsWith(baseURL ?? '');
        if (!isOwn) complaints.push(`${request.url()} belongs to somebody else`);
      });
      context.on('requestfailed', (request) => {
        // leaving a page ends what it was still loading
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.url()} answered ${response.status()}`);
      });
      await use(complaints);
      baseExpect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
