import type { Citation, DraftSection, RunEventPayload } from '../contracts/index.ts';
import { documentOf } from './document/collect-document.ts';
import type { Run } from './run.ts';

/** What has reached the person so far: all of it verified, so that it may stand when the run breaks off. */
export class Shown {
  text = '';
  citations: Citation[] = [];
  readonly sections = new Map<string, DraftSection>();
  /** Whether another composer took over from the one that began. */
  private restarted = false;

  observe(event: RunEventPayload): void {
    if (event.type === 'text') this.text += event.text;
    if (event.type === 'section') this.sections.set(event.section.id, event.section);
    if (event.type === 'citation') this.citations.push(event.citation);
    if (event.type === 'reset') {
      this.text = '';
      this.citations = [];
      this.restarted = true;
    }
  }

  /** The run as far as it was shown; without any text, `otherwise` says what happened. */
  of(run: Run, otherwise: string): Run {
    if (this.sections.size > 0) {
      return { ...run, ...documentOf([...this.sections.values()], run.language), citations: this.citations };
    }
    if (this.text.trim() === '') {
      return { ...run, answer: { text: otherwise, composer: 'canned', model: null, language: run.language } };
    }
    const draft = this.restarted ? null : run.draft;
    return {
      ...run,
      answer: {
        text: this.text.trim(),
        composer: draft?.composer ?? 'extract',
        model: draft?.model ?? null,
        language: run.spoken,
      },
      citations: this.citations,
      prompt: draft?.prompt ?? null,
    };
  }
}
