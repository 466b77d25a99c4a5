/** The shop's awning over two lines of a ledger. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="5" fill="var(--brand)" />
      <path
        d="M6 11.5 8 6h12l2 5.5a2.7 2.7 0 0 1-5.3.6 2.7 2.7 0 0 1-5.4 0A2.7 2.7 0 0 1 6 11.5z"
        fill="var(--mark)"
      />
      <path d="M8 16.5h12M8 20h8" stroke="var(--on-brand)" stroke-width="2" />
    </svg>
  );
}
