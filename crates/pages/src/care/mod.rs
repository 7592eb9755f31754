//! The care circle: the people in one's care, their card, and what each of them shares with oneself.
//! What is not shared looks exactly like what does not exist (rule S3): nothing here counts, hints or waits.
//! The forms for agreements on paper or by phone are those of [`crate::work`], filled in by
//! [`crate::work::recorder::Recorder::Care`].

pub mod caseload;
pub mod file;

pub mod advice;
pub mod ask_mails;
pub mod asked;
pub mod away;
pub mod consult;
pub mod consult_form;
pub mod coordination;
pub mod correct_note;
pub mod death;
pub mod hand_over_notes;
pub mod invitation;
pub mod letters;
pub mod propose_talk;
pub mod sheet;
pub mod worklist;
pub mod write_note;

pub mod passed_on;
pub mod shared_item;

pub mod over_time;
pub mod trend;
pub mod work_answers;
