import { LIMITS } from '~/domain/costs/answers.ts';
import { WEEKDAY_NAMES, WEEKDAYS } from '~/domain/dates/calendar-day.ts';
import { wrongBoxes, type BoxName } from '~/domain/links/request.ts';
import { targetAt } from '~/domain/links/targets.ts';
import { EARLIEST, LATEST, PACES } from '~/domain/schedule/plan-address.ts';
import type { BuilderProps, MethodToLink } from './props.ts';

const KINDS = [
  ['page', 'A page, or one section of it'],
  ['cost', 'The cost estimator with our prices'],
  ['path', '“What to expect” with our days and times'],
] as const;

const ASKS: Readonly<Record<BoxName, string>> = {
  price: 'Price of one session, in dollars',
  sessions: 'Sessions in the first course',
  intake: 'Price of the first visit, in dollars',
  observation: 'Second bill for each session, such as watching, in dollars',
  later: 'Later sessions a month',
};

const chosenMethod = ({ methods, request }: BuilderProps): MethodToLink | undefined =>
  methods.find(({ id }) => id === request.method) ?? methods[0];

const What = ({ request, send }: BuilderProps) => (
  <fieldset>
    <legend>What do you want to hand out?</legend>
    {KINDS.map(([make, label]) => (
      <label class="pick" key={make}>
        <input
          type="radio"
          name="make"
          checked={request.make === make}
          onChange={() => send({ kind: 'chose-what', make })}
        />
        {label}
      </label>
    ))}
  </fieldset>
);

function PageAndSection({ pages, request, send }: BuilderProps) {
  if (pages.kind === 'lost')
    return (
      <p class="builder-note" role="status">
        The list of pages could not be loaded. Check your connection, then choose again above.
      </p>
    );
  if (pages.kind !== 'there')
    return (
      <p class="builder-note" role="status">
        The list of pages is on its way.
      </p>
    );
  const target = targetAt(pages.targets, request.page);
  return (
    <>
      <div class="ask-one">
        <label for="page-to-link">Which page?</label>
        <select
          id="page-to-link"
          value={target?.url ?? ''}
          onChange={({ currentTarget }) => send({ kind: 'chose-page', page: currentTarget.value })}
        >
          <option value="">Choose a page</option>
          {pages.targets.map((group) => (
            <optgroup label={group.group} key={group.group}>
              {group.pages.map(({ url, title }) => (
                <option value={url} key={url}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {target && target.sections.length > 0 && (
        <div class="ask-one">
          <label for="place-to-link">Which section?</label>
          <select
            id="place-to-link"
            value={request.place}
            onChange={({ currentTarget }) => send({ kind: 'said', name: 'place', text: currentTarget.value })}
          >
            <option value="">The whole page</option>
            {target.sections.map(({ id, title }) => (
              <option value={id} key={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}

const Method = (props: BuilderProps) => (
  <fieldset>
    <legend>Which way of having it?</legend>
    {props.methods.map(({ id, name }) => (
      <label class="pick" key={id}>
        <input
          type="radio"
          name="method"
          checked={chosenMethod(props)?.id === id}
          onChange={() => props.send({ kind: 'chose-method', method: id })}
        />
        {name}
      </label>
    ))}
  </fieldset>
);

function Box({ name, request, send }: BuilderProps & { name: BoxName }) {
  const wrong = wrongBoxes(request).includes(name);
  const { least, most } = LIMITS[name];
  return (
    <div class="ask-one">
      <label for={`our-${name}`}>{ASKS[name]}</label>
      <input
        id={`our-${name}`}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        maxLength={12}
        value={request[name]}
        aria-invalid={wrong}
        aria-describedby={wrong ? `our-${name}-wrong` : undefined}
        onInput={({ currentTarget }) => send({ kind: 'said', name, text: currentTarget.value })}
      />
      {wrong && (
        <p class="builder-wrong" id={`our-${name}-wrong`}>
          {`Write a ${'whole' in LIMITS[name] ? 'whole number' : 'number'} from ${least} to ${most.toLocaleString('en-US')}. Until then the link leaves it out.`}
        </p>
      )}
    </div>
  );
}

const Costs = (props: BuilderProps) => (
  <>
    <Method {...props} />
    <p class="builder-note">Every box may stay empty. Our own figure stands there then.</p>
    {(chosenMethod(props)?.approved
      ? (['price', 'observation', 'sessions', 'intake', 'later'] as const)
      : (['price', 'sessions', 'intake', 'later'] as const)
    ).map((name) => (
      <Box key={name} name={name} {...props} />
    ))}
  </>
);

function Path(props: BuilderProps) {
  const { request, send } = props;
  const paces = chosenMethod(props)?.paces ?? [];
  return (
    <>
      <Method {...props} />
      {paces.length > 1 && (
        <fieldset>
          <legend>How close together?</legend>
          {PACES.map((pace, index) => (
            <label class="pick" key={pace}>
              <input
                type="radio"
                name="pace"
                checked={request.pace === pace}
                onChange={() => send({ kind: 'chose-pace', pace })}
              />
              {paces[index]}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>On which days do you treat?</legend>
        <div class="builder-days">
          {WEEKDAYS.map((day) => (
            <label class="pick" key={day}>
              <input
                type="checkbox"
                checked={request.days.includes(day)}
                onChange={() => send({ kind: 'turned-day', day })}
              />
              {WEEKDAY_NAMES[day]}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="ask-one">
        <label for="our-time">When do sessions begin?</label>
        <input
          id="our-time"
          type="time"
          value={request.time}
          onInput={({ currentTarget }) => send({ kind: 'said', name: 'time', text: currentTarget.value })}
        />
      </div>
      <div class="ask-one">
        <label for="our-first">First session, for a link that only one patient gets</label>
        <input
          id="our-first"
          type="date"
          min={EARLIEST}
          max={LATEST}
          value={request.first}
          onInput={({ currentTarget }) => send({ kind: 'said', name: 'first', text: currentTarget.value })}
        />
      </div>
    </>
  );
}

/** Everything that can be chosen for a link. */
export const Choices = (props: BuilderProps) => (
  <div class="builder-choices">
    <What {...props} />
    {props.rejected && (
      <p class="builder-note" role="status">
        Part of this link could not be used, and was left out.
      </p>
    )}
    {props.request.make === 'page' && <PageAndSection {...props} />}
    {props.request.make === 'cost' && <Costs {...props} />}
    {props.request.make === 'path' && <Path {...props} />}
  </div>
);
