import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from './Button.tsx';

interface FileButtonProps extends Pick<ButtonProps, 'kind' | 'size' | 'icon'> {
  /** What the button says, and what its hidden field is called. */
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Endings and types on offer; JSON unless told. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** A whole folder is chosen: everything in it and below. */
  readonly folder?: boolean;
  /** Nothing can be chosen while something is being read. */
  readonly isBusy?: boolean;
}

/** A button that opens the browser's choice of files. The same file can be chosen twice in a row. */
export function FileButton(props: FileButtonProps) {
  const { label, onFiles, accept = '.json,application/json', multiple, folder, isBusy, ...look } = props;
  const field = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <Button {...look} aria-disabled={isBusy} onClick={() => isBusy || field.current?.click()}>
        {label}
      </Button>
      <input
        ref={(element) => {
          field.current = element;
          // not an attribute that JSX knows
          if (element && folder) element.webkitdirectory = true;
        }}
        class="sr"
        type="file"
        multiple={multiple || folder}
        accept={folder ? undefined : accept}
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
