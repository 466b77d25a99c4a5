import { defineConfig, devices } from '@playwright/test';
import { browserLaunch } from './scripts/browser.ts';
import { basePath } from './scripts/site.ts';

const port = Number(process.env.PORT ?? 4321);
const origin = `http://127.0.0.1:${port}`;
const base = basePath();
const ci = Boolean(process.env.CI);

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  fullyParallel: true,
  forbidOnly: ci,
  retries: ci ? 1 : 0,
  timeout: ci ? 120_000 : 60_000,
  workers: process.env.PW_WORKERS ? Number(process.env.PW_WORKERS) : '100%',
  reporter: 'list',
  use: {
    baseURL: `${origin}${base}`,
    // recording every test costs about 40 % of the time
    trace: ci ? 'on-first-retry' : 'off',
    launchOptions: browserLaunch(),
    serviceWorkers: 'block',
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${port} --strict-port`,
    url: `${origin}${base}`,
    reuseExistingServer: !ci,
    timeout: 60_000,
  },
});
