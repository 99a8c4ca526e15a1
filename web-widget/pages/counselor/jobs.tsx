import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CourseList, OccupationList } from '../../../server/contracts/index.ts';
import { addressParameter, setAddressParameter } from '../house/address.ts';
import { ReadingState } from '../house/reading-state.tsx';
import { useReading } from '../house/use-reading.ts';
import { useMessages } from './messages.ts';
import { SearchForm } from './search-form.tsx';

/** Occupations of the job dictionary and training courses by words, near where the client lives. */
export function Jobs({ region }: { region: string }): JSX.Element {
  const { search: m } = useMessages();
  const [words, look] = useState(addressParameter('job') ?? '');
  return (
    <>
      <SearchForm
        label={m.jobs}
        name="job"
        search={(given) => {
          setAddressParameter('job', given || null);
          look(given);
        }}
      />
      {words === '' ? (
        <p class="hint">{m.begin}</p>
      ) : (
        <>
          <Occupations words={words} />
          <Courses words={words} region={region} />
        </>
      )}
    </>
  );
}

function Occupations({ words }: { words: string }): JSX.Element {
  const { search: m } = useMessages();
  const reading = useReading<OccupationList>(`v1/occupations?${new URLSearchParams({ q: words })}`);
  const { value } = reading;
  return (
    <section aria-labelledby="occupations">
      <h3 id="occupations">{m.occupations}</h3>
      {!value && <ReadingState reading={reading} />}
      {value?.occupations.length === 0 && <p class="hint">{m.nothing}</p>}
      <ul class="cards">
        {value?.occupations.map(({ id, name, keco, summary, duties, certificates, training }) => (
          <li key={id}>
            <details>
              <summary>
                {name} <span class="tag">{keco.name}</span>
              </summary>
              <p>{summary}</p>
              {duties.length > 0 && (
                <>
                  <h4>{m.duties}</h4>
                  <ul>
                    {duties.map((duty) => (
                      <li key={duty}>{duty}</li>
                    ))}
                  </ul>
                </>
              )}
              {certificates.length > 0 && (
                <p>
                  {m.certificates}: {certificates.join(', ')}
                </p>
              )}
              {training && (
                <p>
                  {m.training}: {training}
                </p>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Courses({ words, region }: { words: string; region: string }): JSX.Element {
  const { search: m } = useMessages();
  const query = new URLSearchParams({ q: words, ...(region === '' ? {} : { region }) });
  const reading = useReading<CourseList>(`v1/training-courses?${query}`);
  const { value } = reading;
  return (
    <section aria-labelledby="courses">
      <h3 id="courses">{m.courses}</h3>
      {!value && <ReadingState reading={reading} />}
      {value?.courses.length === 0 && <p class="hint">{m.nothing}</p>}
      <ul class="cards">
        {value?.courses.map(({ course, reasons, cautions }) => (
          <li key={course.id}>
            {course.url ? (
              <a href={course.url} target="_blank" rel="noopener noreferrer">
                {course.title}
              </a>
            ) : (
              <b>{course.title}</b>
            )}
            <p>
              {course.institution}, {m.starts(course.starts, course.ends)}
            </p>
            <small>{[...reasons, ...cautions].join(' · ')}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
