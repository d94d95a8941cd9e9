/** An on/off switch: a real checkbox underneath. Give it a label around it, or a name. */
export function Switch(props: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label?: string;
  readonly id?: string;
}) {
  return (
    <input
      id={props.id}
      class="switch"
      type="checkbox"
      role="switch"
      aria-checked={props.checked}
      aria-label={props.label}
      checked={props.checked}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}
