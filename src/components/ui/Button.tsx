import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps extends Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'size' | 'icon'> {
  kind?: 'primary' | 'quiet' | 'danger' | 'plain';
  size?: 'sm' | 'md' | 'lg';
  icon?: IconName;
  /** Icon after the words, such as an arrow. */
  iconAfter?: IconName;
  /** Key that does the same, shown as a hint. */
  shortcut?: string;
  children: ComponentChildren;
}

/** A button that says what happens. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'md', icon, iconAfter, shortcut, children, ...rest } = props;
  const classes = ['btn', kind === 'plain' ? '' : kind, size === 'md' ? '' : size, rest.class ?? ''];
  const iconSize = size === 'sm' ? 14 : 17;
  return (
    <button type="button" {...rest} class={classes.filter(Boolean).join(' ')}>
      {icon && <Icon name={icon} size={iconSize} />}
      {children}
      {iconAfter && <Icon name={iconAfter} size={iconSize} />}
      {shortcut && (
        <span aria-hidden="true">
          <kbd>{shortcut}</kbd>
        </span>
      )}
    </button>
  );
}

export interface IconButtonProps extends Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'size' | 'icon'> {
  icon: IconName;
  /** Says what happens; shown on hover too. */
  label: string;
  size?: 'sm' | 'md';
}

/** A button of one icon, with a name for everybody who cannot see it. */
export function IconButton({ icon, label, size = 'md', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      class={['icon-btn', size === 'sm' ? 'sm' : '', rest.class ?? ''].filter(Boolean).join(' ')}
    >
      <Icon name={icon} size={size === 'sm' ? 15 : 18} />
    </button>
  );
}
