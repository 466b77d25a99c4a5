/** Who the platform says is learning. */
export interface LmsLearner {
  /** As shown and filled in: given name first, Chinese names unparted. */
  readonly name: string;
  /** The platform's own number of the learner. */
  readonly number: string;
}

const NAME_LENGTH = 60;
const NUMBER_LENGTH = 40;

/** The learner from the platform's texts; undefined when it names nobody. */
export function learnerOf(id: string, name: string): LmsLearner | undefined {
  const learner = { name: plainName(name), number: cut(id.trim(), NUMBER_LENGTH) };
  return learner.name === '' && learner.number === '' ? undefined : learner;
}

/** Platforms write `Li, Na`, or `李,娜`. */
function plainName(name: string): string {
  const [family = '', given = ''] = name.split(/[,，]/, 2).map((part) => part.trim());
  const isHan = /\p{Script=Han}/u.test(name);
  const whole = given === '' ? family : isHan ? `${family}${given}` : `${given} ${family}`;
  return cut(whole.replace(/\s+/g, ' ').trim(), NAME_LENGTH);
}

function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}
