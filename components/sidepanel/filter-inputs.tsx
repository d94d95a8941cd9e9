import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** The choice that leaves nothing out. */
  readonly any: string;
  readonly value: T | null;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T | null) => void;
}

/** One of several, or any. */
export function Choice<T extends string>({ label, any, value, options, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(options[currentTarget.selectedIndex - 1]?.[0] ?? null)}
      >
        <option value="">{any}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Day(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        class="field"
        type="date"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
}
