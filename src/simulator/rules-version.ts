/** The one version word of the rules: rises whenever any golden case changes. */
export const RULES_VERSION = 2;
