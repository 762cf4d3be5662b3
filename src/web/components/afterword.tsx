import type { Afterword as AfterwordText } from '../../app/built-in-story.ts'
import { publishedText } from '../published-text.ts'
import { en } from '../strings/en.ts'

/** What readers know today that the reports did not, with its date and its sources. */
export const Afterword = ({ afterword }: { afterword: AfterwordText }) => (
  <div class="note later" role="note" aria-label={en.story.afterword}>
    <p class="note-title">{en.story.afterword}</p>
    <p>
      {afterword.text} <span class="soft">{en.story.afterwordDate(day(afterword.dated))}</span>
    </p>
    {afterword.sources.length > 0 && (
      <div class="sources">
        <span class="soft">{en.story.sources}</span>
        <ul>
          {afterword.sources.map(({ title, url }) => (
            <li>
              <a href={url} rel="noopener external">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </div>
    )}
  </div>
)

function day(value: string): string {
  return publishedText({ value, precision: 'day', explicit: true, evidence: null, known: null })
}
