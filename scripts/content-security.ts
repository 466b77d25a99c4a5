/** Content security of built pages, read from their HTML. */

/** What every page must forbid, in its own policy. */
const DEMANDED = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types shop-worker',
] as const;

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;
const HANDLER = /<[a-z][^>]*\son[a-z]+\s*=/i;
const SCRIPT_ADDRESS = /(?:href|src|action)\s*=\s*["']?\s*javascript:/i;

/** What of a page's own security is missing or loosened; empty when nothing is. */
export function securityFaults(html: string): string[] {
  const policy = POLICY.exec(html)?.[1];
  if (policy === undefined) return ['has no content security policy'];
  const directives = policy.split(';').map((directive) => directive.trim());
  const scripts = directives.find((directive) => directive.startsWith('script-src ')) ?? '';
  return [
    ...DEMANDED.filter((one) => !directives.includes(one)).map((one) => `does not say ${one}`),
    ...(scripts === '' ? ['does not say script-src'] : []),
    ...(/'unsafe-|\*|https?:|data:/.test(scripts) ? [`has a loose ${scripts}`] : []),
    ...(HANDLER.test(html) ? ['has an event handler in its markup'] : []),
    ...(SCRIPT_ADDRESS.test(html) ? ['has a javascript: address'] : []),
  ];
}
