/** Fen as yuan with two digits and a true minus sign: `¥1,234.50`. */
export function yuan(fen: number): string {
  const digits = (Math.abs(fen) / 100).toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${fen < 0 ? '−' : ''}¥${digits}`;
}
