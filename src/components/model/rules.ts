/** Rule numbers as they are written on the model card: `T1–T15 M4`. */
export function ruleIds(text: string): string[] {
  return text.split(/\s+/).flatMap((part) => {
    const [, letters = '', first = '', last = first] = /^([A-Z]{1,2})(\d+)(?:–\1(\d+))?$/.exec(part) ?? [];
    if (letters === '') throw new Error(`“${part}” names no rules: write T3 or T1–T15`);
    return Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => letters + (Number(first) + index),
    );
  });
}
