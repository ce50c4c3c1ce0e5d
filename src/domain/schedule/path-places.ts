/** The parts of a step that may cite a claim. */
export type StepPart = 'fact' | 'hour' | 'study';

/** The name of a statement of a step on the page, such as `the-day-fact-2`: the list of sources leads to it. */
export const placeName = (step: string, part: StepPart, index: number): string => `${step}-${part}-${index + 1}`;

type Cited = { readonly claims?: readonly string[] | undefined; readonly only?: readonly string[] | undefined };
type Phase = {
  readonly id: string;
  readonly title: string;
  readonly happens: readonly Cited[];
  readonly hours?: readonly Cited[] | undefined;
  readonly studies: readonly Cited[];
  readonly counted?: { readonly point: string; readonly groups: readonly Cited[] } | undefined;
};
type Method = { readonly id: string; readonly name: string; readonly schedule: { readonly claims: readonly string[] } };

/** A place of the path that rests on claims: what stands after # in its address, and the words it stands under. */
export type PathPlace = { readonly claims: readonly string[]; readonly anchor: string; readonly part: string };

/**
 * Every place of the path that cites something. The page shows the first method; what is true of others alone stands, for each of
 * them, under what differs, or comes up when the address names the method.
 */
export function pathPlaces(phases: readonly Phase[], methods: readonly Method[]): PathPlace[] {
  const [first, ...others] = methods;
  const isShown = ({ only }: Cited) => only === undefined || (first !== undefined && only.includes(first.id));
  const statements = (
    phase: Phase,
    part: StepPart,
    all: readonly Cited[],
    elsewhere: (method: string, place: string) => string,
  ) =>
    all.flatMap((cited, index): PathPlace[] => {
      const place = placeName(phase.id, part, index);
      const anchors = isShown(cited) ? [place] : (cited.only ?? []).map((method) => elsewhere(method, place));
      return anchors.map((anchor) => ({ claims: cited.claims ?? [], anchor, part: phase.title }));
    });
  const whereItDiffers = (method: string, place: string) => `${method}-${place}`;
  return [
    ...(first ? [{ claims: first.schedule.claims, anchor: 'calendar', part: `the calendar, ${first.name}` }] : []),
    ...others.map(({ id, name, schedule: { claims } }) => ({
      claims,
      anchor: `differs-${id}`,
      part: `the calendar, ${name}`,
    })),
    ...phases.flatMap((phase) => [
      ...statements(phase, 'fact', phase.happens, whereItDiffers),
      ...statements(phase, 'hour', phase.hours ?? [], whereItDiffers),
      ...statements(phase, 'study', phase.studies, (method) => `method=${method}`),
      ...(phase.counted?.groups ?? []).map(({ claims = [] }) => ({
        claims,
        anchor: `point-${phase.id}`,
        part: phase.counted?.point ?? phase.title,
      })),
    ]),
  ];
}
