import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  /** What is missing. */
  title: string;
  /** Why, and when it will come. */
  children?: ComponentChildren | undefined;
  /** The one thing to do about it. */
  action?: ComponentChildren | undefined;
  headingLevel?: 2 | 3 | undefined;
}

/** Stands where something will be. */
export function EmptyState({ title, children, action, headingLevel = 2 }: EmptyStateProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div class="empty">
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
