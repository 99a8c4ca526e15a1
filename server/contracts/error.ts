import { z } from 'zod';

/** Every error that a client can get, with its HTTP status and what it says to a person. */
export const errors = {
  bad_json: { status: 400, text: '보낸 내용을 읽을 수 없습니다. JSON 형식을 확인해 주세요.' },
  bad_request: { status: 400, text: '보낸 내용이 형식에 맞지 않습니다.' },
  bad_text: { status: 400, text: '읽을 수 없는 글자가 들어 있습니다. 다시 입력해 주세요.' },
  too_large: { status: 413, text: '보낸 내용이 너무 큽니다. 줄여서 다시 보내 주세요.' },
  unsupported_type: { status: 415, text: '이 형식은 받을 수 없습니다. application/json으로 보내 주세요.' },
  unknown_calculator: {
    status: 404,
    text: '그런 계산기가 없습니다. GET /v1/calculators에서 목록을 확인해 주세요.',
  },
  unknown_assistant: { status: 404, text: '그런 상담 서비스가 없습니다.' },
  no_draft: {
    status: 404,
    text: '이 서비스는 문서를 만들지 않습니다. 받는 내용의 형식은 ?of=input으로 볼 수 있습니다.',
  },
  run_under_way: { status: 409, text: '아직 만드는 중입니다. 끝난 뒤 다시 내려받아 주세요.' },
  nothing_to_export: { status: 409, text: '내려받을 문서가 없습니다. 문서를 만든 뒤에 내려받아 주세요.' },
  unknown_run: { status: 404, text: '그 답변을 찾을 수 없습니다. 보관 기간이 지났을 수 있습니다.' },
  unknown_conversation: {
    status: 404,
    text: '그 상담 내용을 찾을 수 없습니다. 보관 기간이 지났거나 지워졌을 수 있습니다.',
  },
  unknown_document: { status: 404, text: '그 문서를 찾을 수 없습니다. 이미 지워졌을 수 있습니다.' },
  unknown_passage: { status: 404, text: '그 근거 자료를 찾을 수 없습니다. 자료가 바뀌었을 수 있습니다.' },
  unknown_file: {
    status: 404,
    text: '그 파일을 찾을 수 없습니다. 보관 시간이 지났거나 지워졌을 수 있습니다.',
  },
  file_missing: {
    status: 400,
    text: '파일이 없습니다. multipart/form-data의 file 항목으로 파일 하나를 보내 주세요.',
  },
  file_unsupported: {
    status: 415,
    text: '읽을 수 없는 형식입니다. HWP, HWPX, PDF, DOCX, PPTX, XLSX, CSV, HTML, Markdown, 텍스트, EPUB, SRT, WebVTT, ZIP 파일을 보내 주세요.',
  },
  file_empty: { status: 422, text: '글자가 없는 파일입니다.' },
  speech_off: {
    status: 415,
    text: '음성 파일은 음성 인식 서버가 있어야 받아 적습니다. 서버의 운영자가 NARU_SPEECH_URL을 정하면 쓸 수 있습니다. 그전에는 녹취록을 글이나 자막(SRT, WebVTT)으로 보내 주세요.',
  },
  speech_down: {
    status: 503,
    text: '음성 인식 서버에 닿지 않아 받아 적지 못했습니다. 잠시 뒤 다시 보내 주세요.',
  },
  speech_timeout: {
    status: 504,
    text: '음성 인식이 정해진 시간 안에 끝나지 않았습니다. 녹음을 나누어 보내 주세요.',
  },
  speech_refused: {
    status: 422,
    text: '음성 인식 서버가 이 파일을 받지 않았습니다. 손상되지 않았는지 확인하고, wav나 mp3로 다시 저장하거나 나누어 보내 주세요.',
  },
  speech_failed: {
    status: 502,
    text: '음성 인식 서버가 받아 적은 글을 주지 않았습니다. 다시 보내도 같으면 서버의 운영자에게 알려 주세요.',
  },
  speech_empty: { status: 422, text: '말소리를 찾지 못했습니다. 녹음이 들리는지 확인해 주세요.' },
  file_password: { status: 422, text: '암호가 걸린 파일입니다. 암호를 풀어 다시 보내 주세요.' },
  file_damaged: { status: 422, text: '파일이 손상되어 읽을 수 없습니다. 원본에서 다시 저장해 보내 주세요.' },
  file_scanned: {
    status: 422,
    text: '스캔한 그림으로만 된 파일이라 글자를 읽을 수 없습니다. 글자를 고를 수 있는 파일을 보내 주세요.',
  },
  too_many_files: { status: 422, text: '파일은 한 번에 100개까지 보낼 수 있습니다. 나누어 보내 주세요.' },
  file_unsafe: { status: 422, text: '안전하지 않은 파일이라 열지 않았습니다.' },
  file_too_long: { status: 422, text: '읽을 내용이 너무 많은 파일입니다. 필요한 부분만 나누어 보내 주세요.' },
  unknown_handover: {
    status: 404,
    text: '그 상담 연결을 찾을 수 없습니다. 이미 끝났거나 지워졌을 수 있습니다.',
  },
  handover_off: {
    status: 409,
    text: '이 서버에는 대화를 이어받을 상담사가 없습니다. 1350으로 전화해 주세요.',
  },
  handover_closed: {
    status: 409,
    text: '지금은 상담사 연결 시간이 아닙니다. 운영 시간에 다시 요청하거나 1350으로 전화해 주세요.',
  },
  handover_full: {
    status: 503,
    text: '상담사 연결을 기다리는 분이 많아 더 받지 못합니다. 잠시 뒤 다시 요청하거나 1350으로 전화해 주세요.',
  },
  handover_state: {
    status: 409,
    text: '그 사이에 상담 연결의 상태가 바뀌어 할 수 없습니다. 화면을 새로 고쳐 확인해 주세요.',
  },
  nothing_to_suggest: { status: 409, text: '시민이 쓴 글이 아직 없어 제안할 답이 없습니다.' },
  unknown_standard_answer: { status: 404, text: '그런 표준 답변이 없습니다.' },
  not_a_standard_answer: {
    status: 409,
    text: '근거를 들어 답한 질문만 표준 답변으로 정할 수 있습니다. 다른 답변을 골라 주세요.',
  },
  unknown_review: {
    status: 404,
    text: '검토할 항목을 찾을 수 없습니다. 보관 기간이 지났거나 지워졌을 수 있습니다.',
  },
  not_reviewable: {
    status: 409,
    text: '검토할 수 있는 것은 끝까지 만든 공고 검사와 민원 답변 초안입니다. 다시 만들어 보내 주세요.',
  },
  review_changed: {
    status: 409,
    text: '보시는 동안 다른 검토자가 먼저 처리했습니다. 바뀐 내용을 확인해 주세요.',
  },
  unknown_review_batch: {
    status: 404,
    text: '그 공고 묶음을 찾을 수 없습니다. 보관 기간이 지났을 수 있습니다.',
  },
  no_posts: {
    status: 422,
    text: '파일에서 공고를 찾지 못했습니다. 첫 줄에 열 이름이 있는 CSV, TSV, XLSX, 한 줄에 하나씩 적은 JSONL, 또는 이런 파일을 묶은 ZIP을 보내 주세요.',
  },
  too_many_posts: { status: 422, text: '공고는 한 번에 5,000건까지 보낼 수 있습니다. 나누어 보내 주세요.' },
  answer_of_one_case: {
    status: 409,
    text: '한 사람의 사정에 맞춰 답한 것이라 표준 답변으로 정할 수 없습니다. 참여자 정보 없이, 홀로 서는 질문으로 다시 물은 뒤 정해 주세요.',
  },
  nothing_to_hand_over: {
    status: 409,
    text: '건넬 답변이 없습니다. 근거를 들어 답한 질문을 골라 주세요.',
  },
  unknown_path: { status: 404, text: '그런 주소가 없습니다.' },
  conversation_busy: { status: 409, text: '앞 질문에 아직 답하고 있습니다. 답이 끝난 뒤 다시 물어 주세요.' },
  administration_off: {
    status: 403,
    text: '관리 기능이 꺼져 있습니다. 서버의 운영자가 NARU_ADMIN_TOKEN을 정해야 쓸 수 있습니다.',
  },
  not_administrator: {
    status: 401,
    text: '관리자만 쓸 수 있습니다. Authorization 헤더에 관리자 토큰을 Bearer로 보내 주세요.',
  },
  sign_in_needed: { status: 401, text: '로그인이 필요합니다. 로그인한 뒤 다시 해 주세요.' },
  not_allowed: {
    status: 403,
    text: '이 계정의 역할로는 쓸 수 없는 기능입니다. 기관의 관리자에게 문의해 주세요.',
  },
  no_role: {
    status: 403,
    text: '이 계정에는 나루를 쓸 역할이 정해져 있지 않습니다. 기관의 관리자에게 역할을 요청해 주세요.',
  },
  sign_in_failed: { status: 400, text: '로그인을 마치지 못했습니다. 처음부터 다시 로그인해 주세요.' },
  provider_down: { status: 503, text: '로그인 서버에 닿지 않습니다. 잠시 뒤 다시 해 주세요.' },
  cross_site: { status: 403, text: '다른 누리집에서 온 요청은 로그인한 사람의 이름으로 처리하지 않습니다.' },
  foreign_origin: { status: 403, text: '허용되지 않은 누리집에서 온 요청입니다.' },
  unknown_site: {
    status: 404,
    text: '그런 사이트가 없거나 사용이 중지되었습니다. 위젯의 data-site를 기관의 관리자에게 확인해 주세요.',
  },
  site_session_needed: {
    status: 401,
    text: '위젯의 접속 토큰이 없습니다. POST /v1/sites/{id}/sessions로 받아 x-naru-session에 담아 주세요.',
  },
  site_session_over: {
    status: 401,
    text: '위젯의 접속 토큰이 만료되었거나 이 누리집의 것이 아닙니다. 새 토큰을 받아 주세요.',
  },
  not_for_sites: { status: 403, text: '위젯을 붙인 누리집에서는 쓸 수 없는 기능입니다.' },
  other_assistant: { status: 403, text: '이 누리집의 위젯에서는 정해진 상담만 할 수 있습니다.' },
  account_blocked: {
    status: 403,
    text: '사용이 중지된 계정입니다. 기관의 관리자에게 문의해 주세요.',
  },
  unknown_account: { status: 404, text: '그런 계정이 없습니다.' },
  own_account: { status: 409, text: '자기 계정은 중지할 수 없습니다. 다른 관리자에게 부탁해 주세요.' },
  too_many: { status: 429, text: '짧은 시간에 요청이 너무 많았습니다. 잠시 뒤 다시 해 주세요.' },
  over_capacity: { status: 503, text: '지금 이용하는 분이 많습니다. 잠시 뒤 다시 물어 주세요.' },
  store_down: { status: 503, text: '자료를 찾는 장치가 잠시 멈췄습니다. 잠시 뒤 다시 물어 주세요.' },
  internal: { status: 500, text: '처리하는 동안 문제가 생겼습니다. 잠시 뒤 다시 해 주세요.' },
} as const;
export type ErrorCode = keyof typeof errors;

export const ErrorResponse = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    /** Which field is wrong, and why, where the request did not fit its schema. */
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
});
export type ErrorResponse = z.infer<typeof ErrorResponse>;

/** An error that a client is meant to see. Everything else becomes `internal`, and only the log knows why. */
export class PublicError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly { path: string; message: string }[] | undefined;

  /** @param options the cause, for the log alone */
  constructor(
    code: ErrorCode,
    issues?: readonly { path: string; message: string }[],
    options?: ErrorOptions,
  ) {
    super(errors[code].text, options);
    this.name = 'PublicError';
    this.code = code;
    this.issues = issues;
  }

  get status(): number {
    return errors[this.code].status;
  }

  toResponse(): ErrorResponse {
    return {
      error: {
        code: this.code,
        message: this.message,
        ...(this.issues ? { issues: [...this.issues] } : {}),
      },
    };
  }
}
