/** Checks the built site: page budgets, valid HTML, content security, no broken link or anchor. Exit code 1 when anything is wrong. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { heaviestLines, overBudget } from './budgets.ts';
import { securityFaults } from './content-security.ts';
import { serve } from './serve.ts';
import { basePath, DIST, messageOf } from './site.ts';
import { fontBytes, weighPages } from './weights.ts';

function checkWeights(dist: string): string[] {
  const weights = weighPages(dist, basePath());
  const fonts = fontBytes(dist);
  for (const line of heaviestLines(weights, fonts)) console.log(`[weight] ${line}`);
  return overBudget(weights, fonts);
}

/** The whole course to print has every module in it: their own pages would be the same markup again. */
const isPrintedModule = (file: string) => /[\\/]print[\\/](?!all[\\/])[^\\/]+[\\/]/.test(file);

async function checkMarkup(dist: string): Promise<string[]> {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const files = globSync(`${dist}/**/*.html`).filter((file) => !isPrintedModule(file));
  const { results } = await validator.validateMultipleFiles(files);
  console.log(`[html] ${files.length} pages`);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) =>
        `${path.relative('.', filePath ?? '')}:${line}:${column} ${message} (${ruleId})`,
    ),
  );
}

function checkSecurity(dist: string): string[] {
  return globSync(`${dist}/**/*.html`).flatMap((file) =>
    securityFaults(readFileSync(file, 'utf8')).map((fault) => `${path.relative('.', file)} ${fault}`),
  );
}

async function checkLinks(dist: string): Promise<string[]> {
  const server = await serve({ dist, port: 4400 });
  try {
    const { origin } = new URL(server.address);
    const { links } = await new LinkChecker().check({
      path: server.address,
      recurse: true,
      checkFragments: true,
      // other sites are not asked, they may be down without any fault of ours
      linksToSkip: async (link) => !link.startsWith(origin),
      // `#/cockpit` is a view of the simulator, not an anchor; what that page shows is drawn in the browser
      fragmentsToSkip: async (fragment, url) => fragment.startsWith('/') || url.includes('/play/'),
    });
    console.log(`[links] ${links.filter(({ state }) => state === LinkState.OK).length} links and files`);
    return links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, parent, status }) => {
        const page = (address: string | undefined) => (address ?? '').replace(origin, '');
        return `${page(parent)} links to ${page(url)}, which is not there (${status})`;
      });
  } finally {
    await server.close();
  }
}

try {
  const { values } = parseArgs({ options: { dist: { type: 'string' } } });
  const dist = values.dist ?? DIST;
  const problems = [
    ...checkWeights(dist),
    ...(await checkMarkup(dist)),
    ...checkSecurity(dist),
    ...(await checkLinks(dist)),
  ];
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? '[dist] in order' : `[dist] ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
