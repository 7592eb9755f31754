//! The own space: pages and acts of the person whose case it is.

pub mod ask_for_notes;
pub mod calendar;
pub mod changed;
pub mod check_in;
pub mod close_person;
pub mod collection;
pub mod compare_plans;
pub mod diary;
pub mod drafts;
pub mod erase;
pub mod home;
pub mod line;
pub mod monthly;
pub mod plan;
pub mod publish;
pub mod settings;
pub mod shares;
pub mod summary;
pub mod switch_plan;
pub mod talk;
pub mod talks;
pub mod trend;
pub mod who_looked;
pub mod wishes;
pub mod worked_hours;
