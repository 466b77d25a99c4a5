/** Works out a line of arithmetic as lessons write it: digits, + − × ÷ √ % and parentheses. */
export function workOut(line: string): number {
  const tokens = line.match(/\d+(?:\.\d+)?|[+\-−×÷√%()]/g) ?? [];
  let place = 0;
  const peek = () => tokens[place];
  const take = () => tokens[place++];
  const factor = (): number => {
    const token = take();
    let value: number;
    if (token === '(') {
      value = sum();
      if (take() !== ')') throw new Error(`a parenthesis stays open in ${line}`);
    } else if (token === '√') value = Math.sqrt(factor());
    else if (token === '-' || token === '−') value = -factor();
    else value = Number(token);
    while (peek() === '%') {
      take();
      value /= 100;
    }
    return value;
  };
  const product = (): number => {
    let value = factor();
    for (let sign = peek(); sign === '×' || sign === '÷'; sign = peek()) {
      take();
      value = sign === '×' ? value * factor() : value / factor();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let sign = peek(); sign === '+' || sign === '-' || sign === '−'; sign = peek()) {
      take();
      value = sign === '+' ? value + product() : value - product();
    }
    return value;
  };
  const value = sum();
  if (place !== tokens.length || !Number.isFinite(value)) throw new Error(`cannot work out ${line}`);
  return value;
}

/** Half a unit of the last digit that is written. */
export function roundingOf(written: string): number {
  const digits = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  return 0.5 / 10 ** digits / (written.includes('%') ? 100 : 1);
}
