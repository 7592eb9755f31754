//! One file per verb: who acts, load, decide in the core, append, queue.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod installation;
pub mod own_case;

pub mod add_moment;
pub mod adopt_plan;
pub mod arrange_wishes;
pub mod ask_for_notes;
pub mod ask_for_talk;
pub mod ask_question;
pub mod begin_share;
pub mod choose_ask_mails;
pub mod choose_duty_mails;
pub mod choose_follow_up_mails;
pub mod choose_language;
pub mod choose_rhythm;
pub mod choose_step_mails;
pub mod decline_follow_up;
pub mod drafts;
pub mod end_share;
pub mod erase_everything;
pub mod export_own;
pub mod fill_in_together;
pub mod issue_paper;
pub mod keep_collection;
pub mod make_wish;
pub mod name_close_person;
pub mod note_in_diary;
pub mod propose_plan;
pub mod publish_hours;
pub mod publish_wish;
pub mod record_check_in;
pub mod record_monthly_check;
pub mod record_worked_hours;
pub mod remove_moment;
pub mod report_change;
pub mod say_whether_it_helped;
pub mod tell_reason;
pub mod view_own;
pub mod view_shares;
pub mod view_talks;
pub mod who_looked;

pub mod calendar_feed;

pub mod agree_on_absence;
pub mod keep_adjustments;
pub mod leaving;
pub mod record_dates;
pub mod record_step;
pub mod record_work_step;
pub mod view_steps;
pub mod view_work;

pub mod care_team;
mod discipline_notes;
pub mod hand_over;
pub mod hand_over_notes;
pub mod propose_talk;
pub mod record_death;
pub mod record_invitation;
mod revise_care;
pub mod round_off_talk;
pub mod view_care;
pub mod view_duties;
pub mod view_worklist;
pub mod write_note;

pub mod close_account;
pub mod compare_packs;
pub mod desk;
pub mod employer_staff;
pub mod end_staff;
pub mod invite_staff;
pub mod view_staff;

pub mod import_absences;

pub mod doors;
pub mod jobs;
pub mod post;
