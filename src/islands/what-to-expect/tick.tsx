type Props = { label: string; checked: boolean; onTick: () => void };

/** Something that can be ticked. Until the page has started, and on paper, the box is a drawn one. */
export const Tick = ({ label, checked, onTick }: Props) => (
  <label class="tick">
    <input type="checkbox" checked={checked} onChange={onTick} />
    <span>{label}</span>
  </label>
);
