// @ts-check

const EMPTIES = 'element.innerHTML = ""';

/**
 * The Preact integration empties a `client:only` island through `innerHTML`, which Trusted Types forbid. This puts a
 * call in its place that needs no HTML. The build fails when the integration changed, so that nobody is surprised.
 *
 * @returns {import('vite').Plugin}
 */
export function trustedPreact() {
  return {
    name: 'trusted-preact',
    apply: 'build',
    transform(code, id) {
      if (!/@astrojs\/preact\/dist\/client\.js/.test(id.replaceAll('\\', '/'))) return undefined;
      if (!code.includes(EMPTIES)) {
        throw new Error(
          '@astrojs/preact no longer empties islands as trusted-preact.mjs expects: look at its client.js.',
        );
      }
      return { code: code.replace(EMPTIES, 'element.replaceChildren()'), map: null };
    },
  };
}
