//! The own space: the pages of the person whose case it is. Nothing here is ever built for another reader. Previews of
//! what others see are their own views ([`crate::care::shared_item`], [`crate::work::absence`]), so that they are exact.

pub mod navigation;

pub mod home;
pub mod offers;
pub mod reason;

pub mod line;
pub mod line_drawing;
pub mod moment_form;

pub mod check_in;
pub mod check_in_form;
pub mod diary;
pub mod diary_form;
pub mod monthly;
pub mod rhythm;
pub mod summary;
pub mod trend;

pub mod change_plan;
pub mod compare_plans;
pub mod course;
pub mod plan;
pub mod plan_b_shown;
pub mod plan_calendar;
pub mod plan_details;
pub mod plan_reasons;
pub mod plan_wish;
pub mod preview_plan;
pub mod publish;
pub mod stop_publishing;
pub mod switch_plan;
pub mod worked_hours;

pub mod new_share;
pub mod share_form;
pub mod shares;
pub mod who_looked;

pub mod new_wish;
pub mod publish_wish;
pub mod wish;
pub mod wished_changes;
pub mod wishes;

pub mod collection;

pub mod ask_for_notes;
pub mod ask_for_talk;
pub mod close_person;
pub mod question;
pub mod talk_form;
pub mod talks;
pub mod together;

pub mod changed;
pub mod erase;
pub mod settings;

pub mod calendar;

pub mod specimen;
pub mod words;
