import { type Term, terms } from './term.ts';

/** Words about work in the other languages in which people ask. */
export const labourTermsAbroad: readonly Term[] = [
  // English
  ...terms(
    'labour',
    'decisive',
    `
    wage wages salary paycheck payslip overtime severance dismiss dismissed dismissal fired
    laid_off layoff unemployment employer employee employment minimum_wage annual_leave
    paid_leave sick_leave maternity_leave paternity_leave parental_leave resign resigned
    resignation quit_my_job harassment_at_work workplace labor labour
    weekly_holiday_pay holiday_pay night_shift working_hours work_hours probation part-time
    part_time full-time contract_worker job_seeker jobseeker get_paid get_my_pay got_paid
    didn't_pay doesn't_pay won't_pay hasn't_paid haven't_been_paid not_paid never_paid
    unpaid_wages unpaid underpaid e-9 e9_visa h-2 change_workplace
    change_my_workplace industrial_accident work_injury workers'_compensation
    injured_at_work hurt_at_work job_center retirement_pay payday pay_slip
    working_conditions notice_of_dismissal cut_my_pay
  `,
  ),
  ...terms(
    'labour',
    'setting',
    `
    boss company manager coworker colleague job factory hagwon shift worker
  `,
  ),
  ...terms(
    'labour',
    'matter',
    `
    pay paid contract leave days_off break insurance visa report complaint deduct deduction
    injured hurt holiday work working worked took_my_passport quit
  `,
  ),
  // Chinese and Japanese
  ...terms(
    'labour',
    'decisive',
    `
    工资 薪水 薪资 加班 加班费 拖欠 欠薪 解雇 开除 辞退 辞职 离职 退职金 遣散费 失业 雇佣 劳动 最低工资 年假 带薪 产假 育儿假 工伤 周休 打工 求职 招聘 试用期 劳工
    雇主 临时工 夜班 上班 下班 用工 工作时间 职场 退休金 失業 給料 残業 退職 賃金 有給 有休
  `,
  ),
  ...terms(
    'labour',
    'setting',
    `
    老板 公司 工厂 同事 工地 工作 干活 上司 会社 仕事
  `,
  ),
  ...terms(
    'labour',
    'matter',
    `
    投诉 合同 休息 签证 保险 举报 赔偿 受伤
  `,
  ),
  // Vietnamese
  ...terms(
    'labour',
    'decisive',
    `
    lương tiền_lương nợ_lương làm_thêm tăng_ca sa_thải đuổi_việc nghỉ_việc thôi_việc
    trợ_cấp_thất_nghiệp thất_nghiệp lao_động nghỉ_phép phép_năm thai_sản
    tai_nạn_lao_động hợp_đồng_lao_động thử_việc bảo_hiểm_thất_nghiệp ca_đêm làm_đêm giờ_làm
    xin_việc tìm_việc chủ_xưởng việc_làm nghỉ_thai chuyển_xưởng đổi_xưởng
  `,
  ),
  ...terms(
    'labour',
    'setting',
    `
    công_ty ông_chủ bà_chủ chủ_không giám_đốc xưởng nhà_máy đồng_nghiệp làm_việc công_việc sếp
    đi_làm
  `,
  ),
  ...terms(
    'labour',
    'matter',
    `
    hợp_đồng bảo_hiểm khiếu_nại tố_cáo nghỉ_lễ bị_thương
  `,
  ),
  // Thai, Indonesian, Russian, Mongolian, Nepali, Khmer, Burmese, Uzbek, Filipino, Spanish
  ...terms(
    'labour',
    'decisive',
    `
    ค่าจ้าง เงินเดือน ค่าแรง เลิกจ้าง ลาออก นายจ้าง gaji upah lembur pesangon dipecat majikan
    зарплат зарплата зарплату уволили уволен работодатель цалин ажлаас хөдөлмөр तलब ज्याला
    रोजगारदाता ប្រាក់ខែ ប្រាក់ឈ្នួល လစာ အလုပ်ရှင် maosh sahod sweldo suweldo trabaho salario
    despido
  `,
  ),
];
